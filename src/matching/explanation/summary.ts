import { listText, text, type Text } from '../../platform/i18n/text.js';
import type { Audience } from '../rules/index.js';
import type { Match } from '../match.js';
import { factorLabels } from './factor-labels.js';
import { explainGate } from './gate-texts.js';

/** A number of basis points as a reader sees it, "83.25". */
export function points(basisPoints: number): string {
  return (basisPoints / 100).toFixed(2);
}

function joined(sentences: readonly Text[]): Text {
  return { zh: sentences.map(({ zh }) => zh).join(''), en: sentences.map(({ en }) => en).join(' ') };
}

/** The match in a few sentences, which read well aloud: what stands in the way first, then the score and what makes it up. */
export function summary({ gates, pair, rules, eligibility, score, confidence, factors }: Match, audience: Audience): Text {
  const reasons = (outcome: 'FAIL' | 'UNKNOWN'): Text[] =>
    gates.filter((gate) => gate.outcome === outcome).map((gate) => explainGate(gate, pair, rules, audience).reason);
  const verdict = eligibility === 'EXCLUDED'
    ? joined([text('不符合条件。', 'Excluded.'), ...reasons('FAIL')])
    : eligibility === 'UNCERTAIN'
      ? joined([text('可能符合,有的情况还要问清。', 'Perhaps eligible; some things must be asked.'), ...reasons('UNKNOWN')])
      : text('符合条件。', 'Eligible.');
  const parts = listText(factors.map(({ name, contribution }) =>
    text(`${factorLabels[name].zh} ${points(contribution)}`, `${factorLabels[name].en} ${points(contribution)}`)));
  return joined([
    verdict,
    text(`契合度 ${points(score)} 分(${parts.zh}),其中 ${points(confidence)}% 是已知情况。`, `Score ${points(score)} of 100 (${parts.en}); ${points(confidence)} % of it is known.`),
  ]);
}
