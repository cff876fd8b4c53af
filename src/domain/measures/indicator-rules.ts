import { text, type Text } from '../../platform/i18n/text.js';
import { programmeIndicators, type ProgrammeIndicator, type ProgrammeKindCode } from '../programmes/index.js';
import { otherIndicators, type IndicatorRule, type Source } from './indicators.data.js';

const units: Readonly<Record<ProgrammeIndicator['counted'], Text>> = {
  HELD: text('次', 'times'), TIMES: text('人次', 'person-times'), KEPT_PLACES: text('比例', 'share'), REACHED: text('次', 'times'),
};

function sourceOf({ counted, years, month, stages = [] }: ProgrammeIndicator, kinds: readonly ProgrammeKindCode[]): Source {
  switch (counted) {
    case 'KEPT_PLACES': return { from: counted, kinds };
    case 'REACHED': return { from: 'STAGES', kinds, stages };
    default: return { from: 'PROGRAMMES', kinds, counted, years, month };
  }
}

const ofProgrammes = programmeIndicators.map(({ indicator, kinds }): IndicatorRule => {
  const { code, clause, label, counted, target, due, since } = indicator;
  return { code, clause, label, unit: units[counted], source: sourceOf(indicator, kinds), target, due, since };
});

/** The place of a clause in the document: "8.10" comes after "8.9". */
function placeOf({ clause }: IndicatorRule): number {
  const [measure = 0, number = 0] = clause.split('.').map(Number);
  return measure * 100 + number;
}

/** Every number and every duty of the measures that can be counted, in the order of their clauses. */
export const indicatorRules: readonly IndicatorRule[] =
  [...otherIndicators, ...ofProgrammes].sort((one, other) => placeOf(one) - placeOf(other));
