import { expect, test } from '@jest/globals';
import { RowKey } from '../../../src/matching/engine/evaluation/row-key.js';
import { VacancyEncoder } from '../../../src/matching/engine/rows/vacancy-rows.js';
import type { RowField } from '../../../src/matching/engine/rows/row-encoder.js';
import { fill } from './rows.js';
import { MatchIndex } from '../../../src/matching/engine/match-index.js';
import { blankOpportunity, type OpportunityFacts } from '../../../src/matching/facts.js';

const context = { on: '2026-12-01', today: '2026-12-01', viewer: 'ANY' } as const;

/** The fields of an index whose vacancies have these terms and pays, by name. */
function fieldsOf(posts: readonly Partial<OpportunityFacts>[]): (name: string) => RowField {
  const index = new MatchIndex();
  fill(index, { posts: posts.map((facts, place) => ({ ...blankOpportunity, ...facts, id: place + 1 })) });
  const fields = index.vacancyEncoder.views(context);
  return (name) => {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) throw new Error(`no field ${name}`);
    return field;
  };
}

test('rows that differ in what is asked of two fields have different keys, and those that are alike in it have one', () => {
  // Few of all combinations come, so that there are more keys than numbers.
  const posts = Array.from({ length: 12 }, (_, place): Partial<OpportunityFacts> => ({
    hoursPerWeek: 20 + place, shift: place % 2 === 0 ? 'DAY' : 'NIGHT', employmentKind: place % 3 === 0 ? 'FULL_TIME' : 'PART_TIME', payMinCny: 1000 * place, payMaxCny: 20_000 - place,
  }));
  const field = fieldsOf(posts);
  const [terms, pay] = [field('terms'), field('pay')];
  for (const densest of [1, undefined]) {
    const key = new RowKey([terms, pay], densest);
    const numberOf = (first: number, second: number): number => {
      const records = new Int32Array(new VacancyEncoder().layout.stride);
      terms.field.write(records, first);
      pay.field.write(records, second);
      return key.read(records, 0);
    };
    const asked = ['hoursPerWeek', 'payMinCny'];
    const told = new Map<number, string>();
    for (let first = 0; first < terms.size; first++) for (let second = 0; second < pay.size; second++) {
      const number = numberOf(first, second);
      const { hoursPerWeek, payMinCny } = key.facts(number);
      const [found, facts] = [key.factKey(number, asked), JSON.stringify([hoursPerWeek, payMinCny])];
      expect([facts, told.get(found) ?? facts]).toEqual([facts, facts]);
      told.set(found, facts);
    }
    expect(told.size).toBe(144);
    expect(new Set([0, 1, 2].map((first) => key.factKey(numberOf(first, 5), ['payMinCny']))).size).toBe(1);
  }
});
