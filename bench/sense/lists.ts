import { keepsApart } from '../../src/matching/rules/index.js';
import { defaultModel } from '../../src/matching/model/model.js';
import type { VacancyFilter } from '../../src/domain/vacancies/index.js';
import type { Source } from '../../test/golden/source.js';

/** One place of a list. */
export interface Listed {
  readonly id: number;
  /** Basis points. */
  readonly score: number;
  readonly isEligible: boolean;
}

/** The lists whose first places are judged. Another kind of list is another implementation. */
export interface Lists {
  /** Which list it is, in a word or two. */
  readonly name: string;
  /** The first places of a job seeker's vacancies, and of a vacancy's job seekers. */
  vacanciesFor(seekerId: number): Promise<readonly Listed[]>;
  seekersFor(vacancyId: number): Promise<readonly Listed[]>;
  /** Ids of up to so many vacancies that no gate excludes, whichever list they stand in. */
  openVacancies(seekerId: number, filter: VacancyFilter, atMost: number): Promise<readonly number[]>;
}

/** How long a list is that people look at. */
export const listLength = 10;

/** What is suggested, by score. */
export function suggestedLists(source: Source): Lists {
  const { day } = source;
  const part = (count: number) => ({ count, after: null, before: null, fromEnd: false });
  const vacancies = async (seekerId: number, filter: VacancyFilter, count: number, list: { readonly list?: 'SUGGESTED' }): Promise<readonly Listed[]> => {
    const applied = source.applications.filter((each) => each.seekerId === seekerId && keepsApart(each.status)).map(({ vacancyId }) => vacancyId);
    const { places } = await source.ask('POSTS', {
      seeker: await source.seeker(seekerId), day, model: defaultModel, applied, filter, eligibleOnly: false, ...list, part: part(count), wantsCount: false,
    });
    return places;
  };
  return {
    name: 'the list of suggestions',
    vacanciesFor: (seekerId) => vacancies(seekerId, {}, listLength, { list: 'SUGGESTED' }),
    openVacancies: async (seekerId, filter, atMost) => (await vacancies(seekerId, filter, atMost, {})).map(({ id }) => id),
    seekersFor: async (vacancyId) => {
      const applied = source.applications.filter((each) => each.vacancyId === vacancyId && keepsApart(each.status)).map(({ seekerId }) => seekerId);
      const { places } = await source.ask('PEOPLE', {
        opportunity: await source.vacancy(vacancyId), viewer: 'ANY', today: day, day, model: defaultModel, applied, residence: null, eligibleOnly: false, list: 'SUGGESTED', part: part(listLength), wantsCount: false,
      });
      return places;
    },
  };
}
