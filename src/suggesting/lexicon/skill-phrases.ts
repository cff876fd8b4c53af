import { listed, tableRows } from '../../domain/concepts/terms.js';
import { skillPhrasesTable } from './skill-phrases.data.js';

/** Phrases by which people and notices say a skill, by its code: code | phrases. A text is searched for them; each means one skill. Each call reads the table anew. */
export function skillPhrases(): ReadonlyMap<string, readonly string[]> {
  return new Map(tableRows(skillPhrasesTable, 2).map(([code = '', phrases = '']) => [code, listed(phrases)]));
}
