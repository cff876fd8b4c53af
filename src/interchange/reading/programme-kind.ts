import { programmeKinds, type ProgrammeKind } from '../../domain/programmes/index.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';

/** Words as they are compared: without signs, and without what every title of a kind may have. */
const compared = (words: string): string => plain(words).replaceAll(/[、,,·\s()()]/g, '').replace(/(?:项目|活动|服务项目)$/, '');

/**
 * The kind of programme that a cell names: by its label, or by a part of it that one kind alone has.
 * @param kinds of which it must be one
 */
export function readProgrammeKind(given: string, kinds: readonly ProgrammeKind[]): Reading<ProgrammeKind> {
  const words = compared(given);
  const usual = kinds.find(({ isUsual }) => isUsual === true);
  if (isOpenWord(words) && usual !== undefined) return read(usual);
  const exact = kinds.find(({ label, code }) => compared(label.zh) === words || code.toLowerCase() === words.toLowerCase());
  if (exact !== undefined) return read(exact);
  const [near, other] = kinds.filter(({ label }) => words.length > 1 && (compared(label.zh).includes(words) || words.includes(compared(label.zh))));
  if (near !== undefined && other === undefined) return read(near);
  const known = kinds.map(({ label }) => label.zh).join('、');
  return unclear(`“${given}”不是已有的类别:请写其中之一:${known}。`, `"${given}" is no kind that is known: write one of ${known}.`);
}

/** Kinds in which people take part, and come in so. */
export function kindsOfPeople(admission: ProgrammeKind['admission']): ProgrammeKind[] {
  return programmeKinds.entries.filter((kind) => kind.takers === 'PEOPLE' && kind.admission === admission && kind.deprecatedOn === null);
}
