import { beforeAll, describe, expect, test } from '@jest/globals';
import { examples } from '../../src/app/examples.js';
import { recordExamples } from '../examples/recording.js';
import { answerText, differences, keptTexts, sqlText, textsOf, type Texts } from '../examples/texts.js';
import { Turns } from '../examples/turns.js';

describe('beside the examples are kept', () => {
  const kept = keptTexts();
  let made: Texts;
  beforeAll(async () => { made = textsOf(await recordExamples()); }, 180_000);

  test('an answer and its SQL for each, and nothing else (npm run examples -- --write)', () => {
    expect([...kept.keys()].toSorted()).toEqual([...made.keys()].toSorted());
    expect(made.size).toBe(2 * examples().length);
  });

  test.each([...kept.keys()])('%s as it is today', (file) => {
    expect(made.get(file)).toBe(kept.get(file));
  });
});

describe('what is kept of an example', () => {
  test('is each statement once, with how often it was sent and without what every transaction has', () => {
    expect(sqlText(['begin', 'select set_config($1, $2, true)', 'select id from vacancy where id = $1', 'select 1', 'select id from vacancy where id = $1', 'commit']))
      .toBe('-- 2 times\nselect\n  id\nfrom\n  vacancy\nwhere\n  id = $1;\n\nselect\n  1;\n');
    expect(sqlText(['begin', 'commit'])).toBe('-- Nothing is read.\n');
  });

  test('is a statement of MikroORM with parameters in place of its values, whatever they hold', () => {
    expect(sqlText([`insert into "workplace" ("employer_id", "name") values (1, 'a''s "2", 3')`])).toBe('insert into\n  "workplace" ("employer_id", "name")\nvalues\n  ($1, $2);\n');
    expect(sqlText([`insert into "workplace" ("employer_id", "name") values (1, 'b')`])).toBe(sqlText([`insert into "workplace" ("employer_id", "name") values (22, '')`]));
    expect(sqlText(["select id from vacancy where kind = 'OPEN'"])).toContain("kind = 'OPEN'");
  });

  test('is an answer with the keys of its cursors, and its documents as lines', () => {
    const cursor = Buffer.concat([Buffer.alloc(9, 7), Buffer.from('[8300,999]')]).toString('base64url');
    const answer = { endCursor: cursor, name: cursor, document: { base64: Buffer.from('<p>\n一').toString('base64') } };
    expect(JSON.parse(answerText(answer))).toEqual({ endCursor: 'signed [8300,999]', name: cursor, document: { base64: ['<p>', '一'] } });
  });

  test('differs by file, where only one side has it as well', () => {
    expect(differences(new Map([['a.sql', '1'], ['b.sql', '2'], ['c.sql', '3']]), new Map([['a.sql', '1'], ['b.sql', '0'], ['d.sql', '3']]))).toEqual(['b.sql', 'c.sql', 'd.sql']);
  });
});

test('answers are given in the order in which they were asked for, once all are there, whichever is faster', async () => {
  const turns = new Turns();
  const [slow, fast, refused] = [Promise.withResolvers<string>(), Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const given: string[] = [];
  const all = [slow, fast, refused].map(({ promise }) => turns.hold(promise).then((answer) => given.push(answer), (error: unknown) => given.push(String(error))));
  fast.resolve('fast');
  refused.reject(new Error('refused'));
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  expect(given).toEqual([]);
  slow.resolve('slow');
  await Promise.all(all);
  expect(given).toEqual(['slow', 'fast', 'Error: refused']);
});
