import type { Dimension } from './groups.js';
import type { Scenario } from './scenarios.js';

/** What is compared between groups. */
export const measures = { exposure: '进入前20名', eligibility: '符合条件', score: '平均契合度' } as const;
export type MeasureName = keyof typeof measures;

/** Of one group, by scenario: its rate, the higher the better for it. */
export interface GroupRates {
  readonly group: string;
  readonly people: number;
  readonly rates: Readonly<Record<Scenario['name'], number>>;
}

/** One measure over the groups of one dimension. */
export interface Comparison {
  readonly dimension: Dimension;
  readonly measure: MeasureName;
  readonly groups: readonly GroupRates[];
}

/** Groups below this are shown, and not compared: chance says too much about them. */
export const fewestCompared = 200;

/** The lowest rate of a group by the highest: 1 where all fare alike; below four fifths a difference is to be looked into. */
export function ratio({ groups }: Comparison, scenario: Scenario['name']): number {
  const rates = groups.filter(({ people }) => people >= fewestCompared).map((each) => each.rates[scenario]);
  const highest = Math.max(...rates);
  return rates.length === 0 || highest === 0 ? 1 : Math.min(...rates) / highest;
}

/**
 * How much of the difference between the lowest and the highest group each reason explains, in hundredths: by how much the ratio comes nearer to
 * 1 when it is taken away. Negative where it hid a difference. The last is what none of them explains: wishes, places of work, occupations.
 */
export function explained(comparison: Comparison): { readonly law: number; readonly demands: number; readonly skills: number; readonly rest: number } {
  const [asItIs, withoutLaw, withoutDemands, withoutSkills] = (['asItIs', 'withoutLaw', 'withoutDemands', 'withoutSkills'] as const).map((name) => ratio(comparison, name)) as [number, number, number, number];
  const gap = 1 - asItIs;
  const share = (part: number): number => (gap === 0 ? 0 : (100 * part) / gap);
  return { law: share(withoutLaw - asItIs), demands: share(withoutDemands - withoutLaw), skills: share(withoutSkills - withoutDemands), rest: share(1 - withoutSkills) };
}
