import { demoSize, largeDemoSize } from '../src/demonstration/index.js';
import { Random } from '../src/demonstration/random.js';
import type { Figure } from './figure.js';
import { senseFigures } from './sense/figures.js';
import { judgeLists } from './sense/judging.js';
import { suggestedLists } from './sense/lists.js';
import { PeopleAndVacancies } from './sense/people-and-vacancies.js';
import { foundInWords, listsInWords } from './sense/reading.js';

/** The day of the data: another day makes other people and other vacancies. */
const day = '2026-12-01';
const usualSeed = 1;
/** Of the large demonstration so many job seekers and so many vacancies are asked for, unless all are. */
const sampled = 1000;

export interface SenseOptions {
  readonly size?: string;
  readonly all?: boolean;
  readonly seed?: string;
  readonly seekers?: string;
  readonly vacancies?: string;
  readonly show?: string;
  readonly read?: string;
  readonly json?: boolean;
}

const say = (text: string): void => { process.stderr.write(`${text}\n`); };

/** So many of some ids, drawn by the seed; all of them where no number is given. */
function drawn(random: Random, ids: readonly number[], count: number | null): number[] {
  return count === null || count >= ids.length ? [...ids] : random.some(ids, count).sort((a, b) => a - b);
}

/** @throws Error for a text that is no whole number from 1 on */
function numberOf(option: string, told: string): number {
  if (!/^[1-9]\d{0,8}$/.test(told)) throw new Error(`--${option} needs a whole number from 1 on, not "${told}".`);
  return Number(told);
}

/** How many lists of one side are judged; null for all. */
function sampleSize(side: 'seekers' | 'vacancies', options: SenseOptions): number | null {
  const { [side]: told, size, all } = options;
  if (told !== undefined) return numberOf(side, told);
  return size === 'large' && all !== true ? sampled : null;
}

/** Counts absurd pairs among the first ten of the demonstration's job seekers and vacancies; with `read`, prints some of those lists instead and counts nothing. */
export async function benchSense(options: SenseOptions): Promise<Figure[]> {
  const { size = 'small', show, read } = options;
  if (size !== 'small' && size !== 'large') throw new Error(`There is no demonstration of the size "${size}"; there are: small, large.`);
  const data = new PeopleAndVacancies(day, size === 'large' ? largeDemoSize : demoSize);
  const lists = suggestedLists(data.source);
  const random = new Random(options.seed === undefined ? usualSeed : numberOf('seed', options.seed));
  if (read !== undefined) {
    const count = numberOf('read', read);
    const asked = { seekers: drawn(random, data.seekerIds, count), vacancies: drawn(random, data.vacancyIds, Math.floor(count / 2)) };
    process.stdout.write(await listsInWords(data, lists, asked));
    return [];
  }
  const asked = {
    seekers: drawn(random, data.seekerIds, sampleSize('seekers', options)), vacancies: drawn(random, data.vacancyIds, sampleSize('vacancies', options)),
  };
  say(`${lists.name} of ${asked.seekers.length} of ${data.seekerIds.length} job seekers who consent, and of ${asked.vacancies.length} of ${data.vacancyIds.length} vacancies, as of ${day}`);
  const judged = await judgeLists(data, lists, asked, (done) => { say(`${done} lists judged, ${Math.round(performance.now() / 1000)} s`); });
  // Lines of JSON are read by programs: the text for people stands apart.
  if (show !== undefined) (options.json === true ? process.stderr : process.stdout).write(`${await foundInWords(data, judged, numberOf('show', show))}\n`);
  return senseFigures(judged, { count: data.confirmedCount, of: data.vacancyIds.length });
}
