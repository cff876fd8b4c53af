import { addDays, type IsoDate } from '../platform/calendar.js';
import { isWithin } from '../domain/regions/index.js';
import type { DemoPerson } from './people.js';
import type { DemoPost } from './posts.js';
import type { Random } from './random.js';

/** What somebody asked for. */
export interface DemoApplication { readonly id: number; readonly vacancyId: number; readonly jobSeekerId: number; readonly madeAt: string }

const postsInCity = 3;
const peopleInCity = 12;

/** Posts for a whole city come before those for people of one county alone. */
const reach = ({ residenceCode }: DemoPost): number => (residenceCode === null ? 0 : 1);

const isMeantFor = ({ hasEmploymentDifficulty, isZeroEmploymentFamily, graduate }: DemoPerson): boolean => hasEmploymentDifficulty || isZeroEmploymentFamily || graduate !== null;

/** Of each city people who ask for one or more of a few public-welfare posts there, so that its centre has some to allot. */
export function demoApplications(
  random: Random, { cities, posts, people }: { readonly cities: readonly string[]; readonly posts: readonly DemoPost[]; readonly people: readonly DemoPerson[] }, today: IsoDate,
): DemoApplication[] {
  const pairs = cities.flatMap((city) => {
    const scarce = posts.filter(({ kind, regionCode }) => kind === 'PUBLIC_WELFARE' && isWithin(regionCode, city)).sort((a, b) => reach(a) - reach(b) || a.seats - b.seats || a.id - b.id).slice(0, postsInCity);
    const asking = random.some(people.filter((person) => isWithin(person.residenceCode, city) && isMeantFor(person) && person.consents && person.isWilling), peopleInCity);
    return asking.flatMap((person) => random.some(scarce, random.between(1, 2)).map((post) => ({ vacancyId: post.id, jobSeekerId: person.id })));
  });
  return pairs.map((pair, index) => ({ ...pair, id: index + 1, madeAt: `${addDays(today, -random.between(1, 10))}T02:00:00Z` }));
}
