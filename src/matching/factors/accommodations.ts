import { accommodations, supportLevels, type Accommodation } from '../../domain/accommodations/terms.js';
import type { Provision, Provisions } from '../../domain/employers/index.js';
import { humanFunctions } from '../../domain/functions/terms.js';
import type { Basis, Demand } from '../../domain/vacancies/index.js';
import type { JobSeekerView } from '../facts/views.js';
import type { LicenceAnswer } from './licences.js';
import type { DemandEvidence, DemandMet } from './line.js';
import { aided, isPlainAid } from './own-aids.js';
import { classesOf, isUsable } from './prerequisites.js';

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

/** The accommodations that support a function, cheapest first. */
export function supporting(functionCode: string): readonly Accommodation[] {
  return (supportsOf.get(functionCode) ?? []).map(({ accommodation }) => accommodation);
}

/** What of a job seeker decides which accommodations help. */
export type Helped = Pick<JobSeekerView, 'aids' | 'prerequisites'>;

/** By function: the accommodations that support it, and the classes that these ask for. */
const helpersOf: ReadonlyMap<string, { readonly codes: ReadonlySet<string>; readonly classes: number }> = new Map(humanFunctions.entries.map(({ code }) => {
  const helpers = accommodations.entries.filter((each) => supportLevels(each, code) > 0);
  return [code, { codes: new Set(helpers.map((each) => each.code)), classes: classesOf(helpers) }];
}));

/** What of a job seeker's own aids, and of the classes of accommodations that the job seeker can use, matters to one function. */
export function helpFor(functionCode: string, { aids, prerequisites }: Helped): Helped {
  const helpers = helpersOf.get(functionCode);
  return { aids: aids.filter((code) => helpers?.codes.has(code) === true), prerequisites: prerequisites & (helpers?.classes ?? 0) };
}

/** Which own aids count: where a function is inherent by work, those that replace none; else those that the job seeker is not known to be unable to use. */
export function countsAid(inherence: Demand['inherence'] | null | undefined, { prerequisites }: Pick<Helped, 'prerequisites'>): (aid: Accommodation) => boolean {
  return inherence === 'BY_WORK' ? isPlainAid : (aid) => isUsable(aid, prerequisites) !== false;
}

/** An accommodation that would close a gap, and whether the job seeker is known to be able to use it. */
export interface Closing { readonly accommodation: Accommodation; readonly isSure: boolean }

/**
 * The accommodations that would meet a demand together with the best of the other own aids, cheapest first; without those that the job seeker is known
 * to be unable to use.
 * @param remedies the accommodations that can meet the demand; null where any can
 */
export function closingAccommodations(
  functionCode: string, asked: number, capacity: number, jobSeeker: Helped, remedies: readonly string[] | null = null,
): readonly Closing[] {
  const { aids, prerequisites } = jobSeeker;
  const counts = countsAid(null, jobSeeker);
  const { level: reached } = aided(jobSeeker, functionCode, capacity, counts);
  return (supportsOf.get(functionCode) ?? []).flatMap(({ accommodation, levels }) => {
    const { code } = accommodation;
    const usable = isUsable(accommodation, prerequisites);
    if (usable === false || (remedies !== null && !remedies.includes(code))) return [];
    // What the job seeker owns counts once, whoever brings it.
    const own = aids.includes(code) ? aided(jobSeeker, functionCode, capacity, (aid) => aid.code !== code && counts(aid)).level : reached;
    return own + levels >= asked ? [{ accommodation, isSure: usable === true }] : [];
  });
}

/**
 * How an accommodation is provided that would meet a demand. UNSURE: it is provided or offered, and whether the job seeker can use it is not known.
 * UNSTATED: nothing is stated. NONE: there is none.
 */
export type Help = Provision | 'UNSURE' | 'UNSTATED' | 'NONE';

const helpRank: Readonly<Record<Help, number>> = { PROVIDED: 5, WILLING: 4, UNSURE: 3, UNSTATED: 2, REFUSED: 1, NONE: 0 };

/** An accommodation as it is provided, and whether the job seeker is known to be able to use it. */
type Provided = Pick<NonNullable<DemandEvidence['accommodation']>, 'code' | 'provision' | 'isSure'>;

/** The help of the accommodation that is named in the evidence of a demand. */
export function helpOf(accommodation: Provided | null): Help {
  if (accommodation === null) return 'NONE';
  const { provision, isSure } = accommodation;
  return provision === null ? 'UNSTATED' : provision === 'REFUSED' || isSure ? provision : 'UNSURE';
}

/** The accommodation whose provision helps most: of equals the first, which is the cheapest. Null where there is none. */
export function bestAccommodation(found: readonly Closing[], provisions: Provisions): Provided | null {
  let best: Provided | null = null;
  for (const { accommodation: { code }, isSure } of found) {
    const each = { code, provision: provisions[code] ?? null, isSure };
    if (helpRank[helpOf(each)] > helpRank[helpOf(best)]) best = each;
  }
  return best;
}

/** How a demand is met that a job seeker does not meet alone or with an own aid, by the best help that there is. */
export function metWith(help: Help, { basis, inherence, licence }: { readonly basis: Basis; readonly inherence: Demand['inherence'] | null | undefined; readonly licence: LicenceAnswer }): DemandMet {
  switch (help) {
    case 'PROVIDED':
    case 'WILLING': return 'ACCOMMODATED';
    case 'UNSURE':
    case 'UNSTATED': return 'UNKNOWN';
    case 'REFUSED':
    case 'NONE':
      // A certificate that is claimed may prove what the law tests.
      if (inherence != null) return licence === 'CLAIMED' ? 'UNKNOWN' : 'UNMET';
      return basis === 'PRESUMED' ? 'UNKNOWN' : 'UNMET';
  }
}
