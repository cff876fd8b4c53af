import fc, { type Arbitrary } from 'fast-check';
import { dayNumber } from '../../../src/matching/engine/days.js';
import { microseconds } from '../../../src/matching/engine/instants.js';
import type { PostEncoder, PostRow } from '../../../src/matching/engine/posts/post-rows.js';
import type { Employers } from '../../../src/matching/engine/posts/provisions.js';
import type { RowBuffer } from '../../../src/matching/engine/segment.js';
import type { Provision, Provisions } from '../../../src/domain/employers/index.js';
import type { PersonRow } from '../../../src/matching/engine/people/person-rows.js';
import type { OpportunityFacts, SeekerFacts } from '../../../src/matching/facts.js';
import { opportunityFacts, seekerFacts } from '../arbitraries.js';

/** Of what is provided at a post, every other is said by the post itself; the employer says the rest, and of the former the contrary. */
const isOwn = (index: number): boolean => index % 2 === 0;

function ownProvisions({ provisions }: OpportunityFacts): Provisions {
  return Object.fromEntries(Object.entries(provisions).filter((_, index) => isOwn(index)));
}

/** Says what the employer of a post says of accommodations. */
export function tellEmployer({ employers }: { readonly employers: Employers }, facts: OpportunityFacts): void {
  const contrary = (provision: Provision | undefined): Provision => (provision === 'REFUSED' ? 'PROVIDED' : 'REFUSED');
  employers.tell(facts.id, facts.employerKind, Object.fromEntries(
    Object.entries(facts.provisions).map(([code, provision], index) => [code, isOwn(index) ? contrary(provision) : provision])));
}

/** Puts a post into rows, with an employer of its own. */
export function addPost(encoder: PostEncoder, buffer: RowBuffer, facts: OpportunityFacts): void {
  tellEmployer(encoder, facts);
  encoder.addTo(buffer, postRowOf(facts));
}

const entriesOf = (values: Readonly<Record<string, unknown>>): string[] => Object.entries(values).map(([code, value]) => JSON.stringify({ [code]: value }).slice(1, -1));

/** Facts of a post as the database would send them to the index. */
export function postRowOf(facts: OpportunityFacts): PostRow {
  return {
    id: facts.id, since: microseconds(facts.since), kind: facts.kind, employerId: facts.id, opensOn: dayNumber(facts.opensOn), closesOn: dayNumber(facts.closesOn),
    hasSeat: facts.seats === null || facts.hired < facts.seats, occupationCode: facts.occupationCode, isPresumedOccupation: facts.occupationBasis === 'PRESUMED',
    regionCode: facts.regionCode, workMode: facts.workMode, employmentKind: facts.employmentKind, payMinCny: facts.payMinCny, payMaxCny: facts.payMaxCny,
    hoursPerWeek: facts.hoursPerWeek, shift: facts.shift, minEducation: facts.minEducation, minAge: facts.minAge, maxAge: facts.maxAge, residenceCode: facts.residenceCode,
    reservedGroups: facts.reservation === null ? null : JSON.stringify(facts.reservation.groups), demands: facts.demands.map((demand) => JSON.stringify(demand)),
    provisions: entriesOf(ownProvisions(facts)), skills: facts.skills.map((skill) => JSON.stringify(skill)), certificates: JSON.stringify(facts.certificates),
  };
}

/** Facts of a person, who consents, as the database would send them to the index. */
export function personRowOf(facts: SeekerFacts): PersonRow {
  const { disability } = facts;
  return {
    id: facts.id, since: microseconds(facts.since), birthDate: dayNumber(facts.birthDate), residenceCode: facts.residenceCode, educationLevel: facts.educationLevel,
    hasEmploymentDifficulty: facts.hasEmploymentDifficulty, isZeroEmploymentFamily: facts.isZeroEmploymentFamily, isGraduate: facts.isGraduate,
    disability: disability === null ? null : { ...disability, components: JSON.stringify(disability.components), validUntil: dayNumber(disability.validUntil) },
    skills: facts.skills.map((skill) => JSON.stringify(skill)), areSkillsConfirmed: facts.areSkillsConfirmed, certificates: JSON.stringify(facts.certificates),
    areCertificatesConfirmed: facts.areCertificatesConfirmed, capacities: entriesOf(facts.capacities), aids: JSON.stringify(facts.aids), needs: JSON.stringify(facts.needs),
    work: JSON.stringify(facts.work), wishes: JSON.stringify(facts.wishes), consents: JSON.stringify(facts.consentsToMatching ? [{ employer: null, until: null }] : []),
  };
}

/** A post as matching reads it: work at home is itself the accommodation of that name. */
export function home(post: OpportunityFacts): OpportunityFacts {
  return post.workMode === 'HOME_BASED' ? { ...post, provisions: { ...post.provisions, workFromHome: 'PROVIDED' } } : post;
}

/** Posts of which most are open to most people: gates would leave next to nothing to rank otherwise. */
export const rankedPost: Arbitrary<OpportunityFacts> = fc.oneof(
  { weight: 1, arbitrary: opportunityFacts },
  {
    weight: 4,
    arbitrary: opportunityFacts.map((post): OpportunityFacts => home({
      ...post, status: 'OPEN', kind: 'OPEN', opensOn: '2026-01-01', closesOn: null, seats: null, reservation: null, certificates: [], minEducation: null, minAge: null, residenceCode: null,
      demands: post.demands.map((demand) => ({ ...demand, isEssential: demand.isEssential && demand.level === 1 })),
    })),
  },
).map(home);

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
