import type { DemoEmployer } from './employers.js';
import type { DemoPerson } from './people.js';
import type { Random } from './random.js';

/** What an employer of the demonstration declared of a year. */
export interface DemoEmployerYear {
  readonly employerId: number;
  /** 1: last year. */
  readonly yearsAgo: number;
  readonly staff: number;
  readonly averageWage: number;
  /** Numbers of certificates of people of the demonstration, with their grades. */
  readonly disabledStaff: readonly { readonly number: string; readonly grade: number; readonly monthsEmployed: number }[];
}

/** Invented amounts: each says so in its source. */
export const demoFigures = [
  { kind: 'AVERAGE_WAGE', amount: '78000.00' },
  { kind: 'MINIMUM_WAGE', amount: '1980.00' },
  { kind: 'OVER_QUOTA_REWARD', amount: '3000.00' },
] as const;
export const demoFigureSource = '演示数据:虚构的金额,并非任何地方公布的标准';

/** The share of staff that disabled people must make up. */
export const demoRatio = 0.015;

/** Most employers are near the ratio, some beyond it, and a fifth employ nobody. Nobody is declared twice. */
export function demoEmployerYears(random: Random, employers: readonly DemoEmployer[], people: readonly DemoPerson[]): DemoEmployerYear[] {
  const left = random.shuffled(people);
  return employers.map(({ id, staffCount }) => {
    const wanted = random.chance(0.2) ? 0 : Math.round(staffCount * demoRatio * (0.4 + random.next()));
    const taken = left.splice(Math.max(0, left.length - Math.min(wanted, 12)));
    return {
      employerId: id, yearsAgo: 1, staff: staffCount, averageWage: random.between(45, 110) * 1000,
      disabledStaff: taken.map(({ disability: { number, grade } }) => ({ number, grade, monthsEmployed: random.chance(0.8) ? 12 : random.between(2, 11) })),
    };
  });
}
