import { accommodations, supportLevels } from '../accommodations/terms.js';
import type { Provision, Provisions } from '../employers/index.js';
import { licenceAdmissions } from '../certificates/terms.js';
import { occupations, type Occupation } from '../occupations/terms.js';
import type { Shift, WorkMode } from '../seekers/index.js';
import { demandsOfWorkplace, provisionsOfWorkplace, type WorkplaceFacts } from '../workplaces/terms.js';
import { tableRows } from '../concepts/terms.js';
import { humanFunctions } from '../functions/terms.js';
import { skills } from '../skills/terms.js';
import { skillDemandTable } from './skill-demands.data.js';
import type { AskedSkill, Basis, Demand } from './vacancy.values.js';

/** What a vacancy states, and whatever follows from it. */
export interface StatedWork {
  readonly occupationCode: string | null;
  /** Whether the occupation is stated or guessed from the title; null without one. */
  readonly occupationBasis: Basis | null;
  readonly shift: Shift | null;
  readonly workMode: WorkMode | null;
  /** What is known of where it is done; null where no workplace is named. */
  readonly workplace: WorkplaceFacts | null;
  /** What it asks for; none without it. */
  readonly skills?: readonly AskedSkill[];
}

/**
 * Demands that follow from a shift: night work and changing shifts ask for a steady rhythm of sleep, whatever the notice says of it.
 * Remedies are accommodations as for any demand; a fixed day shift is none where the shift itself is stated (`provisionsByShift`).
 */
const demandsByShift: Readonly<Partial<Record<Shift, readonly Demand[]>>> = {
  NIGHT: [{ functionCode: 'sleepRhythm', level: 3, isEssential: true, basis: 'DERIVED' }],
  ROTATING: [{ functionCode: 'sleepRhythm', level: 3, isEssential: true, basis: 'DERIVED' }],
};

const fixedDayShift = accommodations.get('fixedDayShift').code;
const workFromHome = accommodations.get('workFromHome').code;

/** What a shift says of a fixed day shift; nothing where it is flexible. */
const provisionsByShift: Readonly<Partial<Record<Shift, Provision>>> = { DAY: 'PROVIDED', NIGHT: 'REFUSED', EVENING: 'REFUSED', ROTATING: 'REFUSED' };
/** What a mode of work says of work from home. */
const provisionsByMode: Readonly<Partial<Record<WorkMode, Provision>>> = { HOME_BASED: 'PROVIDED', ON_SITE: 'REFUSED' };

/** A stated demand with what follows from other facts on the same function: the higher level counts, and it is essential if either is. */
function higher(stated: Demand, derived: Demand): Demand {
  const isHigher = stated.level === null || (derived.level ?? 0) > stated.level;
  return { ...(isHigher ? derived : stated), isEssential: stated.isEssential || derived.isEssential };
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

/** By skill: what it asks of a function by itself. */
const demandsBySkill: ReadonlyMap<string, readonly Demand[]> = Map.groupBy(
  tableRows(skillDemandTable, 5).map(([code = '', functionCode = '', level]): Demand & { readonly skill: string } => (
    { skill: skills.get(code).code, functionCode: humanFunctions.get(functionCode).code, level: Number(level), isEssential: true, basis: 'DERIVED' })),
  ({ skill }) => skill,
);

/** Whether a skill that a vacancy requires asks something of a function by itself. */
export const asksOfFunction = ({ code, isRequired, basis }: Pick<AskedSkill, 'code' | 'isRequired' | 'basis'>): boolean => isRequired && basis !== 'PRESUMED' && demandsBySkill.has(code);

/** What follows from skills that a vacancy states and requires. */
function demandsOfSkills(asked: readonly AskedSkill[]): Demand[] {
  return asked.filter(asksOfFunction).flatMap(({ code }) => (demandsBySkill.get(code) ?? []).map(({ functionCode, level, isEssential, basis }) => ({ functionCode, level, isEssential, basis })));
}

/** What the work itself asks, one for each function. */
function demandsOfWork(stored: readonly Demand[], { occupationCode, occupationBasis, shift, skills: asked = [] }: Omit<StatedWork, 'workMode' | 'workplace'>): Demand[] {
  const found = new Map<string, Demand>();
  for (const demand of stored) if (demand.basis === 'STATED') found.set(demand.functionCode, demand);
  for (const derived of [...demandsOfSkills(asked), ...(shift === null ? undefined : demandsByShift[shift]) ?? []]) {
    const stated = found.get(derived.functionCode);
    found.set(derived.functionCode, stated === undefined ? derived : higher(stated, derived));
  }
  const usual = occupationCode === null ? [] : occupations.get(occupationCode).usualDemands;
  for (const { functionCode, level, isEssential } of usual) if (!found.has(functionCode)) found.set(functionCode, { functionCode, level, isEssential, basis: 'PRESUMED' });
  if (occupationCode !== null && occupationBasis === 'STATED') for (const demand of inherentByOccupation.get(occupationCode) ?? []) makeInherent(found, demand);
  const elsewhere = demandsElsewhere(occupationCode);
  return [...found.values()].map((demand) => {
    const remedies = demand.remedies === undefined ? elsewhere.get(demand.functionCode) : undefined;
    return remedies === undefined ? demand : { ...demand, remedies };
  });
}

/**
 * The demands of a vacancy as rules read them. Of the work, one for each function: those that its employer states, those that follow from the shift and
 * from skills, and, of functions about which nothing is stated, those that its occupation usually has. Beside them the line of the workplace: what is
 * stated of the work says nothing of the way to it. Silence is never a yes. Presumptions are made when facts are read, so that a better vocabulary
 * reaches every vacancy at once; any that are stored do not count.
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
