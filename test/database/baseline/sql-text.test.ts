import { describe, expect, test } from '@jest/globals';
import { inOneLayout } from './sql-text.js';

describe('SQL in one layout', () => {
  test('is the same for texts that differ in spaces, lines and comments', () => {
    const one = inOneLayout("select a.b,\n  count( * ) -- all of them\nfrom t where c = 'x' and d::text <> ''", 100);
    expect(inOneLayout("select  a . b , count(*) /* of any */ from t\twhere c='x' and d :: text<>''", 100)).toEqual(one);
    expect(one).toEqual(["select a.b, count (*) from t where c = 'x' and d::text <> ''"]);
  });

  test.each([
    ['a text in quotes', "select 'a  b'", "select 'a b'"],
    ['what looks like a comment in a text', "select '--x'", "select '--y'"],
    ['a quote in a text', "select 'it''s  a'", "select 'it''s a'"],
    ['an operator', 'select a <= b', 'select a < = b'],
    ['the case of a word', 'select A', 'select a'],
    ['a name in quotes', 'select "a b"', 'select "a  b"'],
  ])('tells %s apart', (_what, one, other) => {
    expect(inOneLayout(one, 100)).not.toEqual(inOneLayout(other, 100));
  });

  test('breaks lines between tokens', () => {
    expect(inOneLayout("select aaaa, bbbb, 'a text that is long'", 12)).toEqual(['select aaaa,', 'bbbb,', "'a text that is long'"]);
  });
});
