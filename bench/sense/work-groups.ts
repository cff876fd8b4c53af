import type { Vacancy } from './pair.js';
import { licensedWork, workGroups, type WorkGroup, type WorkGroupName } from './work-groups.data.js';

function hasOccupation({ occupationCode }: Vacancy, codes: readonly string[]): boolean {
  return occupationCode !== null && codes.some((code) => occupationCode.startsWith(code));
}

/** Whether a vacancy is work of a group, by its occupation or by its title. */
export function isWork(vacancy: Vacancy, name: WorkGroupName): boolean {
  const { codes, words }: WorkGroup = workGroups[name];
  return hasOccupation(vacancy, codes) || words?.test(vacancy.title) === true;
}

/** The certificates of which a law asks one, by the beginnings of their codes; null where it asks none. */
export function licencesOf(vacancy: Vacancy): readonly string[] | null {
  return licensedWork.find(({ codes }) => hasOccupation(vacancy, codes))?.anyOf ?? null;
}
