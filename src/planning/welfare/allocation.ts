import { compareRank, explainGate, matchPair, points, rankKeys, scoringContext, type GateId, type Match, type MatchingModel, type OpportunityFacts, type Outcome, type SeekerFacts } from '../../matching/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { deferredAcceptance } from './deferred-acceptance.js';

/** An application for a public-welfare post, that is still open. */
export interface WelfareApplication { readonly id: number; readonly seekerId: number; readonly vacancyId: number }

/** A post with the seats that are neither taken nor offered. */
export interface WelfarePost { readonly facts: OpportunityFacts; readonly seatsLeft: number }

/** Everything that an allocation is made from. */
export interface AllocationFacts {
  readonly posts: readonly WelfarePost[];
  readonly seekers: readonly SeekerFacts[];
  readonly applications: readonly WelfareApplication[];
  readonly model: MatchingModel;
  readonly day: IsoDate;
}

/** Why one application came to what it came to. */
export interface Refusal { readonly vacancyId: number; readonly reason: Text }

/** What came of a person's applications. */
export interface Decision {
  readonly seekerId: number;
  /** The application on which a post is offered; null where none is. */
  readonly offered: WelfareApplication | null;
  readonly reason: Text;
  /** The other posts that the person would rather have had, or could not have. */
  readonly refusals: readonly Refusal[];
}

/** What policy says of who comes first, then the fit, and then who applied first. */
function compareCandidates(one: Candidate, other: Candidate): number {
  return other.match.priority.level - one.match.priority.level || compareRank(rankKeys(one.match, 'PEOPLE'), rankKeys(other.match, 'PEOPLE')) || one.application.id - other.application.id;
}

interface Candidate { readonly application: WelfareApplication; readonly match: Match }

function standing({ match: { priority, score } }: Candidate): Text {
  return text(`优先级 ${priority.level}、匹配度 ${points(score)}`, `priority ${priority.level}, score ${points(score)}`);
}

function offerReason(candidate: Candidate): Text {
  const { rules } = candidate.match.priority;
  const [zh, en] = [rules.map((rule) => rule.text.zh).join(''), rules.map((rule) => rule.text.en).join(' ')];
  const [stands, open] = [standing(candidate), explainGates(candidate, 'UNKNOWN')];
  return text(
    `按优先级和匹配度安排(${stands.zh})。${zh}${open.zh === '' ? '' : `录用前还须核实:${open.zh}`}`,
    `Allotted by priority and fit (${stands.en}).${en === '' ? '' : ` ${en}`}${open.en === '' ? '' : ` To be asked before it is taken up: ${open.en}`}`,
  );
}

function fullReason(candidate: Candidate, seats: number, last: Candidate | undefined): Text {
  if (last === undefined) return text('这个岗位已没有名额。', 'No seat is left at this post.');
  const [own, theirs] = [standing(candidate), standing(last)];
  return text(`${seats} 个名额给了排在前面的人:最后一位${theirs.zh},本人${own.zh}。`, `All its seats (${seats}) went to those who come before: the last of them has ${theirs.en}, this person ${own.en}.`);
}

/** What the gates of an outcome say: why somebody may not take the post, or what is to be asked before it is offered. */
function explainGates({ match: { gates, pair, rules } }: Candidate, wanted: Outcome, among: ReadonlySet<GateId> | null = null): Text {
  const found = gates.filter(({ id, outcome }) => outcome === wanted && (among === null || among.has(id))).map((result) => explainGate(result, pair, rules, 'PERSON'));
  const texts = found.map(({ reason, question }) => (wanted === 'UNKNOWN' ? question ?? reason : reason));
  return { zh: texts.map(({ zh }) => zh).join(''), en: texts.map(({ en }) => en).join(' ') };
}

/** Conditions of the law on who somebody is: a scarce post goes to nobody of whom they are not confirmed. */
const lawful: ReadonlySet<GateId> = new Set(['PUBLIC_WELFARE', 'RESERVATION', 'QUALIFICATION']);

function isUnconfirmed({ match: { gates } }: Candidate): boolean {
  return gates.some(({ id, outcome }) => lawful.has(id) && outcome === 'UNKNOWN');
}

/** Why an application was not considered: what keeps the person out, or what must be confirmed first. */
function outReason(candidate: Candidate): Text {
  if (candidate.match.eligibility === 'EXCLUDED') return explainGates(candidate, 'FAIL');
  const open = explainGates(candidate, 'UNKNOWN', lawful);
  return text(`还没有核实,暂不能安排。请先到就业服务中心核实:${open.zh}`, `Not confirmed yet, and so not considered. Have it confirmed at the employment service centre first: ${open.en}`);
}

/**
 * Allots public-welfare posts among those who applied: by the rules' priority, then by fit, so that it is stable. People ask for the posts that they
 * applied for in the order of their fit. What a gate excludes is not allotted, nor what the law gives to people of whom nobody has confirmed that they are such.
 */
export function allocate({ posts, seekers, applications, model, day }: AllocationFacts): Decision[] {
  const { rules } = scoringContext(model, day);
  const postOf = new Map(posts.map((post, index) => [post.facts.id, { ...post, index }]));
  const people = new Map(seekers.map((seeker) => [seeker.id, seeker]));
  const candidates = applications.flatMap((application): Candidate[] => {
    const [seeker, post] = [people.get(application.seekerId), postOf.get(application.vacancyId)];
    // The application itself is no obstacle to what it asks for, and asks to be considered for it.
    return seeker === undefined || post === undefined ? [] : [{ application, match: matchPair({ seeker: { ...seeker, consentsToMatching: true }, opportunity: post.facts, application: null }, model, rules) }];
  });
  const bySeeker = [...Map.groupBy(candidates, ({ application }) => application.seekerId)].toSorted(([one], [other]) => one - other);
  const wishes = bySeeker.map(([, own]) => own.filter((candidate) => candidate.match.eligibility !== 'EXCLUDED' && !isUnconfirmed(candidate)).toSorted((a, b) => compareRank(rankKeys(a.match, 'OPPORTUNITIES'), rankKeys(b.match, 'OPPORTUNITIES'))));
  const indexOf = ({ application }: Candidate): number => postOf.get(application.vacancyId)?.index ?? -1;
  const candidateAt = posts.map((_, index) => new Map(wishes.flatMap((own, person) => own.filter((candidate) => indexOf(candidate) === index).map((candidate) => [person, candidate] as const))));
  const compareAt = (index: number) => (person: number, other: number): number => {
    const [one, two] = [candidateAt[index]?.get(person), candidateAt[index]?.get(other)];
    if (one === undefined || two === undefined) throw new Error('whoever asks for a post applied for it');
    return compareCandidates(one, two);
  };
  const allotted = deferredAcceptance(wishes.map((own) => own.map(indexOf)), posts.map(({ seatsLeft }, index) => ({ seats: seatsLeft, compare: compareAt(index) })));

  const lastAt = posts.map((_, index) => allotted.flatMap((post, person) => (post === index ? [candidateAt[index]?.get(person)] : [])).filter((candidate) => candidate !== undefined).toSorted(compareCandidates).at(-1));
  return bySeeker.map(([seekerId, own], person): Decision => {
    const [mine, index] = [wishes[person] ?? [], allotted[person] ?? null];
    const offered = index === null ? undefined : mine.find((candidate) => indexOf(candidate) === index);
    const dearer = offered === undefined ? mine : mine.slice(0, mine.indexOf(offered));
    const refusals = [
      ...dearer.map((candidate) => ({ vacancyId: candidate.application.vacancyId, reason: fullReason(candidate, posts[indexOf(candidate)]?.seatsLeft ?? 0, lastAt[indexOf(candidate)]) })),
      ...own.filter((candidate) => !mine.includes(candidate)).map((candidate) => ({ vacancyId: candidate.application.vacancyId, reason: outReason(candidate) })),
    ];
    const reason = offered === undefined ? text('没有安排到岗位,原因见各岗位。', 'No post could be allotted; see the reasons of each.') : offerReason(offered);
    return { seekerId, offered: offered?.application ?? null, reason, refusals };
  });
}
