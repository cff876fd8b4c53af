import type { Text } from '../../../platform/i18n/text.js';
import type { Evidence } from '../../factors/line.js';
import type { Match } from '../../match.js';
import { isEmployers, type Audience, type GateResult } from '../../rules/index.js';
import { employerGate, employerLine } from './employer.js';
import { plainGate } from './gates.js';
import { plainLine } from './line.js';
import { joinSentences } from './plain-part.js';

export { plainMatch } from './match.js';
export { joinSentences } from './plain-part.js';
export { plainObjections } from './suggestion.js';

/** A line in plain words, for its reader. */
export function plainLineText(evidence: Evidence, audience: Audience): Text {
  return isEmployers(audience) ? employerLine(evidence, audience) : joinSentences(plainLine(evidence).says);
}

/** A gate's answer in plain words, with the next step, for its reader. */
export function plainGateText(gate: GateResult, match: Pick<Match, 'pair' | 'rules'>, audience: Audience): Text {
  if (isEmployers(audience)) return employerGate(gate, match, audience);
  const { parts, next } = plainGate(gate, match.pair, match.rules, audience);
  return joinSentences([...parts.flatMap(({ says }) => says), ...(next === null ? [] : [next])]);
}
