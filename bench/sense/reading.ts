import { explainGate, type Match } from '../../src/matching/index.js';
import { absurdities } from './absurdities/index.js';
import { helpInWords, offerInWords, placeInWords, seekerInWords, vacancyInWords } from './in-words.js';
import type { Judged, JudgedPair } from './judging.js';
import type { Listed, Lists } from './lists.js';
import { listAbsurdities } from './list-absurdities.js';
import type { PeopleAndVacancies } from './people-and-vacancies.js';

const points = (score: number): string => (score / 100).toFixed(1);

/** The questions that would settle what is open; nothing where nothing is. */
function openQuestions({ gates, pair, rules }: Match): string {
  const open = gates.filter(({ outcome }) => outcome === 'UNKNOWN').map((gate) => explainGate(gate, pair, rules, 'PERSON'));
  return open.length === 0 ? '符合' : `待问:${open.map(({ question, reason }) => (question ?? reason).zh).join('')}`;
}

async function vacancyLine(data: PeopleAndVacancies, seekerId: number, { id, score }: Listed, place: number): Promise<string> {
  const [seeker, vacancy] = [await data.seeker(seekerId), await data.vacancy(id)];
  return `  ${place}. ${points(score)} ${vacancy.title} | ${placeInWords(seeker, vacancy)} | ${[offerInWords(vacancy), ...helpInWords(seeker, vacancy)].join(' | ')} | ${openQuestions(await data.match(seekerId, id))}`;
}

async function seekerLine(data: PeopleAndVacancies, vacancyId: number, { id, score }: Listed, place: number): Promise<string> {
  const [seeker, vacancy] = [await data.seeker(id), await data.vacancy(vacancyId)];
  return `  ${place}. ${points(score)} ${seekerInWords(seeker)} | 离${placeInWords(seeker, vacancy)} | ${[...helpInWords(seeker, vacancy), openQuestions(await data.match(id, vacancyId))].join(' | ')}`;
}

async function section(heading: string, listed: readonly Listed[], line: (place: Listed, number: number) => Promise<string>): Promise<string> {
  const lines = await Promise.all(listed.map((each, index) => line(each, index + 1)));
  return [heading, ...(lines.length === 0 ? ['  (没有)'] : lines)].join('\n');
}

/** The first places of some job seekers and of some vacancies, as a compact text for a reader who judges by eye. */
export async function listsInWords(data: PeopleAndVacancies, lists: Lists, asked: { readonly seekers: readonly number[]; readonly vacancies: readonly number[] }): Promise<string> {
  const sections: string[] = [];
  for (const id of asked.seekers) sections.push(await section(seekerInWords(await data.seeker(id)), await lists.vacanciesFor(id), (place, number) => vacancyLine(data, id, place, number)));
  for (const id of asked.vacancies) sections.push(await section(vacancyInWords(await data.vacancy(id)), await lists.seekersFor(id), (place, number) => seekerLine(data, id, place, number)));
  return `${sections.join('\n\n')}\n`;
}

function pairInWords({ pair: { seeker, vacancy, isEligible }, score, direction }: JudgedPair): string {
  const list = direction === 'SEEKERS' ? '求职者的名单' : '岗位的名单';
  return `  ${seekerInWords(seeker)}\n    → ${vacancyInWords(vacancy)} | ${placeInWords(seeker, vacancy)} | ${points(score)} 分,${isEligible ? '符合' : '待问'}(${list})`;
}

/** So many pairs from all over a list, each of another job seeker. */
function spread(found: readonly JudgedPair[], count: number): JudgedPair[] {
  const ofEach = [...new Map(found.map((each) => [each.pair.seeker.id, each])).values()];
  return Array.from({ length: Math.min(count, ofEach.length) }, (_, index) => ofEach[Math.floor((index * ofEach.length) / Math.min(count, ofEach.length))]).filter((each) => each !== undefined);
}

/** Up to so many found pairs of each kind, with what is absurd of them, and as many that have nothing in common with a learnt trade. */
export async function foundInWords(data: PeopleAndVacancies, { pairs, ofLists }: Judged, each: number): Promise<string> {
  const ofPairs = absurdities.map(({ id, sentence }) => ({ heading: `${id}:${sentence.zh}`, found: pairs.filter(({ found }) => found.includes(id)) }));
  const unrelated = { heading: 'nothingInCommon:要学才会的手艺,与本人会的、做过的、想做的都不相干。', found: pairs.filter(({ hasNothingInCommon }) => hasNothingInCommon) };
  const sections = [...ofPairs, unrelated].filter(({ found }) => found.length > 0)
    .map(({ heading, found }) => [`${heading}(${found.length})`, ...spread(found, each).map(pairInWords)].join('\n'));
  for (const { id, sentence } of listAbsurdities) {
    const { found = [], concerned = 0 } = ofLists.get(id) ?? {};
    const people = await Promise.all(found.slice(0, each).map(async (seekerId) => `  ${seekerInWords(await data.seeker(seekerId))}`));
    if (found.length > 0) sections.push([`${id}:${sentence.zh}(${found.length}/${concerned})`, ...people].join('\n'));
  }
  return `${sections.join('\n\n')}\n`;
}
