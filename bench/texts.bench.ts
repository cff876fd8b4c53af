import { checkText } from '../src/domain/posting-check/check-text.js';
import { namedOccupation } from '../src/domain/occupations/index.js';
import { openTexts } from '../test/domain/posting-check/open-texts.data.js';
import { unseenTexts } from '../test/domain/posting-check/unseen-texts.data.js';
import { wholeQuality, wholeTexts, type FoundInText, type WholeText } from '../test/domain/posting-check/whole-texts.js';
import { atLeast, figure, type Figure } from './figure.js';

/** On the unseen texts: of texts with findings, those that set something; of texts that set something, those with findings; of single conditions, those that are named. */
const leastOfUnseen = { precision: 0.93, recall: 0.93, conditions: 0.9 } as const;

/** What the check finds of a whole text, with what its header tells of the post. */
export function foundIn({ title, text, facts }: WholeText): FoundInText[] {
  const occupation = facts.get('occupation') ?? '';
  const occupationCode = namedOccupation(occupation) ?? namedOccupation(title);
  return checkText(text, { occupationCode, shift: null, kind: facts.get('kind') ?? 'OPEN', title: `${title} ${occupation}` }).map(({ rule, from, until }) => ({ rule: rule.code, from, until }));
}

/** How well the check reads whole texts: those by which rules were written, and those that served to change none. */
export function benchTexts(): Promise<Figure[]> {
  const figures = ([['open', openTexts], ['unseen', unseenTexts]] as const).flatMap(([part, table]) => {
    const texts = wholeTexts(table);
    const { precision, recall, conditions, findings } = wholeQuality(texts, foundIn);
    const least = part === 'unseen' ? leastOfUnseen : null;
    const named = (name: keyof typeof leastOfUnseen, value: number): Figure => (least === null ? figure(`texts.${part}.${name}`, value, '', texts.length, null) : atLeast(`texts.${part}.${name}`, value, '', texts.length, least[name]));
    return [named('precision', precision), named('recall', recall), named('conditions', conditions), figure(`texts.${part}.single-findings-right`, findings, '', texts.length, null)];
  });
  return Promise.resolve(figures);
}
