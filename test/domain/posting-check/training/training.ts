import { developedTexts } from '../developed.data.js';
import { openTexts } from '../open-texts.data.js';
import { labelledTexts } from '../texts.js';
import { wholeTexts, type WholeText } from '../whole-texts.js';
import { barsSentences } from './bars-sentences.data.js';
import { bodySentences } from './body-sentences.data.js';
import { factoryTexts } from './factory-texts.data.js';
import { officeTexts } from './office-texts.data.js';
import { serviceTexts } from './service-texts.data.js';
import { termsSentences } from './terms-sentences.data.js';

/** Sentences as whole texts: "kind=OPEN title=保洁 | sentence". */
function sentences(table: string): WholeText[] {
  const blocks = table.trim().split('\n').map((line) => {
    const at = line.indexOf(' | ');
    const [, kind = 'OPEN', title = ''] = /^kind=(\w+)\s+title=(.*)$/.exec(line.slice(0, at)) ?? [];
    return `## ${title} | kind=${kind}\n${line.slice(at + 3)}`;
  });
  return wholeTexts(blocks.join('\n\n'));
}

/** Lines of the older list that are lawful, or of which the whole is one condition. */
function older(): WholeText[] {
  return labelledTexts(developedTexts).map(({ rule, text, facts }) => ({ title: '', text, facts: new Map([['kind', facts.kind]]), marks: rule === null || /[,,。;;]/.test(text) ? [] : [{ rule, from: 0, until: text.length }] }))
    .filter(({ marks, text }, index) => marks.length > 0 || labelledTexts(developedTexts)[index]?.rule === null || !/[,,。;;]/.test(text));
}

/** The marked texts from which the model of likely conditions is made. */
export const allTrainingTexts: readonly WholeText[] = [
  ...wholeTexts(openTexts), ...sentences(barsSentences), ...sentences(bodySentences), ...sentences(termsSentences), ...wholeTexts(officeTexts), ...wholeTexts(serviceTexts), ...wholeTexts(factoryTexts), ...older(),
];
