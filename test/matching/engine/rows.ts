import fc, { type Arbitrary } from 'fast-check';
import type { Provision, Provisions } from '../../../src/domain/employers/index.js';
import type { WorkplaceFacts } from '../../../src/domain/workplaces/index.js';
import type { OpportunityFacts, SeekerFacts } from '../../../src/matching/facts.js';
import type { RankEntry } from '../../../src/matching/ranking.js';
import type { SuggestionList } from '../../../src/matching/suggestions/index.js';
import { asRead, opportunityFacts, seekerFacts } from '../arbitraries.js';
import type { MatchIndex } from '../../../src/matching/engine/match-index.js';
import { copyRowOf, type CopyValue } from '../../../src/matching/engine/storage/copy-row.js';

/** Of what is provided at a post, every other is said by the post itself; the employer says the rest, and of the former the contrary. */
const isOwn = (index: number): boolean => index % 2 === 0;

function ownProvisions({ provisions }: OpportunityFacts): Provisions {
  return Object.fromEntries(Object.entries(provisions).filter((_, index) => isOwn(index)));
}

/** The employer of a post, as the database would send it to the index. */
function employerColumns(facts: OpportunityFacts): CopyValue[] {
  const contrary = (provision: Provision | undefined): Provision => (provision === 'REFUSED' ? 'PROVIDED' : 'REFUSED');
  return [facts.id, facts.employerKind, JSON.stringify(Object.fromEntries(
    Object.entries(facts.provisions).map(([code, provision], index) => [code, isOwn(index) ? contrary(provision) : provision])))];
}

/** Puts facts into an index as the database would send them: each vacancy with an employer of its own, and people who consent. */
export function fill(index: MatchIndex, { posts = [], people = [] }: { readonly posts?: readonly OpportunityFacts[] | undefined; readonly people?: readonly SeekerFacts[] | undefined }): void {
  const [vacancies, jobSeekers] = [index.newVacancies(), index.newJobSeekers()];
  for (const post of posts) {
    index.upsertEmployer(copyRowOf(employerColumns(post)));
    if (post.status === 'OPEN') vacancies.take(copyRowOf(index.vacancyEncoder.valuesOf({ ...post, employerId: post.id, provisions: ownProvisions(post) })));
  }
  for (const person of people) jobSeekers.take(copyRowOf(index.jobSeekerEncoder.valuesOf(person)));
  vacancies.fill();
  jobSeekers.fill();
}

/** Nobody who can't climb is kept out. */
const settledWorkplace: WorkplaceFacts = { floor: 1, hasLift: null, hasStepFreeEntrance: true, hasAccessibleToilet: null, hasTactileGuidance: null, hasAccessibleParking: false, hasLodging: null };

/** Posts of which most are open to most people: gates would leave next to nothing to rank otherwise. */
export const rankedPost: Arbitrary<OpportunityFacts> = fc.oneof(
  { weight: 1, arbitrary: opportunityFacts },
  {
    weight: 4,
    arbitrary: opportunityFacts.map((post): OpportunityFacts => asRead({
      ...post, status: 'OPEN', kind: 'OPEN', opensOn: '2026-01-01', closesOn: null, seats: null, reservation: null, certificates: [], minEducation: null, minAge: null, residenceCode: null,
      // What is inherent in the work turns nearly everybody away: of a guess it is asked.
      occupationBasis: post.id % 4 === 0 ? post.occupationBasis : 'PRESUMED',
      // What was read of them for another occupation is read anew.
      demands: post.demands.map(({ functionCode, level, isEssential, basis }) => ({ functionCode, level, isEssential: isEssential && level === 1, basis })),
      workplace: post.id % 3 === 0 ? post.workplace : settledWorkplace,
    })),
  },
).map(asRead);

/** People of whom most set few limits. */
export const rankedPerson: Arbitrary<SeekerFacts> = fc.oneof(
  { weight: 1, arbitrary: seekerFacts },
  {
    weight: 4,
    arbitrary: seekerFacts.map(({ wishes: { regions, pay, hours, ...wishes }, ...person }): SeekerFacts => ({
      ...person, consentsToMatching: true, birthDate: '1990-05-17',
      wishes: {
        ...wishes, ...(regions === undefined ? {} : { regions: { ...regions, isLimit: false } }), ...(pay === undefined ? {} : { pay: { ...pay, isLimit: false } }),
        ...(hours === undefined ? {} : { hours: { ...hours, isLimit: false } }),
      },
    })),
  },
);

/** A list without two of one id. */
export function listOf<Facts extends { readonly id: number }>(facts: Arbitrary<Facts>, maxLength = 40): Arbitrary<Facts[]> {
  return fc.uniqueArray(facts, { selector: ({ id }) => id, minLength: 1, maxLength });
}

/** One of the two lists, or both together. */
export const anyList: Arbitrary<{ readonly list?: SuggestionList }> = fc.constantFrom({}, { list: 'SUGGESTED' as const }, { list: 'OTHER' as const });

export function isListed(entry: Pick<RankEntry, 'list'>, { list }: { readonly list?: SuggestionList }): boolean {
  return list === undefined || entry.list === list;
}
