import type { RequestContext } from '../../access/index.js';
import { connectionFrom, pageOf, type Connection, type PageArgs } from '../../platform/graphql/connection.js';
import { isTyped } from '../../platform/text/typed-name.js';
import type { Concept, Vocabulary } from './concept.js';

/** One page of a vocabulary's entries, in the vocabulary's own order. */
export function conceptPage<Entry extends Concept, View extends { readonly code: string }>(
  ctx: RequestContext, vocabulary: Vocabulary<Entry>, args: PageArgs, isWanted: (entry: Entry) => boolean, view: (entry: Entry) => View,
): Connection<View> {
  const page = pageOf(args, vocabulary.scheme, ctx.cursors);
  const positionOf = (keys: readonly unknown[] | null): number | null => {
    const [code] = keys ?? [];
    return typeof code === 'string' ? vocabulary.entries.findIndex((entry) => entry.code === code) : null;
  };
  const start = (positionOf(page.after) ?? -1) + 1;
  const end = positionOf(page.before) ?? vocabulary.entries.length;
  const wanted = vocabulary.entries.slice(start, end).filter(isWanted);
  const cut = page.isForward ? wanted.slice(0, page.size + 1) : wanted.slice(-(page.size + 1));
  return connectionFrom(
    cut.map(view), page, ({ code }) => ctx.cursors.encode(vocabulary.scheme, [code]),
    vocabulary.entries.reduce((count, entry) => count + (isWanted(entry) ? 1 : 0), 0),
  );
}

/** Whether an entry's code or one of its names holds what somebody typed, in whichever writing. */
export function isNamed({ code, label }: Concept, text: string | null | undefined, otherNames: readonly string[] = []): boolean {
  return text == null || text.trim() === '' || isTyped([code, label.zh, label.en, ...otherNames], text);
}
