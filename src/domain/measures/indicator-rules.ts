import { text, type Text } from '../../platform/i18n/text.js';
import { programmeIndicators, programmeKinds, type ProgrammeIndicator, type ProgrammeKindCode } from '../programmes/index.js';
import { otherIndicators, type IndicatorRule, type Source } from './indicators.data.js';

/** The unit of what somebody takes part in, by who does. */
const partsOf = { PEOPLE: text('人次', 'person-times'), EMPLOYERS: text('家次', 'employer-times'), PUBLIC: text('次', 'times') } as const;

function unitOf({ counted }: ProgrammeIndicator, [kind]: readonly ProgrammeKindCode[]): Text {
  switch (counted) {
    case 'HELD': return text('次', 'times');
    case 'KEPT_PLACES': return text('比例', 'share');
    default: return partsOf[kind === undefined ? 'PUBLIC' : programmeKinds.get(kind).takers];
  }
}

function sourceOf({ counted, years, month, stages = [] }: ProgrammeIndicator, kinds: readonly ProgrammeKindCode[]): Source {
  switch (counted) {
    case 'KEPT_PLACES': return { from: counted, kinds };
    case 'REACHED': return { from: 'STAGES', kinds, stages };
    default: return { from: 'PROGRAMMES', kinds, counted, years, month };
  }
}

const ofProgrammes = programmeIndicators.map(({ indicator, kinds }): IndicatorRule => {
  const { code, clause, label, target, due, since } = indicator;
  return { code, clause, label, unit: unitOf(indicator, kinds), source: sourceOf(indicator, kinds), target, due, since };
});

/** The place of a clause in the document: "8.10" comes after "8.9". */
function placeOf({ clause }: IndicatorRule): number {
  const [measure = 0, number = 0] = clause.split('.').map(Number);
  return measure * 100 + number;
}

/** Every number and every duty of the measures that can be counted, in the order of their clauses. */
export const indicatorRules: readonly IndicatorRule[] =
  [...otherIndicators, ...ofProgrammes].sort((one, other) => placeOf(one) - placeOf(other));
