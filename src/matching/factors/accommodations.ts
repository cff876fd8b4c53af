import { accommodations, supportLevels, type Accommodation } from '../../domain/accommodations/terms.js';
import type { Provision, Provisions } from '../../domain/employers/index.js';
import { humanFunctions, maxFunctionLevel } from '../../domain/functions/terms.js';
import type { Basis, Demand } from '../../domain/vacancies/index.js';
import type { JobSeekerView } from '../facts/views.js';
import type { DemandEvidence, DemandMet } from './line.js';

interface Support { readonly accommodation: Accommodation; readonly levels: number }

function yearlyCost({ onceCny, monthlyCny }: Accommodation): number {
  return onceCny + 12 * monthlyCny;
}

/** By function: the accommodations that support it, cheapest first, then by code. No employer is asked for an own aid. */
const supportsOf: ReadonlyMap<string, readonly Support[]> = new Map(humanFunctions.entries.map(({ code }) => [
  code,
  accommodations.entries
    .filter(({ deprecatedOn, isOwnAid }) => deprecatedOn === null && !isOwnAid)
    .map((accommodation) => ({ accommodation, levels: supportLevels(accommodation, code) }))
    .filter(({ levels }) => levels > 0)
    .sort(({ accommodation: a }, { accommodation: b }) => yearlyCost(a) - yearlyCost(b) || (a.code < b.code ? -1 : 1)),
]));

/** An own aid that replaces no function: glasses, a hearing aid, a prosthesis. What is inherent in the work is met with such alone. */
export const isPlainAid = ({ prerequisite }: Accommodation): boolean => prerequisite === null;

/** The level of a function that a job seeker reaches with the best of the job seeker's own aids, of those that count. */
export function aided(
  { aids }: Pick<JobSeekerView, 'aids'>, functionCode: string, capacity: number, isCounted: (aid: Accommodation) => boolean = () => true,
): { level: number; aid: string | null } {
  let level = capacity;
  let aid: string | null = null;
  for (const code of aids) {
    if (!isCounted(accommodations.get(code))) continue;
    const reached = Math.min(maxFunctionLevel, capacity + supportLevels(accommodations.get(code), functionCode));
    if (reached > level) {
      level = reached;
      aid = code;
    }
  }
  return { level, aid };
}

/**
 * The accommodations that close a gap of `missing` levels, cheapest first. The job seeker's own aids count in the gap
 * already, and are left out.
 * @param remedies the accommodations that can meet the demand; null where any can
 */
export function accommodationsFor(
  functionCode: string, missing: number, aids: readonly string[], remedies: readonly string[] | null = null,
): readonly Accommodation[] {
  const supports = supportsOf.get(functionCode) ?? [];
  return supports
    .filter(({ accommodation, levels }) => levels >= missing && !aids.includes(accommodation.code)
      && (remedies === null || remedies.includes(accommodation.code)))
    .map(({ accommodation }) => accommodation);
}

/** How an accommodation is provided that would meet a demand. UNSTATED: nothing is stated. NONE: there is none. */
export type Help = Provision | 'UNSTATED' | 'NONE';

const helpRank: Readonly<Record<Help, number>> = { PROVIDED: 4, WILLING: 3, UNSTATED: 2, REFUSED: 1, NONE: 0 };

/** The help of the accommodation that is named in the evidence of a demand. */
export function helpOf(accommodation: DemandEvidence['accommodation']): Help {
  return accommodation === null ? 'NONE' : accommodation.provision ?? 'UNSTATED';
}

/**
 * The accommodation whose provision helps most: of equals the first, which is the cheapest. Null where there is none.
 */
export function bestAccommodation(
  found: readonly Accommodation[], provisions: Provisions,
): DemandEvidence['accommodation'] {
  let best: DemandEvidence['accommodation'] = null;
  for (const { code } of found) {
    const each = { code, provision: provisions[code] ?? null };
    if (helpRank[helpOf(each)] > helpRank[helpOf(best)]) best = each;
  }
  return best;
}

/** The best help among some accommodations. */
export function bestHelp(found: readonly Accommodation[], provisions: Provisions): Help {
  return helpOf(bestAccommodation(found, provisions));
}

/** How a demand is met that a job seeker does not meet alone or with an own aid, by the best help that there is. */
export function metWith(help: Help, basis: Basis, inherence?: Demand['inherence']): DemandMet {
  switch (help) {
    case 'PROVIDED':
    case 'WILLING': return 'ACCOMMODATED';
    case 'UNSTATED': return 'UNKNOWN';
    case 'REFUSED':
    case 'NONE':
      // What a certificate tests is asked: who holds it can do the work, and the law's gate asks for it.
      if (inherence !== undefined) return inherence === 'BY_WORK' ? 'UNMET' : 'UNKNOWN';
      return basis === 'PRESUMED' ? 'UNKNOWN' : 'UNMET';
  }
}
