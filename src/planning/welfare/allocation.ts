import { compareRank, matchPair, rankKeys, scoringContext, type Match, type MatchingModel, type OpportunityFacts, type SeekerFacts } from '../../matching/index.js';
import { placementObstacle, type PlacementHistory } from '../../domain/placements/index.js';
import { compareTiers, tiersMet, welfareObstacle, type Obstacle, type TierCode, type WelfareStanding } from '../../domain/public-welfare/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { deferredAcceptance } from './deferred-acceptance.js';
import { plainFull, plainNone, plainOffer, plainOut } from './plain-decisions.js';
import { householdReason, lawfulGates, noSeatReason, offerReason, othersFirstReason, outReason } from './reasons.js';

/** An application for a public-welfare post, that is still open. */
export interface WelfareApplication { readonly id: number; readonly seekerId: number; readonly vacancyId: number }

/** A post with the seats that are neither taken nor offered. */
export interface WelfarePost { readonly facts: OpportunityFacts; readonly seatsLeft: number }

/** Everything that an allocation is made from. */
export interface AllocationFacts {
  readonly posts: readonly WelfarePost[];
  readonly seekers: readonly SeekerFacts[];
  readonly standings: ReadonlyMap<number, WelfareStanding>;
  readonly histories: ReadonlyMap<number, PlacementHistory>;
  readonly applications: readonly WelfareApplication[];
  /** The tiers, in the published order. */
  readonly order: readonly TierCode[];
  readonly model: MatchingModel;
  readonly day: IsoDate;
}

/** Why one application came to what it came to. */
export interface Refusal {
  readonly vacancyId: number;
  readonly reason: Text;
  /** The same, spoken to the person. It tells nothing of anybody else. */
  readonly plain: Text;
}

/** What came of a person's applications, in words for the person: they tell of nobody else. */
export interface Decision {
  readonly seekerId: number;
  /** The application on which a post is offered; null where none is. */
  readonly offered: WelfareApplication | null;
  readonly reason: Text;
  /** The same, spoken to the person. */
  readonly plain: Text;
  /** The other posts that the person would rather have had, or could not have. */
  readonly refusals: readonly Refusal[];
}

/** One application with all that decides on it. */
interface Candidate {
  readonly application: WelfareApplication;
  readonly match: Match;
  readonly standing: WelfareStanding;
  /** The tiers that the person meets, in the published order. */
  readonly tiers: readonly TierCode[];
  readonly obstacle: Obstacle | null;
}

type Compare = (one: Candidate, other: Candidate) => number;

/** The tiers of the published order, one after another; then the fit; then who applied first. */
function comparing(order: readonly TierCode[]): Compare {
  return (one, other) =>
    compareTiers(order, one.tiers, other.tiers) || compareRank(rankKeys(one.match, 'PEOPLE'), rankKeys(other.match, 'PEOPLE')) || one.application.id - other.application.id;
}

/** Whether the post can go to the person: nothing excludes the person, and what the law gives it for is confirmed. */
function isConsidered({ match: { eligibility, gates }, obstacle }: Candidate): boolean {
  return obstacle === null && eligibility !== 'EXCLUDED' && !gates.some(({ id, outcome }) => lawfulGates.has(id) && outcome === 'UNKNOWN');
}

function candidatesOf({ posts, seekers, standings, histories, applications, order, model, day }: AllocationFacts): Candidate[] {
  const { rules } = scoringContext(model, day);
  const postOf = new Map(posts.map(({ facts }) => [facts.id, facts]));
  const people = new Map(seekers.map((seeker) => [seeker.id, seeker]));
  return applications.flatMap((application) => {
    const [seeker, post] = [people.get(application.seekerId), postOf.get(application.vacancyId)];
    const [standing, history] = [standings.get(application.seekerId), histories.get(application.seekerId)];
    if (seeker === undefined || post === undefined || standing === undefined || history === undefined) return [];
    // The application itself is no obstacle to what it asks for, and asks to be considered for it.
    const match = matchPair({ seeker: { ...seeker, consentsToMatching: true }, opportunity: post, application: null }, model, rules);
    return [{ application, match, standing, tiers: tiersMet(standing, order, day), obstacle: welfareObstacle(standing, day) ?? placementObstacle(standing, history, day) }];
  });
}

/** Everybody's considered applications in the order of their wish, and who got which. */
interface Allotment {
  readonly wishes: readonly (readonly Candidate[])[];
  readonly offered: readonly (Candidate | null)[];
  /** Whose household has somebody else who comes first. */
  readonly behindHousehold: ReadonlySet<number>;
}

/** Who of those offered a post stands behind somebody of the same household. */
function behindOwnHousehold(offered: readonly (Candidate | null)[], compare: Compare): number[] {
  const holders = offered.flatMap((candidate, person) => (candidate?.standing.householdKey == null ? [] : [{ candidate, person, key: candidate.standing.householdKey }]));
  return [...Map.groupBy(holders, ({ key }) => key).values()]
    .flatMap((members) => members.toSorted((one, other) => compare(one.candidate, other.candidate)).slice(1)).map(({ person }) => person);
}

/** Allots until no household has two: whoever stands behind somebody of the household leaves, and the others ask again. */
function allot(wishes: readonly (readonly Candidate[])[], posts: readonly WelfarePost[], compare: Compare): Allotment {
  const indexOf = new Map(posts.map(({ facts }, index) => [facts.id, index]));
  const postOf = ({ application }: Candidate): number => indexOf.get(application.vacancyId) ?? -1;
  const candidateAt = posts.map((_, index) => new Map(wishes.flatMap((own, person) => own.filter((candidate) => postOf(candidate) === index).map((candidate) => [person, candidate] as const))));
  const compareAt = (index: number) => (person: number, other: number): number => {
    const [one, two] = [candidateAt[index]?.get(person), candidateAt[index]?.get(other)];
    if (one === undefined || two === undefined) throw new Error('whoever asks for a post applied for it');
    return compare(one, two);
  };
  const asked = posts.map(({ seatsLeft }, index) => ({ seats: seatsLeft, compare: compareAt(index) }));
  const behindHousehold = new Set<number>();
  for (;;) {
    const allotted = deferredAcceptance(wishes.map((own, person) => (behindHousehold.has(person) ? [] : own.map(postOf))), asked);
    const offered = allotted.map((post, person) => (post === null ? null : candidateAt[post]?.get(person) ?? null));
    const behind = behindOwnHousehold(offered, compare);
    if (behind.length === 0) return { wishes, offered, behindHousehold };
    for (const person of behind) behindHousehold.add(person);
  }
}

/**
 * Allots public-welfare posts among those who applied: by the published order, then by fit, so that it is stable. People ask for the posts that they
 * applied for in the order of their fit. What a gate or a rule of such posts excludes is not allotted, nor what the law gives to people of whom nobody
 * has confirmed that they are such; one household gets one post at a time.
 */
export function allocate(facts: AllocationFacts): Decision[] {
  const compare = comparing(facts.order);
  const bySeeker = [...Map.groupBy(candidatesOf(facts), ({ application }) => application.seekerId)].toSorted(([one], [other]) => one - other);
  const wishes = bySeeker.map(([, own]) => own.filter(isConsidered).toSorted((a, b) => compareRank(rankKeys(a.match, 'OPPORTUNITIES'), rankKeys(b.match, 'OPPORTUNITIES'))));
  const { offered, behindHousehold } = allot(wishes, facts.posts, compare);
  const seatsAt = new Map(facts.posts.map(({ facts: { id }, seatsLeft }) => [id, seatsLeft]));
  return bySeeker.map(([seekerId, own], person): Decision => {
    const [mine, got] = [wishes[person] ?? [], offered[person] ?? null];
    const dearer = got === null ? mine : mine.slice(0, mine.indexOf(got));
    const notGot = ({ application: { vacancyId } }: Candidate): Text => {
      if (behindHousehold.has(person)) return householdReason;
      return seatsAt.get(vacancyId) === 0 ? noSeatReason : othersFirstReason;
    };
    const refusals = [
      ...dearer.map((candidate) => ({ vacancyId: candidate.application.vacancyId, reason: notGot(candidate), plain: behindHousehold.has(person) ? householdReason : plainFull(seatsAt.get(candidate.application.vacancyId) !== 0) })),
      ...own.filter((candidate) => !mine.includes(candidate)).map((candidate) => ({ vacancyId: candidate.application.vacancyId, reason: outReason(candidate), plain: candidate.obstacle === null ? plainOut(candidate.match, lawfulGates) : candidate.obstacle.reason })),
    ];
    const reason = got === null ? text('没有安排到岗位,原因见各岗位。', 'No post could be allotted; see the reason of each.') : offerReason(got);
    return { seekerId, offered: got?.application ?? null, reason, plain: got === null ? plainNone : plainOffer(got.match), refusals };
  });
}
