import { readFile } from 'node:fs/promises';
import type { LexiconEntry } from '../titles/lexicon-entry.js';

/** A group of the classification, or an occupation, as the tree of it that is handed about has them. */
interface Node { readonly seq: string; readonly name: string; readonly children?: readonly Node[] }

/** An occupation's code has four parts, those of groups fewer: groups of "others" have no occupations beneath them, and are none. */
const occupation = /^\d-\d{2}-\d{2}-\d{2}$/;

function occupationsOf({ seq, name, children = [] }: Node): LexiconEntry[] {
  const own = occupation.test(seq) ? [{ code: seq, names: [name], skills: new Map<string, number>() }] : [];
  return [...own, ...children.flatMap(occupationsOf)];
}

function treeIn(text: string, file: string): readonly Node[] {
  const noTree = `${file} holds no tree of occupations: { "data": [{ "seq", "name", "children" }] }`;
  try {
    const { data } = JSON.parse(text) as { data?: readonly Node[] };
    if (data !== undefined) return data;
  } catch (error) {
    throw new Error(noTree, { cause: error });
  }
  throw new Error(noTree);
}

/**
 * The occupations of the Chinese classification, 2022 edition, from its tree as JSON: `{ data: [{ seq, name, children }] }`.
 * @throws Error where the file holds no such tree, or no occupation
 */
export async function readClassification(file: string): Promise<LexiconEntry[]> {
  const found = treeIn(await readFile(file, 'utf8'), file).flatMap(occupationsOf);
  if (found.length === 0) throw new Error(`${file} names no occupation: their codes have four parts, as 4-10-04-02`);
  // Read by machine from print, so a code may stand twice: the first name holds, the others are further ones.
  return [...Map.groupBy(found, ({ code }) => code)].map(([code, entries]) => ({ code, names: [...new Set(entries.flatMap(({ names }) => names))], skills: new Map() }));
}
