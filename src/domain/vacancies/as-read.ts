import { accommodations, supportLevels } from '../accommodations/terms.js';
import type { Provision, Provisions } from '../employers/index.js';
import { licenceAdmissions } from '../certificates/terms.js';
import { occupations, type Occupation } from '../occupations/terms.js';
import type { Shift, WorkMode } from '../seekers/index.js';
import { demandsOfWorkplace, provisionsOfWorkplace, type WorkplaceFacts } from '../workplaces/terms.js';
import { demandsOfTitle, derivedDemands, type AskingFacts } from './derived-demands.js';
import type { Basis, Demand } from './vacancy.values.js';

/** What a vacancy states, and whatever follows from it. */
export interface StatedWork extends AskingFacts {
  readonly titleWord: string | null;
  readonly occupationCode: string | null;
  /** Whether the occupation is stated or guessed from the title; null without one. */
  readonly occupationBasis: Basis | null;
  readonly workMode: WorkMode | null;
  /** What is known of where it is done; null where no workplace is named. */
  readonly workplace: WorkplaceFacts | null;
}

const fixedDayShift = accommodations.get('fixedDayShift').code;
const workFromHome = accommodations.get('workFromHome').code;

/** What a shift says of a fixed day shift, which is no remedy where the shift itself is stated; nothing where it is flexible. */
const provisionsByShift: Readonly<Partial<Record<Shift, Provision>>> = { DAY: 'PROVIDED', NIGHT: 'REFUSED', EVENING: 'REFUSED', ROTATING: 'REFUSED' };
/** What a mode of work says of work from home. */
const provisionsByMode: Readonly<Partial<Record<WorkMode, Provision>>> = { HOME_BASED: 'PROVIDED', ON_SITE: 'REFUSED' };

/** Two demands on one function, as of an employer and of a fact: the higher level counts, and it is essential if either is. */
function higher(one: Demand, other: Demand): Demand {
  const isHigher = one.level === null || (other.level ?? 0) > one.level;
  return { ...(isHigher ? other : one), isEssential: one.isEssential || other.isEssential };
}

/** What law admits where its certificate tests a function. */
function admittedBy(certificates: readonly string[]): readonly string[] {
  return [...new Set(licenceAdmissions.filter(({ certificateCode }) => certificates.includes(certificateCode)).flatMap(({ accommodationCodes }) => accommodationCodes))].sort();
}

/** The usual demands that are inherent, with the accommodations that can meet them: none where the work itself asks for the function. */
function inherentDemands({ usualDemands }: Occupation): readonly Demand[] {
  return usualDemands.flatMap(({ functionCode, level, isEssential, inherence, testedBy }): Demand[] => (inherence === 'NONE' || !isEssential
    ? []
    : [{ functionCode, level, isEssential, basis: 'PRESUMED', inherence, ...(inherence === 'BY_WORK' ? { remedies: [] } : { remedies: admittedBy(testedBy), testedBy }) }]));
}

/** By code of the occupation: worked out once, for they are asked for with every vacancy that is read. */
const inherentByOccupation: ReadonlyMap<string, readonly Demand[]> = new Map(occupations.entries.map((occupation) => [occupation.code, inherentDemands(occupation)]));

/** Every set of accommodations that inherent demands can be met with, and of certificates that prove them: the matching index knows them by number. */
export const inherentTopics: readonly Required<Pick<Demand, 'functionCode' | 'remedies' | 'inherence' | 'testedBy'>>[] = [...new Map(
  [...inherentByOccupation.values()].flat().map(({ functionCode, remedies = [], inherence = 'BY_WORK', testedBy = [] }) =>
    [`${functionCode} ${inherence} ${remedies.join()} ${testedBy.join()}`, { functionCode, remedies, inherence, testedBy }] as const),
).values()];

/** Marks a demand as inherent: the work cannot be done without it, whoever calls it marginal. A statement never lowers what is inherent by law. */
function makeInherent(found: Map<string, Demand>, { functionCode, level, remedies = [], inherence = 'BY_WORK', testedBy }: Demand): void {
  const demand = found.get(functionCode);
  if (demand === undefined) return;
  const isLowered = inherence === 'BY_LAW' && (demand.level === null || demand.level < (level ?? 0));
  found.set(functionCode, { ...demand, level: isLowered ? level : demand.level, isEssential: true, remedies, inherence, ...(testedBy === undefined ? {} : { testedBy }) });
}

/** Accommodations that help away from the employer's premises: neither its building nor work at home takes a customer's stairs away. */
function remediesElsewhere(functionCode: string): readonly string[] {
  return accommodations.entries.filter((each) => each.place !== 'PREMISES' && each.code !== workFromHome && supportLevels(each, functionCode) > 0).map(({ code }) => code).sort();
}

/** By code of the occupation, then function: what meets demands of work that is done elsewhere. */
const elsewhereByOccupation: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(occupations.entries.map(({ code, usualDemands }) => [
  code, new Map(usualDemands.filter(({ setting }) => setting === 'ELSEWHERE').map(({ functionCode }) => [functionCode, remediesElsewhere(functionCode)])),
]));

/** The functions that an occupation asks for elsewhere than on the premises, each with what meets such a demand. */
export function demandsElsewhere(occupationCode: string | null): ReadonlyMap<string, readonly string[]> {
  return (occupationCode === null ? undefined : elsewhereByOccupation.get(occupationCode)) ?? new Map();
}

/** Every set of accommodations that demands elsewhere can be met with: the matching index knows them by number. */
export const elsewhereTopics: readonly Required<Pick<Demand, 'functionCode' | 'remedies'>>[] = [
  ...new Map([...elsewhereByOccupation.values()].flatMap((found) => [...found].map(([functionCode, remedies]) => [functionCode, { functionCode, remedies }] as const))).values(),
];

/** What the work itself asks, one for each function. */
function demandsOfWork(stored: readonly Demand[], { occupationCode, occupationBasis, ...facts }: Omit<StatedWork, 'workMode' | 'workplace'>): Demand[] {
  const found = new Map<string, Demand>();
  for (const demand of stored) if (demand.basis === 'STATED') found.set(demand.functionCode, demand);
  for (const derived of derivedDemands(facts)) {
    const stated = found.get(derived.functionCode);
    found.set(derived.functionCode, stated === undefined ? derived : higher(stated, derived));
  }
  const usual = occupationCode === null ? [] : occupations.get(occupationCode).usualDemands;
  for (const { functionCode, level, isEssential } of usual) if (!found.has(functionCode)) found.set(functionCode, { functionCode, level, isEssential, basis: 'PRESUMED' });
  for (const demand of demandsOfTitle(facts)) {
    const known = found.get(demand.functionCode);
    if (known === undefined) found.set(demand.functionCode, demand);
    else if (known.basis === 'PRESUMED') found.set(demand.functionCode, higher(known, demand));
  }
  if (occupationCode !== null && occupationBasis === 'STATED') for (const demand of inherentByOccupation.get(occupationCode) ?? []) makeInherent(found, demand);
  const elsewhere = demandsElsewhere(occupationCode);
  return [...found.values()].map((demand) => {
    const remedies = demand.remedies === undefined ? elsewhere.get(demand.functionCode) : undefined;
    return remedies === undefined ? demand : { ...demand, remedies };
  });
}

/**
 * The demands of a vacancy as rules read them. Of the work, one for each function: those that its employer states, those that follow from the shift,
 * the working conditions and skills, and, of functions about which nothing is stated, those that its occupation usually has and that a word of its
 * title tells. Beside them the line of the workplace: what is stated of the work says nothing of the way to it. Silence is never a yes. Presumptions are
 * made when facts are read, so that a better vocabulary reaches every vacancy at once; any that are stored do not count.
 */
export function demandsAsRead(stored: readonly Demand[], work: StatedWork): Demand[] {
  return [...demandsOfWork(stored, work), ...demandsOfWorkplace(work.workplace, work.workMode)];
}

/** The provisions that a shift and a mode of work state by themselves. */
export function factualProvisions({ shift, workMode }: Pick<StatedWork, 'shift' | 'workMode'>): Provisions {
  const byShift = shift === null ? undefined : provisionsByShift[shift];
  const byMode = workMode === null ? undefined : provisionsByMode[workMode];
  return { ...(byShift === undefined ? {} : { [fixedDayShift]: byShift }), ...(byMode === undefined ? {} : { [workFromHome]: byMode }) };
}

/**
 * The provisions of a vacancy as rules read them: its employer's, overruled by the facts of the vacancy and of its workplace, and these by what it says
 * itself. Work at home is always the accommodation of that name.
 */
export function provisionsAsRead(ofEmployer: Provisions, own: Provisions, work: Pick<StatedWork, 'shift' | 'workMode' | 'workplace'>): Provisions {
  const read = { ...ofEmployer, ...provisionsOfWorkplace(work.workplace, work.workMode), ...factualProvisions(work), ...own };
  return work.workMode === 'HOME_BASED' ? { ...read, [workFromHome]: 'PROVIDED' } : read;
}
