import { accommodations } from '../../../src/domain/accommodations/index.js';
import { certificateTypes } from '../../../src/domain/certificates/index.js';
import { educationLevels } from '../../../src/domain/education/index.js';
import { occupations } from '../../../src/domain/occupations/index.js';
import { skills } from '../../../src/domain/skills/index.js';
import type { Text } from '../../../src/platform/i18n/text.js';

/** Words of offices, and of this program, that people do not say. */
const officialese = [
  '相关',
  '予以',
  '进行',
  '该',
  '须',
  '应当',
  '所述',
  '按照有关规定',
  '上述',
  '前述',
  '鉴于',
  '合理便利',
  '推定',
  '匹配',
  '置信度',
  '契合度',
  '本人',
  '用人单位',
  '能否',
  '是否',
  '即可',
  '若',
  '均',
  '与',
  '此项',
  '此前',
  '达不到',
  '未达到',
  '尚未',
  '确认完整',
  '硬性条件',
  '功能要求',
  '必需',
  '次要',
  '提供情况',
  '所需',
  '不予',
  '视为',
  '酌情',
  '届时',
  '如有',
  '特此',
  '不属于',
  '对象',
  '弥补',
];

const officialeseInEnglish =
  /\b(pursuant|hereby|aforesaid|aforementioned|deemed|shall|respective|prior to|accommodation|presumed|essential|marginal|capacity|gate|score|confidence|provision|level \d|basis points|person's|undefined|null|NaN)\b/i;

/** Names of the vocabulary: they are as they are, some of them with letters or a level of a certificate. */
const names = [accommodations, certificateTypes, educationLevels, occupations, skills].flatMap(({ entries }) =>
  entries.map(({ label }) => label),
);

function anyOf(words: readonly string[]): RegExp {
  const escaped = [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'g');
}

const namesInChinese = anyOf(names.map(({ zh }) => zh).filter((name) => name.length > 1));
const namesInEnglish = anyOf(names.map(({ en }) => en));

const mostCharacters = 40;
const mostWords = 20;

function sentencesOf(text: string, ends: RegExp): string[] {
  return text
    .split(ends)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function faultsInChinese(text: string): string[] {
  const faults: string[] = [];
  const ownWords = text.replaceAll(namesInChinese, '某');
  for (const each of sentencesOf(text, /(?<=[。?!])/)) {
    const length = [...each.matchAll(/\p{Script=Han}/gu)].length;
    if (length > mostCharacters) faults.push(`${length} characters`);
    if (!/[。?]$/.test(each)) faults.push('no full stop');
  }
  if (text.trim() === '') faults.push('empty');
  if (/[A-Za-z_]/.test(ownWords)) faults.push('letters');
  if (/\s/.test(ownWords) || /\s\s/.test(text)) faults.push('a space');
  if (/[,。?!:;、]{2,}/.test(ownWords)) faults.push('punctuation');
  if (/\d\.\d/.test(ownWords)) faults.push('a decimal');
  if (/\d(?![\d年月日元岁]|到\d|个小时|公里)/.test(ownWords))
    faults.push('a number that is no money, distance, hours, age or day');
  if (/[\d一二三四五] ?级/.test(ownWords.replaceAll('哪一级', ''))) faults.push('级');
  if (/不[^,。?:]{0,6}不/.test(ownWords.replaceAll(/(\p{Script=Han})不\1/gu, '$1'))) faults.push('two 不 in a row');
  for (const word of officialese) if (ownWords.includes(word)) faults.push(word);
  return faults;
}

function faultsInEnglish(text: string): string[] {
  const faults: string[] = [];
  const ownWords = text.replaceAll(namesInEnglish, 'Name');
  for (const each of sentencesOf(text, /(?<=[.?!])\s/)) {
    const length = each.split(/\s+/).length;
    if (length > mostWords) faults.push(`${length} words`);
    if (!/[.?]$/.test(each)) faults.push('no full stop');
    if (!/^[A-Z]/.test(each)) faults.push('no capital letter');
  }
  if (text.trim() === '') faults.push('empty');
  if (/\p{Script=Han}/u.test(text)) faults.push('Chinese');
  if (/ {2,}/.test(text)) faults.push('two spaces');
  if (/[,.;:?!]{2,}/.test(ownWords)) faults.push('punctuation');
  const official = officialeseInEnglish.exec(ownWords);
  if (official !== null) faults.push(official[0]);
  return faults;
}

/** What is wrong with texts of the plain register, each once: the fault and the text. */
export function faultsOf(texts: Iterable<Text>): string[] {
  const [zh, en] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    zh.add(text.zh);
    en.add(text.en);
  }
  return [
    ...[...zh].flatMap((text) => faultsInChinese(text).map((fault) => `${fault}: ${text}`)),
    ...[...en].flatMap((text) => faultsInEnglish(text).map((fault) => `${fault}: ${text}`)),
  ];
}
