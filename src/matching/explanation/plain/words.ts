import { accommodations } from '../../../domain/accommodations/terms.js';
import { tableRows } from '../../../domain/concepts/terms.js';
import { humanFunctions } from '../../../domain/functions/terms.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import { arrangementTable, thingTable } from './accommodation-words.data.js';
import { functionWordsTable } from './function-words.data.js';

/** A function as people speak of it. */
export interface FunctionWords {
  /** After 要 and "you have to": 看文件, "read documents". */
  readonly task: Text;
  /** Before 有点困难 and "is hard for you": 看字, "reading". */
  readonly ability: Text;
  /** After 您, where nothing is left: 看不了字. English says "you cannot" and the task. */
  readonly cannot: Text;
}

/** An accommodation as people speak of it. */
export interface AccommodationWords {
  /** After 单位 and "the employer": 有电梯, "has a lift". */
  readonly has: Text;
  /** After 能 and "can": 提供电梯, "provide a lift". */
  readonly give: Text;
  /** After 您 and "you", for what the job seeker brings: 有读屏软件, "have a screen reader". */
  readonly own: Text;
  /** Whether it is there or not, and not a way to arrange things. */
  readonly isThing: boolean;
}

const functionWords = new Map(
  tableRows(functionWordsTable, 6).map(
    ([code = '', task = '', ability = '', cannot = '', taskEn = '', abilityEn = '']): [string, FunctionWords] => [
      code,
      { task: text(task, taskEn), ability: text(ability, abilityEn), cannot: text(cannot, `cannot ${taskEn}`) },
    ],
  ),
);

/** Of an arrangement that hardly anybody brings along. */
const ownWay = text('有自己的办法', 'have your own way');

function thirdPerson(verbPhrase: string): string {
  const [verb = '', ...rest] = verbPhrase.split(' ');
  return [`${verb}s`, ...rest].join(' ');
}

const accommodationWords = new Map([
  ...tableRows(thingTable, 5).map(
    ([code = '', zh = '', en = '', ownZh = '', ownEn = '']): [string, AccommodationWords] => [
      code,
      {
        has: text(`有${zh}`, `has ${en}`),
        give: text(`提供${zh}`, `provide ${en}`),
        own: ownZh === '' ? text(`有${zh}`, `have ${en}`) : text(ownZh, ownEn),
        isThing: true,
      },
    ],
  ),
  ...tableRows(arrangementTable, 5).map(
    ([code = '', zh = '', en = '', ownZh = '', ownEn = '']): [string, AccommodationWords] => [
      code,
      {
        has: text(zh, thirdPerson(en)),
        give: text(zh, en),
        own: ownZh === '' ? ownWay : text(ownZh, ownEn),
        isThing: false,
      },
    ],
  ),
]);

function checkAllHaveWords(what: string, codes: Iterable<string>, words: ReadonlyMap<string, unknown>): void {
  const missing = [...codes].filter((code) => !words.has(code));
  if (missing.length > 0)
    throw new Error(`no plain words for ${what}: ${missing.join(', ')}; add them in explanation/plain`);
}

// A new code without words is found when the program starts, and not when somebody reads about it.
checkAllHaveWords('functions', humanFunctions.codes, functionWords);
checkAllHaveWords('accommodations', accommodations.codes, accommodationWords);

/** @throws Error for a code that no function has */
export function functionWordsOf(code: string): FunctionWords {
  const words = functionWords.get(code);
  if (words === undefined) throw new Error(`no function ${code}`);
  return words;
}

/** @throws Error for a code that no accommodation has */
export function accommodationWordsOf(code: string): AccommodationWords {
  const words = accommodationWords.get(code);
  if (words === undefined) throw new Error(`no accommodation ${code}`);
  return words;
}

/** What a job seeker is asked about a function. */
export function functionQuestion(code: string): Text {
  const { ability } = functionWordsOf(code);
  return text(`您${ability.zh}有没有困难?`, `Is ${ability.en} hard for you?`);
}

/** What a capacity of 0 to 4 is called where it falls short of a demand: after the subject 您 and "you". */
export function shortfallWords(code: string, capacity: number): Text {
  const { ability, cannot } = functionWordsOf(code);
  if (capacity <= 0) return text(`您${cannot.zh}`, `You ${cannot.en}`);
  const subject = ability.en.charAt(0).toUpperCase() + ability.en.slice(1);
  if (capacity === 1) return text(`您${ability.zh}很困难`, `${subject} is very hard for you`);
  if (capacity === 2) return text(`您${ability.zh}有点困难`, `${subject} is a little hard for you`);
  return text('您能做一些,但这里要求更高', 'You can do some of it, but more is asked here');
}

/** Words that speak to the job seeker, as they are told to an employer. */
export function toldToEmployer({ zh, en }: Text): Text {
  return text(zh.replaceAll('您', '求职者'), en.replaceAll(/\byour\b/g, 'their').replaceAll(/\byou\b/g, 'people'));
}
