import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { humanFunctions } from '../../../src/domain/functions/index.js';
import { occupations } from '../../../src/domain/occupations/index.js';
import { demandsAsRead, type StatedWork } from '../../../src/domain/vacancies/terms.js';
import type { AskedSkill, Demand } from '../../../src/domain/vacancies/index.js';
import { cellOfDemand, demandCell, impliedDemands, writeDemands } from '../../../src/matching/engine/rows/demand-cells.js';
import { runs } from '../arbitraries.js';

const asked = (code: string): AskedSkill => ({ code, level: 3, weight: 3, isRequired: true });
const work: fc.Arbitrary<StatedWork> = fc.record({
  occupationCode: fc.option(fc.constantFrom(...occupations.entries.map(({ code }) => code)), { nil: null }),
  occupationBasis: fc.constantFrom('STATED' as const, 'PRESUMED' as const), shift: fc.constantFrom(null, 'DAY' as const, 'NIGHT' as const),
  workingConditions: fc.uniqueArray(fc.constantFrom('LOADS_OVER_10_KG' as const, 'LOADS_OVER_25_KG' as const, 'HEAT' as const, 'DUST' as const, 'HEIGHTS' as const), { maxLength: 3 }),
  titleWord: fc.constantFrom(null, '语音标注', '电话', '夜班', '搬运'), workMode: fc.constantFrom(null, 'ON_SITE' as const, 'HOME_BASED' as const), workplace: fc.constant(null),
  skills: fc.uniqueArray(fc.constantFrom('pianoTuning', 'audioAnnotation', 'voiceActing'), { maxLength: 2 }).map((codes) => codes.map(asked)),
});
const functionCode = fc.constantFrom(...humanFunctions.entries.map(({ code }) => code));
const stored: fc.Arbitrary<Demand[]> = fc.uniqueArray(
  fc.record({ functionCode, level: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }), isEssential: fc.boolean(), basis: fc.constantFrom('STATED' as const, 'STATED' as const, 'PRESUMED' as const) }),
  { selector: (demand) => demand.functionCode, maxLength: 20 },
);

const inOrder = (cells: readonly number[]): number[] => [...cells].sort((one, other) => one - other);

function cellsOfIndex(demands: readonly Demand[], facts: StatedWork): number[] {
  const list = demands.map((demand) => demandCell(JSON.stringify(demand)));
  writeDemands(list, 0, impliedDemands(facts));
  return list;
}

test('the index reads the demands of a vacancy as the reference does, whatever facts they follow from', () => {
  fc.assert(fc.property(stored, work, (demands, facts) => {
    expect(inOrder(cellsOfIndex(demands, facts))).toEqual(inOrder(demandsAsRead(demands, facts).map(cellOfDemand)));
  }), { numRuns: runs });
});

test('what a skill asks of a function that the work cannot be done without raises what an employer states of it', () => {
  const tuner: StatedWork = { occupationCode: '4-12-05-02', occupationBasis: 'STATED', shift: null, titleWord: null, workMode: null, workplace: null, skills: [asked('pianoTuning')] };
  const [hearing] = demandsAsRead([{ functionCode: 'hearing', level: 1, isEssential: false, basis: 'STATED' }], tuner);
  expect(hearing).toMatchObject({ functionCode: 'hearing', level: 3, isEssential: true, basis: 'DERIVED', inherence: 'BY_WORK' });
});
