import { accommodations } from '../accommodations/terms.js';
import type { Provision, Provisions } from '../employers/index.js';
import { occupations } from '../occupations/terms.js';
import type { Shift, WorkMode } from '../seekers/index.js';
import type { Demand } from './vacancy.values.js';

/** What a vacancy states, and whatever follows from it. */
export interface StatedWork {
  readonly occupationCode: string | null;
  readonly shift: Shift | null;
  readonly workMode: WorkMode | null;
}

/**
 * Demands that follow from a shift: night work and changing shifts ask for a steady rhythm of sleep, whatever the notice says of it.
 * Remedies are accommodations as for any demand; a fixed day shift is none where the shift itself is stated (`provisionsByShift`).
 */
const demandsByShift: Readonly<Partial<Record<Shift, readonly Omit<Demand, 'basis'>[]>>> = {
  NIGHT: [{ functionCode: 'sleepRhythm', level: 3, isEssential: true }],
  ROTATING: [{ functionCode: 'sleepRhythm', level: 3, isEssential: true }],
};

const fixedDayShift = accommodations.get('fixedDayShift').code;
const workFromHome = accommodations.get('workFromHome').code;

/** What a shift says of a fixed day shift; nothing where it is flexible. */
const provisionsByShift: Readonly<Partial<Record<Shift, Provision>>> = { DAY: 'PROVIDED', NIGHT: 'REFUSED', EVENING: 'REFUSED', ROTATING: 'REFUSED' };
/** What a mode of work says of work from home. */
const provisionsByMode: Readonly<Partial<Record<WorkMode, Provision>>> = { HOME_BASED: 'PROVIDED', ON_SITE: 'REFUSED' };

/** A stated demand with what follows from other facts on the same function: the higher level counts, and it is essential if either is. */
function higher(stated: Demand, derived: Omit<Demand, 'basis'>): Demand {
  const isHigher = stated.level === null || (derived.level ?? 0) > stated.level;
  return {
    functionCode: stated.functionCode, level: isHigher ? derived.level : stated.level,
    isEssential: stated.isEssential || derived.isEssential, basis: isHigher ? 'DERIVED' : stated.basis,
  };
}

/**
 * The demands of a vacancy as rules read them, one for each function: those that its employer states, those that follow from other stated facts,
 * and, of functions about which nothing is stated, those that its occupation usually has. Silence is never a yes. Presumptions are made when
 * facts are read, so that a better vocabulary reaches every vacancy at once; any that are stored do not count.
 */
export function demandsAsRead(stored: readonly Demand[], { occupationCode, shift }: Pick<StatedWork, 'occupationCode' | 'shift'>): Demand[] {
  const found = new Map<string, Demand>();
  for (const demand of stored) if (demand.basis === 'STATED') found.set(demand.functionCode, demand);
  for (const derived of (shift === null ? undefined : demandsByShift[shift]) ?? []) {
    const stated = found.get(derived.functionCode);
    found.set(derived.functionCode, stated === undefined ? { ...derived, basis: 'DERIVED' } : higher(stated, derived));
  }
  for (const usual of occupationCode === null ? [] : occupations.get(occupationCode).usualDemands) {
    if (!found.has(usual.functionCode)) found.set(usual.functionCode, { functionCode: usual.functionCode, level: usual.level, isEssential: usual.isEssential, basis: 'PRESUMED' });
  }
  return [...found.values()];
}

/** The provisions that a shift and a mode of work state by themselves. */
export function factualProvisions({ shift, workMode }: Pick<StatedWork, 'shift' | 'workMode'>): Provisions {
  const byShift = shift === null ? undefined : provisionsByShift[shift];
  const byMode = workMode === null ? undefined : provisionsByMode[workMode];
  return { ...(byShift === undefined ? {} : { [fixedDayShift]: byShift }), ...(byMode === undefined ? {} : { [workFromHome]: byMode }) };
}

/**
 * The provisions of a vacancy as rules read them: its employer's, overruled by the facts of the vacancy, and these by what it says itself. Work at
 * home is always the accommodation of that name.
 */
export function provisionsAsRead(ofEmployer: Provisions, own: Provisions, work: Pick<StatedWork, 'shift' | 'workMode'>): Provisions {
  const read = { ...ofEmployer, ...factualProvisions(work), ...own };
  return work.workMode === 'HOME_BASED' ? { ...read, [workFromHome]: 'PROVIDED' } : read;
}
