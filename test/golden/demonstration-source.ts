import { claimedOf } from '../../src/demonstration/claims.js';
import { createDemonstration, type Demonstration, type DemoSize } from '../../src/demonstration/demonstration.js';
import type { DemoEmployer } from '../../src/demonstration/employers.js';
import type { DemoPerson } from '../../src/demonstration/people.js';
import type { DemoPost } from '../../src/demonstration/posts.js';
import type { DemoWorkplace } from '../../src/demonstration/workplaces.js';
import { askingWord, conditionsAsRead, demandsAsRead, isLeadingTitle, provisionsAsRead, skillsAsRead } from '../../src/domain/vacancies/terms.js';
import type { WorkplaceFacts } from '../../src/domain/workplaces/index.js';
import { MatchIndex } from '../../src/matching/engine/match-index.js';
import { copyRowOf } from '../../src/matching/engine/storage/copy-row.js';
import { blankOpportunity, blankSeeker, type OpportunityFacts, type SeekerFacts } from '../../src/matching/facts.js';
import { addDays, type IsoDate } from '../../src/platform/calendar.js';
import { welfareOf, workOf, type WorkOfDemonstration } from './demonstration-welfare.js';
import { IndexShares } from '../matching/engine/shares.js';
import type { Source } from './source.js';

/** More than one, so that the answers of shares are merged, as a server with several threads merges them. */
const shareCount = 2;

/** The facts that the SQL of matching gives of a job seeker of the demonstration. */
function seekerFactsOf(person: DemoPerson, { day, work }: { readonly day: IsoDate; readonly work: WorkOfDemonstration }): SeekerFacts {
  const { kind, grade, components, validUntil } = person.disability;
  // A fact that is claimed and not confirmed is unknown to matching.
  const claims = claimedOf(person, day);
  const claimed = new Set(claims.map((claim) => claim['kind']));
  return {
    ...blankSeeker, id: person.id, birthDate: person.birthDate, sex: person.sex, residenceCode: person.residenceCode, educationLevel: person.educationLevel,
    disability: { kind, components, grade, validUntil },
    isGraduate: person.graduate !== null ? true : claimed.has('GRADUATION') ? null : false,
    welfare: welfareOf(person, { day, work, isGraduationClaimed: person.graduate === null && claimed.has('GRADUATION') }),
    hasEmploymentDifficulty: person.hasEmploymentDifficulty, isZeroEmploymentFamily: person.isZeroEmploymentFamily,
    consentsToMatching: person.consents,
    skills: person.skills, areSkillsConfirmed: person.areSkillsConfirmed,
    certificates: person.certificates, claimedCertificates: claims.filter((claim) => claim['kind'] === 'QUALIFICATION').map((claim) => String(claim['key'])).sort(), areCertificatesConfirmed: person.areCertificatesConfirmed && !claimed.has('QUALIFICATION'),
    capacities: person.capacities, aids: person.aids, needs: person.needs, work: person.work, wishes: person.wishes,
    since: `${addDays(day, -90)}T01:00:00Z`,
  };
}

/** The facts that the SQL of matching gives of a workplace. */
function workplaceFactsOf({ floor, hasLift, hasStepFreeEntrance, hasAccessibleToilet, hasTactileGuidance, hasAccessibleParking, hasLodging }: DemoWorkplace): WorkplaceFacts {
  return { floor, hasLift, hasStepFreeEntrance, hasAccessibleToilet, hasTactileGuidance, hasAccessibleParking, hasLodging };
}

/** The facts that the SQL of matching gives of a vacancy of the demonstration, but for what its employer provides. */
function ownFactsOf(post: DemoPost, { kind }: DemoEmployer, workplaces: readonly DemoWorkplace[]): OpportunityFacts {
  return {
    ...blankOpportunity, id: post.id, kind: post.kind, employerId: post.employerId, employerKind: kind, opensOn: post.opensOn, closesOn: post.closesOn, seats: post.seats, hired: post.hired,
    occupationCode: post.occupationCode, occupationBasis: 'STATED', regionCode: post.regionCode, workMode: post.workMode, employmentKind: post.employmentKind,
    payMinCny: post.payMinCny, payMaxCny: post.payMaxCny, hoursPerWeek: post.hoursPerWeek, shift: post.shift, titleWord: askingWord(post.title), isLeading: isLeadingTitle(post.title), ...conditionsAsRead({ ...post, maxAge: null }),
    residenceCode: post.residenceCode, reservation: post.reservation, workplace: post.workplaceId === null ? null : workplaceFactsOf(byId(workplaces, post.workplaceId)), demands: post.demands, areDemandsConfirmed: post.areDemandsConfirmed, provisions: post.provisions, skills: post.skills, certificates: post.certificates, since: post.publishedAt,
  };
}

function opportunityFactsOf(post: DemoPost, employer: DemoEmployer, workplaces: readonly DemoWorkplace[]): OpportunityFacts {
  const own = ownFactsOf(post, employer, workplaces);
  return { ...own, skills: skillsAsRead(post.skills, post.occupationCode), demands: demandsAsRead(post.demands, { ...own, titleWord: askingWord(post.title) }), provisions: provisionsAsRead(employer.provisions, post.provisions, own) };
}

/** The element of a list in which ids are places, counted from 1. */
function byId<Row extends { readonly id: number }>(rows: readonly Row[], id: number): Row {
  const row = rows[id - 1];
  if (row?.id !== id) throw new Error(`the demonstration has no row of the id ${id}`);
  return row;
}

/**
 * The demonstration of a day, in an index of this process, without a database: rows go from the generator into the index in the form in which
 * PostgreSQL sends them. `golden.test.ts` compares it with the engine over a database.
 */
export function demonstrationSource(day: IsoDate, size: DemoSize, demonstration: Demonstration = createDemonstration(day, size)): Source {
  const { people, employers, workplaces, posts, applications } = demonstration;
  const work = workOf(demonstration, day);
  const indexes = Array.from({ length: shareCount }, () => new MatchIndex());
  for (const [share, index] of indexes.entries()) {
    const [vacancies, seekers] = [index.newVacancies(), index.newJobSeekers()];
    for (const { id, kind, provisions } of employers) index.upsertEmployer(copyRowOf([id, kind, JSON.stringify(provisions)]));
    for (const post of posts) if (post.id % shareCount === share) vacancies.take(copyRowOf(index.vacancyEncoder.valuesOf(ownFactsOf(post, byId(employers, post.employerId), workplaces))));
    for (const person of people) if (person.id % shareCount === share && person.consents) seekers.take(copyRowOf(index.jobSeekerEncoder.valuesOf(seekerFactsOf(person, { day, work }))));
    vacancies.fill();
    seekers.fill();
  }
  const shares = new IndexShares(indexes);
  return {
    day, size, applications: applications.map(({ jobSeekerId, vacancyId }) => ({ seekerId: jobSeekerId, vacancyId, status: 'SUBMITTED' })),
    ask: (kind, asked) => shares.ask(kind, asked),
    seeker: async (id) => seekerFactsOf(byId(people, id), { day, work }),
    vacancy: async (id) => {
      const post = byId(posts, id);
      return opportunityFactsOf(post, byId(employers, post.employerId), workplaces);
    },
  };
}
