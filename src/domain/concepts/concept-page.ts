import type { RequestContext } from '../../access/index.js';
import { connectionFrom, pageOf, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { closenessOf } from '../../platform/text/typed-name.js';
import type { Concept, Vocabulary } from './concept.js';

/** Which entries of a vocabulary are asked for. */
export interface Wanted<Entry> {
  /** What somebody typed; without it, or of blanks alone, all that are wanted. */
  readonly text?: string | null | undefined;
  /** By which an entry is found, beside its code and its names; none without it. */
  readonly otherNames?: (entry: Entry) => readonly string[];
  readonly isWanted?: (entry: Entry) => boolean;
}

/** The entries that are asked for: in the vocabulary's own order, and where a text is asked for the closest to it first. */
function inOrder<Entry extends Concept>({ entries }: Vocabulary<Entry>, { text, otherNames = ({ label }) => [label.en], isWanted = () => true }: Wanted<Entry>): Entry[] {
  const wanted = entries.filter(isWanted);
  if (text == null || text.trim() === '') return wanted;
  return wanted.map((entry) => ({ entry, closeness: closenessOf([entry.code, entry.label.zh, ...otherNames(entry)], text) }))
    .filter((found) => found.closeness !== null)
    .sort((a, b) => (a.closeness ?? 0) - (b.closeness ?? 0))
    .map(({ entry }) => entry);
}

/** One page of a vocabulary's entries. */
export function conceptPage<Entry extends Concept, View extends { readonly code: string }>(
  ctx: RequestContext, vocabulary: Vocabulary<Entry>, args: PageArgs, wanted: Wanted<Entry>, view: (entry: Entry) => View,
): Connection<View> {
  const page = pageOf(args, vocabulary.scheme, ctx.cursors);
  const all = inOrder(vocabulary, wanted);
  const positionOf = (keys: readonly unknown[] | null): number | null => (keys === null ? null : all.findIndex(({ code }) => code === keys[0]));
  const start = (positionOf(page.after) ?? -1) + 1;
  const end = positionOf(page.before) ?? all.length;
  const between = all.slice(start, end);
  const cut = page.isForward ? between.slice(0, page.size + 1) : between.slice(-(page.size + 1));
  return connectionFrom(cut.map(view), page, ({ code }) => ctx.cursors.encode(vocabulary.scheme, [code]), all.length);
}
