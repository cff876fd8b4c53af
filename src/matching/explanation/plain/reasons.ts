import type { DemandEvidence, Line, SkillEvidence } from '../../factors/line.js';
import type { WeighedFactor } from '../../match.js';
import { full, type FactorName } from '../../model/model.js';
import { plainDemand, plainDemandsMet } from './demand.js';
import { plainLine } from './line.js';
import type { PlainPart } from './plain-part.js';
import { plainSkillsHeld } from './skill.js';

/** A reason, and how much it weighs in the score: basis points that it brings, or costs. */
interface Reason {
  readonly part: PlainPart;
  readonly weight: number;
}

/** From this value on a line speaks for the vacancy, up to the other it speaks against it; basis points. */
const leastFor = 7_000;
const mostAgainst = 5_000;
/** So many reasons speak for the vacancy, at most. */
const mostFor = 2;

/** The share of a line in the score, by the weights of its factor and of the factor's lines; 1 for the whole score. */
function shareOf(line: Line, { weight, lines }: WeighedFactor): number {
  const all = lines.reduce((sum, each) => sum + each.weight, 0);
  return (weight / 100) * (line.weight / all);
}

function heaviestFirst(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => b.weight * b.value - a.weight * a.value);
}

const demandsOf = (lines: readonly Line[]): DemandEvidence[] =>
  lines.flatMap(({ evidence }) => (evidence.about === 'DEMAND' ? [evidence] : []));
const skillsOf = (lines: readonly Line[]): SkillEvidence[] =>
  lines.flatMap(({ evidence }) => (evidence.about === 'SKILL' ? [evidence] : []));

function firstPart(lines: readonly Line[]): PlainPart | null {
  const [first] = lines;
  return first === undefined ? null : plainLine(first.evidence);
}

/** Help that makes the work possible says more than what would be possible anyway. */
function accessReason(lines: readonly Line[]): PlainPart | null {
  const demands = demandsOf(lines);
  const helped = demands.find(({ met }) => met === 'ACCOMMODATED') ?? demands.find(({ met }) => met === 'WITH_OWN_AID');
  return helped === undefined ? (plainDemandsMet(demands) ?? firstPart(lines)) : plainDemand(helped);
}

/** What speaks for the vacancy in each factor, from its lines that do, the heaviest first. A factor without an entry does not compile. */
const reasonsFor: Readonly<Record<FactorName, (lines: readonly Line[]) => PlainPart | null>> = {
  SKILLS: (lines) => plainSkillsHeld(skillsOf(lines)) ?? firstPart(lines),
  ACCESSIBILITY: accessReason,
  PLACE: firstPart,
  PREFERENCES: firstPart,
  OCCUPATION: firstPart,
};

function byWeight(a: Reason, b: Reason): number {
  return b.weight - a.weight;
}

/** What speaks for the vacancy, the heaviest first, one reason a factor. */
export function reasonsForIt(factors: readonly WeighedFactor[]): PlainPart[] {
  return factors
    .flatMap((factor): Reason[] => {
      const speaking = heaviestFirst(factor.lines.filter(speaksFor));
      const part = reasonsFor[factor.name](speaking);
      return part === null
        ? []
        : [{ part, weight: speaking.reduce((sum, line) => sum + shareOf(line, factor) * line.value, 0) }];
    })
    .toSorted(byWeight)
    .slice(0, mostFor)
    .map(({ part }) => part);
}

/** Whether a line that is known speaks for the vacancy. Pay below the wish does not, however near it is; what the job seeker brings to every vacancy neither. */
function speaksFor({ evidence, value, isKnown }: Line): boolean {
  if (evidence.about === 'NEED' && evidence.settledBy === 'OWN_AID') return false;
  // Worth the way is no way that is short.
  if (evidence.about === 'PLACE' && evidence.isScarce) return false;
  return isKnown && value >= (evidence.about === 'PAY' ? full : leastFor);
}

/** Whether a line that is worth little speaks against the vacancy: what would only help, or was only done before, does not. */
function countsAgainst({ evidence }: Line): boolean {
  if (evidence.about === 'SKILL') return evidence.asked.isRequired;
  if (evidence.about === 'OCCUPATION')
    return evidence.origin === 'WANTED' && (evidence.nearness === null || evidence.nearness === 'MAJOR_GROUP');
  return true;
}

/** What speaks most against it; null where nothing does. */
export function reasonAgainstIt(factors: readonly WeighedFactor[]): PlainPart | null {
  const all = factors.flatMap((factor) =>
    factor.lines
      .filter((line) => line.isKnown && line.value <= mostAgainst && countsAgainst(line))
      .map((line): Reason => ({ part: plainLine(line.evidence), weight: shareOf(line, factor) * (full - line.value) })),
  );
  return all.toSorted(byWeight)[0]?.part ?? null;
}

/** Lines of which something is unknown, the heaviest first: those that the job seeker can answer, or else those of the employer. */
export function openLines(factors: readonly WeighedFactor[]): PlainPart[] {
  const open = factors
    .flatMap((factor) =>
      factor.lines
        .filter(({ isKnown }) => !isKnown)
        .map((line): Reason => ({ part: plainLine(line.evidence), weight: shareOf(line, factor) })),
    )
    .toSorted(byWeight)
    .map(({ part }) => part)
    .filter(({ asks }) => asks !== null);
  const own = open.filter(({ asks }) => asks === 'YOU');
  return own.length > 0 ? own : open;
}
