import { travelSteps } from '../../../domain/seekers/terms.js';
import { demandEvidence, type DemandReads } from '../../factors/accessibility.js';
import type { JobSeekerView, VacancyView } from '../../facts/views.js';
import type { Outcome } from '../../rules/gate.js';
import type { ScoringContext } from '../../scoring-context.js';
import { beginnersReads, isForBeginners } from '../../suggestions/beginners.js';
import { belowEducation, belowEducationReads, type BelowEducation } from '../../suggestions/below-education.js';
import { carriesMove, tooManyAgainst } from '../../suggestions/in-common.js';
import { leads, leadsReads } from '../../suggestions/leading.js';
import { leavesHome, nearness, nearReads, type Nearness } from '../../suggestions/near.js';
import { inferredCapacity, tellingFunctions } from '../../suggestions/inferred-capacities.js';
import { isOutOfReach, usuallyEssential } from '../../suggestions/out-of-reach.js';
import type { SuggestionRule } from '../../suggestions/suggestion-rules.data.js';
import { wishes } from '../../suggestions/wishes-against.js';
import { capacityFact, supportFact } from '../rows/job-seeker-rows.js';
import type { RowField } from '../rows/row-encoder.js';
import { stays } from '../rows/vacancy-rows.js';
import type { Rows } from '../storage/segment.js';
import { CellSet, homeOf } from './cell-set.js';
import { demandReader, demandReads } from './criteria.js';
import type { Criterion, RowFacts } from './criterion.js';
import type { EvaluatorParts } from './evaluator.js';
import { LineCounts } from './line-counts.js';
import { OutcomeLevel } from './outcome-level.js';
import type { JourneyFields } from './place-sums.js';
import type { ScarceRows } from './scarce-rows.js';
import type { Trades } from './trades.js';
import type { VacancyAccess } from './vacancy-access.js';

/** Which of the rows that no gate excludes are suggestions (`suggestions/index.ts`), as one fixed side asks it. Asked of rows that would enter a page alone. */
export interface Suggestions {
  isSuggested(rows: Rows, at: number): boolean;
  /** Whether no row of a group is a suggestion. */
  isClosedGroup(group: number): boolean;
  /** As of `Trades`. */
  readonly needsSkill: Uint8Array | null;
}

type SidesOf = (row: RowFacts) => readonly [jobSeeker: JobSeekerView, vacancy: VacancyView];

interface Reads { readonly row: readonly string[]; readonly fixed: readonly string[] }

/** What a list asks of a row: an outcome, of which a failure keeps the row from being suggested; lines, whose weights count against it; or both. */
function criterion(name: string, { row, fixed }: Reads, asked: Partial<Pick<Criterion, 'outcome' | 'lines'>>): Criterion {
  return { name, rowReads: row, fixedReads: fixed, factor: 'PREFERENCES', isCondition: asked.outcome !== undefined, maxWeight: 0, outcome: () => 'PASS', lines: () => [], ...asked };
}

const outcomeOf = (holds: boolean): Outcome => (holds ? 'PASS' : 'FAIL');

/** Unknown stands for what the own trade decides. */
const outcomeOfEducation: Readonly<Record<BelowEducation, Outcome>> = { YES: 'FAIL', NO: 'PASS', UNLESS_OWN_TRADE: 'UNKNOWN' };

/** What is asked of both sides alike. The lines of a wish weigh as many wishes as the row is against. */
function sharedCriteria(rows: 'jobSeeker' | 'vacancy', sidesOf: SidesOf, { rules: { reach } }: ScoringContext, rule: SuggestionRule, scarce: ScarceRows | null): Criterion[] {
  const fixed = rows === 'vacancy' ? 'jobSeeker' : 'vacancy';
  const mayBeWorthTheWay = (...sides: readonly [JobSeekerView, VacancyView]): boolean => scarce !== null && !leavesHome(...sides);
  const readsOf = (sides: Readonly<Record<typeof rows, readonly string[]>>): Reads => ({ row: sides[rows], fixed: sides[fixed] });
  return [
    ...(reach === null ? [] : [criterion(nearName, readsOf(nearReads), {
      outcome: (row) => outcomeOf(nearness(...sidesOf(row), reach, rule) !== 'FAR' || mayBeWorthTheWay(...sidesOf(row))),
      lines: (row) => against(weightOfNearness(nearness(...sidesOf(row), reach, rule), mayBeWorthTheWay(...sidesOf(row)))),
    })]),
    criterion('carries a move', readsOf(moveReads), { lines: (row) => against(carriesMove(sidesOf(row)[1].employmentKind) ? 0 : carriesNoMove) }),
    criterion('leads', readsOf(leadsReads), { lines: (row) => against(leads(sidesOf(row)[1]) ? leading : 0) }),
    criterion('beginners', readsOf(beginnersReads), { outcome: (row) => outcomeOf(!isForBeginners(...sidesOf(row), rule)) }),
    criterion('education', readsOf(belowEducationReads), { outcome: (row) => outcomeOfEducation[belowEducation(...sidesOf(row))] }),
    ...wishes.map((wish) => criterion(`wish ${wish.about}`, readsOf(wish.reads), { lines: (row) => against(wish.against(...sidesOf(row), rule)) })),
  ];
}

const nearName = 'near';
const moveReads = { jobSeeker: [], vacancy: ['employmentKind'] } as const;
/**
 * Weights beside those of wishes, of which a row can be against at most `mostAgainst`: somewhat further than somebody goes; a post that leads others; far,
 * but covered by a wish; no work that carries a move; far, where a scarce qualification may be worth the way.
 */
const [around, leading, farByWish, carriesNoMove, far, mostAgainst] = [16, 32, 64, 128, 256, 15] as const;

function weightOfNearness(lies: Nearness, mayBeWorthTheWay: boolean): number {
  switch (lies) {
    case 'NEAR': return 0;
    case 'AROUND': return around;
    case 'WISHED': return farByWish;
    case 'FAR': return mayBeWorthTheWay ? far : 0;
  }
}

/** The line that counts a weight against a row; none of the weight 0. */
function against(weight: number): ReturnType<Criterion['lines']> {
  return weight === 0 ? [] : [{ weight, value: 0, known: 0, isEssential: false }];
}

/** Few rows are asked: tables of what never comes would take longer than the asking. */
const densest = 2 ** 13;

interface Parts { readonly skills: EvaluatorParts['skills']; readonly trades: Trades; readonly scarce: ScarceRows | null }

/** What nobody but the fixed side can tell: whether a demand is out of reach. */
type OutOfReach = { isOutOfReach(rows: Rows, at: number): boolean } | null;

function suggestions(sums: CellSet, parts: Parts, access: OutOfReach, rule: SuggestionRule, isClosedGroup: Suggestions['isClosedGroup']): Suggestions {
  const { skills, trades, scarce } = parts;
  const isKnown = (rows: Rows, at: number): boolean => skills.isShared(rows, at, rule.sharedSkills, trades.coreSkills(rows, at));
  /** Whether a place lies too far, although a wish may cover it: what a scarce qualification opens never does. */
  const isTooFar = (weight: number, against: number, rows: Rows, at: number): boolean => {
    if ((weight & (far | farByWish | around)) === 0 || scarce?.has(rows, at) === true) return false;
    if ((weight & far) !== 0 || !trades.isOwn(rows, at)) return true;
    return (weight & farByWish) !== 0 && (against > 0 || (weight & carriesNoMove) !== 0 || trades.needsNone(rows, at) || !isKnown(rows, at));
  };
  return {
    isClosedGroup, needsSkill: trades.needsSkill,
    isSuggested: (rows, at) => {
      if (sums.constant === OutcomeLevel.FAIL) return false;
      sums.rate(rows, at);
      if (sums.outcome === OutcomeLevel.FAIL) return false;
      const weight = LineCounts.weight(sums.counts);
      const isFarFromWishes = trades.isAgainst(rows, at);
      const against = (weight & mostAgainst) + (isFarFromWishes ? 1 : 0);
      if (isTooFar(weight, against, rows, at) || ((weight & leading) !== 0 && !trades.hasDone(rows, at))) return false;
      if (against >= tooManyAgainst(isFarFromWishes, trades.needsNone(rows, at), rule) || access?.isOutOfReach(rows, at) === true) return false;
      if (sums.outcome === OutcomeLevel.UNKNOWN) return trades.isOwn(rows, at);
      return trades.needsNone(rows, at) || trades.isOwn(rows, at) || isKnown(rows, at) || (trades.isUnknown(rows, at) && !skills.asksTrade(rows, at));
    },
  };
}

/** Where there was no rule yet, everything is suggested. */
const all: Suggestions = { isSuggested: () => true, isClosedGroup: () => false, needsSkill: null };

/** Which vacancies are suggestions to one job seeker. */
export function suggestedVacancies(jobSeeker: JobSeekerView, fields: readonly RowField[], parts: Parts & { readonly access: VacancyAccess; readonly usual: (rows: Rows, at: number) => Uint8Array }, context: ScoringContext): Suggestions {
  const rule = context.rules.suggestion;
  if (rule === null) return all;
  const criteria = sharedCriteria('vacancy', (row) => [jobSeeker, row as unknown as VacancyView], context, rule, parts.scarce);
  const sums = CellSet.of({ criteria, fields, emptyFactor: 0 });
  const near = criteria.find(({ name }) => name === nearName);
  const cell = near === undefined ? undefined : sums.byHome.get(homeOf(fields, near));
  const { access, usual } = parts;
  return suggestions(sums, parts, { isOutOfReach: (rows, at) => access.isOutOfReach(rows, at, usual(rows, at), rule.wideGap) }, rule, (place) => {
    if (sums.constant === OutcomeLevel.FAIL) return true;
    if (parts.scarce !== null) return false;
    // The place is the group; what is provided there is the other part of the key, and nothing keeps a place near that is not near with all of it.
    return cell !== undefined && cell.outcome(place * stays + stays - 1) === OutcomeLevel.FAIL;
  });
}

/** Whether demands on one function are out of reach: with the capacity of that function, or of those that tell of it, and the own aids. */
function demandCriteria(vacancy: VacancyView, rule: SuggestionRule): Criterion[] {
  const usual = usuallyEssential(vacancy.occupationCode);
  return [...Map.groupBy(vacancy.demands.filter(({ functionCode, isEssential }) => isEssential || usual.has(functionCode)), ({ functionCode }) => functionCode)].map(([functionCode, demands]) => {
    const telling = tellingFunctions(functionCode).filter((code) => code !== functionCode);
    const reads = { row: [...demandReads(functionCode, demands), ...telling.flatMap((code) => [capacityFact(code), supportFact(code)])], fixed: [] };
    const [recorded, ...others] = [functionCode, ...telling].map(demandReader);
    const own = (row: RowFacts): DemandReads => {
      const reading = recorded!(row);
      if (others.length === 0 || reading.capacities[functionCode] !== undefined) return reading;
      const capacities = Object.assign({}, ...others.map((read) => read(row).capacities)) as DemandReads['capacities'];
      const capacity = inferredCapacity({ capacities, aids: reading.aids }, functionCode);
      return capacity === undefined ? reading : { ...reading, capacities: { [functionCode]: capacity } };
    };
    return criterion(`out of reach ${functionCode}`, reads, {
      outcome: (row) => outcomeOf(!demands.some((demand) => isOutOfReach(demandEvidence(demand, own(row), vacancy.provisions), usual, rule))),
    });
  });
}

/** Who goes as far as anybody. */
const ideal = { wishedTravel: { maxKm: Math.max(...travelSteps), willMove: true }, homeWork: 'ACCEPTED' } as const;

/** Which job seekers are suggestions for one vacancy. */
export function suggestedJobSeekers(vacancy: VacancyView, { fields, journeys, homeOf }: JourneyFields, parts: Parts, context: ScoringContext): Suggestions {
  const rule = context.rules.suggestion;
  if (rule === null) return all;
  const criteria = [...sharedCriteria('jobSeeker', (row) => [row as unknown as JobSeekerView, vacancy], context, rule, parts.scarce), ...demandCriteria(vacancy, rule)];
  const sums = CellSet.of({ criteria, fields, emptyFactor: 0, densest });
  const { reach } = context.rules;
  const isFar = journeys.homes.map((_, journey) => reach !== null && nearness({ ...homeOf(journey), ...ideal }, vacancy, reach, rule) === 'FAR');
  return suggestions(sums, parts, null, rule, (home) => sums.constant === OutcomeLevel.FAIL || (parts.scarce === null && isFar[journeys.numbers[home]!] === true));
}
