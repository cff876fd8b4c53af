-- What texts are searched by (docs/decisions/046-search-by-pairs-of-characters.md). Everything here is made from other
-- tables, by triggers: a backup leaves it out. What is searched is public: no row security stands between a question
-- and the indexes.

-- Whether a text has none but ASCII and usual Chinese characters is asked first: most have none, and nothing is to be
-- done for them.
create function search.plain(given text) returns text
  language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  plain text := given;
begin
  if plain ~ '[^\u0020-\u007e\u4e00-\u9fff]' then
    plain := regexp_replace(normalize(plain, nfkc), '[\u00ad\u061c\u200b-\u200f\u2060\ufeff]', '', 'g');
  end if;
  return btrim(regexp_replace(
    search.simplified(lower(plain)),
    '[\u0001-\u0022\u0024-\u002a\u002c-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f]+',
    ' ', 'g'));
end $$;
comment on function search.plain is
  'A text as texts are compared: half width, lower case, simplified characters, one blank for whatever parts words.';

create function search.phrase(given text) returns text
  language sql immutable strict parallel safe
  return replace(search.plain(given), ' ', '');

-- The pairs of neighbouring characters of a text: those that begin at an odd place, and those at an even one. What is
-- left over at the ends, and pairs with a blank, are among them, and nobody asks for them. A character that no plain
-- text has stands between them: to take a text apart character by character takes twice as long.
create function search.pairs(plain text) returns text[]
  language sql immutable strict parallel safe
  return string_to_array(
    regexp_replace(plain, '..', E'\\&\x01', 'g') || E'\x01' || regexp_replace(substr(plain, 2), '..', E'\\&\x01', 'g'), E'\x01');

-- What a title is found by: its pairs; its characters, because who asks for one character means a title; its beginning;
-- and all of it. No plain text has the signs that tell them apart.
create function search.pieces(title text) returns text[]
  language sql immutable strict parallel safe
  return search.pairs(title) || string_to_array(title, null) || array['<' || left(title, 1), '<' || left(title, 2), '=' || title];

create function search.words(asked text) returns text[]
  language sql immutable strict parallel safe
  return string_to_array(nullif(search.plain(asked), ''), ' ');

-- The pairs that a text with all words has; null where no word has two characters.
create function search.asked_pairs(asked text) returns text[]
  language sql immutable strict parallel safe
  return nullif(array(select p from unnest(search.pairs(search.plain(asked))) p where length(p) = 2 and strpos(p, ' ') = 0), '{}');

-- The pieces that a title with all words has: their pairs, and words of one character.
create function search.asked_pieces(asked text) returns text[]
  language sql immutable strict parallel safe
  return coalesce(search.asked_pairs(asked), '{}') || array(select w from unnest(search.words(asked)) w where length(w) = 1);

-- What a text that holds all words is like: signs of patterns are no part of a word. Null where there is no word.
create function search.patterns(asked text) returns text[]
  language sql immutable strict parallel safe
  return nullif(array(select '%' || w || '%' from unnest(search.words(asked)) w), '{}');

-- A Chinese character with its readings in pinyin, without tones, ü as v.
create table search.character (
  character text primary key,
  readings text[] not null
);

-- How two neighbouring characters of titles are typed in pinyin: by their readings, by their initials, or by the reading
-- of one with the initial of the other. A character of several readings is typed by each. There is a row for each pair
-- that a title ever had: who types letters is told by them which characters to look for.
create table search.typed_pair (
  typed text not null,
  pair text not null,
  primary key (typed, pair)
);
create index typed_pair_pair_index on search.typed_pair (pair);

create function search.typed_as(typed text) returns text[]
  language sql stable strict parallel safe
  return array(select p.pair from search.typed_pair p where p.typed = typed_as.typed);

-- What a title has in it where somebody typed this: of each syllable the characters that it can be. Null where no title
-- has it.
create function search.typed_pattern(typed text[]) returns text
  language sql stable strict parallel safe
  return (
    select case when bool_and(s.characters is not null) then string_agg('[' || s.characters || ']', '' order by s.place) end
    from (
      select 0 as place, (select string_agg(distinct left(p.pair, 1), '') from search.typed_pair p where p.typed = typed_pattern.typed[1]) as characters
      union all
      select i, (select string_agg(distinct right(p.pair, 1), '') from search.typed_pair p where p.typed = typed_pattern.typed[i])
      from generate_subscripts(typed_pattern.typed, 1) i) s);

-- A region with those that it lies in, by their first digits: what lies in it is found by any of them.
create function search.lineage(region_code text) returns text[]
  language sql immutable parallel safe
  return case when region_code is null then '{}'::text[] else array[left(region_code, 2), left(region_code, 4), region_code] end;
