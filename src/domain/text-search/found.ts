import sql, { join, raw, type Sql } from 'sql-template-tag';
import { typedPairs } from '../../platform/text/pinyin.js';

/** What is searched, each with a table of its own in the schema "search" (migrations/search). */
export type Searched = 'vacancy' | 'employer' | 'job_fair';

/**
 * How close a find is to what was asked, the closest first: the title is the text, begins with it, or has all of its words; the title and the text together have all of its
 * words; the title's pinyin is what was typed.
 */
export const closenesses = ['WHOLE_TITLE', 'TITLE_START', 'IN_TITLE', 'IN_TEXT', 'IN_PINYIN'] as const;

export type Closeness = (typeof closenesses)[number];

/** A condition over rows `t` of a search table: what its index answers, any of which is enough and lets through too much; and what must hold of each row. */
export interface Condition { readonly indexed: readonly Sql[]; readonly holds: Sql }

const phraseOf = (text: string): Sql => sql`nullif(search.phrase(${text}), '')`;
const isInTitle = (text: string): Sql => sql`t.title like all (search.patterns(${text}))`;
const isInWhole = (text: string): Sql => sql`t.whole like all (search.patterns(${text}))`;
/** The same where one word has two characters at least. */
const isInLongWhole = (text: string): Sql => sql`search.asked_pairs(${text}) is not null and ${isInWhole(text)}`;
const isStart = (text: string): Sql => sql`starts_with(t.title, ${phraseOf(text)})`;
const hasPiecesOf = (text: string): Sql => sql`search.pieces(t.title) @> search.asked_pieces(${text})`;
/** Words of one character are in nearly every text: they are looked for in titles alone. */
const hasPairsOf = (text: string): Sql => sql`search.pairs(t.whole) @> search.asked_pairs(${text})`;

/** One way to read letters as pinyin: of each two neighbouring syllables how they are typed together. */
type Way = readonly string[];

const isReadIn = (way: Way): Sql => sql`t.title ~ (select search.typed_pattern(${[...way]}::text[]))`;
const hasPairsReadIn = (way: Way): Sql => join(way.map((typed) => sql`search.pieces(t.title) && search.typed_as(${typed})`), ' and ');

/** What holds of the finds that are just so close, and no closer; null where nothing can be. */
export function conditionOf(closeness: Closeness, text: string): Condition | null {
  switch (closeness) {
    case 'WHOLE_TITLE': return { indexed: [sql`search.pieces(t.title) @> array['=' || ${phraseOf(text)}]`], holds: sql`t.title = ${phraseOf(text)}` };
    case 'TITLE_START': return {
      indexed: [sql`${hasPiecesOf(text)} and search.pieces(t.title) @> array['<' || left(${phraseOf(text)}, 2)]`], holds: sql`${isStart(text)} and t.title <> ${phraseOf(text)}`,
    };
    case 'IN_TITLE': return { indexed: [hasPiecesOf(text)], holds: sql`${isInTitle(text)} and not ${isStart(text)}` };
    case 'IN_TEXT': return { indexed: [hasPairsOf(text)], holds: sql`${isInWhole(text)} and not ${isInTitle(text)}` };
    case 'IN_PINYIN': {
      const ways = typedPairs(text);
      if (ways.length === 0) return null;
      return { indexed: ways.map(hasPairsReadIn), holds: sql`(${join(ways.map(isReadIn), ' or ')}) and not ${isInTitle(text)} and not ${isInWhole(text)}` };
    }
  }
}

/** The ids of all that a text finds, however close. */
export function foundIds(searched: Searched, text: string): Sql {
  const ways = [
    sql`${hasPiecesOf(text)} and ${isInTitle(text)}`,
    sql`${hasPairsOf(text)} and ${isInWhole(text)}`,
    ...typedPairs(text).map((way) => sql`${hasPairsReadIn(way)} and ${isReadIn(way)}`),
  ];
  return join(ways.map((way) => sql`select t.id from search.${raw(searched)} t where ${way}`), ' union ');
}

/** How close a row `t` that was found is, as its place in `closenesses`. */
export function closenessIn(text: string): Sql {
  return sql`case when t.title = ${phraseOf(text)} then 0 when ${isStart(text)} then 1 when ${isInTitle(text)} then 2 when ${isInWhole(text)} then 3 else 4 end`;
}

/** True for rows `t` that are found, however close; no index is asked. */
export function isFoundHere(text: string): Sql {
  return sql`(${join([isInTitle(text), isInLongWhole(text), ...typedPairs(text).map(isReadIn)], ' or ')})`;
}

/** True for rows whose id is that of a find. @param id as "v.id" */
export function isFoundIn(searched: Searched, id: string, text: string): Sql {
  return sql`${raw(id)} in (${foundIds(searched, text)})`;
}

/** True where a title and a text that are not filed have all words of what is asked: both are made plain as they are read. @param title as "v.title" @param text as "v.description" */
export function isFoundOutside(title: string, text: string, asked: string): Sql {
  return sql`(search.phrase(${raw(title)}) like all (search.patterns(${asked})) or search.plain(${raw(title)} || E'\\n' || ${raw(text)}) like all (search.patterns(${asked})))`;
}
