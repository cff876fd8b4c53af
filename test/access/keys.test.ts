import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { fixedKeys, KeyFile, keysInUse, resealColumn, ringOfOne, Sealer, withNewKey } from '../../src/access/index.js';
import { sealedColumns } from '../../src/app/sealed-columns.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

const folder = mkdtempSync(join(tmpdir(), 'jinqiao-keys-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

describe('a sealed value', () => {
  const sealer = new Sealer(fixedKeys(ringOfOne(randomBytes(32))));

  test('names its key, is another one each time, and opens to what it was', () => {
    const [first, second] = [sealer.seal('13800000000', 'phone'), sealer.seal('13800000000', 'phone')];
    // The key, 12 bytes that are new each time, the 11 of the number and 16 that guard it, in base64.
    expect([first, second].map((sealed) => [sealed.slice(0, 3), sealed.length])).toEqual([['k1.', 55], ['k1.', 55]]);
    expect(new Set([first, second]).size).toBe(2);
    expect(sealer.open(first, 'phone')).toBe('13800000000');
    expect(sealer.open(sealer.seal('', 'phone'), 'phone')).toBe('');
  });

  test('does not open where it was changed, moved to another column, or sealed under another key', () => {
    const sealed = sealer.seal('13800000000', 'phone');
    const refusal = 'Unsupported state or unable to authenticate data';
    const flipped = `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}${sealed.slice(-1)}`;
    expect(() => sealer.open(flipped, 'phone')).toThrow(refusal);
    expect(() => sealer.open(sealed, 'address')).toThrow(refusal);
    expect(() => new Sealer(fixedKeys(ringOfOne(randomBytes(32)))).open(sealed, 'phone')).toThrow(refusal);
    expect(() => sealer.open(sealed.replace('k1', 'k9'), 'phone')).toThrow('the key k9, which is not at hand');
  });
});

describe('a file of keys', () => {
  test('is made once, for its owner alone, and found again', () => {
    const file = join(folder, 'made.json');
    const ring = KeyFile.openOrMake(file).ring();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(KeyFile.openOrMake(file).ring()).toEqual(ring);
  });

  test('that another process changed is noticed within a second, and a key that is new at once where it is needed', () => {
    let now = 0;
    const file = join(folder, 'shared.json');
    const rotating = KeyFile.openOrMake(file);
    const serving = new KeyFile(file, () => now);
    const sealer = new Sealer(serving);
    const before = sealer.seal('x', 'p');
    rotating.store(withNewKey(rotating.stored()));
    expect(sealer.seal('x', 'p').split('.')[0]).toBe('k1');
    expect(sealer.open(new Sealer(rotating).seal('x', 'p'), 'p')).toBe('x');
    now += 1000;
    expect(sealer.seal('x', 'p').split('.')[0]).toBe('k2');
    // A retired key stays known to whoever knew it.
    const { current, keys, index } = rotating.stored();
    rotating.store({ current, keys: new Map([...keys].filter(([id]) => id === current)), index });
    now += 1000;
    expect(sealer.open(before, 'p')).toBe('x');
    expect(() => new Sealer(new KeyFile(file)).open(before, 'p')).toThrow('k1');
  });

  test('that can\'t be used says why', () => {
    const file = join(folder, 'bad.json');
    for (const [content, message] of [['{"current":"k2","keys":{},"index":""}', 'k2 is not among'], ['{"current":"k1","keys":{"k1":"c2hvcnQ="},"index":""}', 'at least 32 bytes'], ['{', 'JSON']] as const) {
      writeFileSync(file, content);
      expect(() => new KeyFile(file)).toThrow(message);
    }
  });
});

describe('a rotation', () => {
  let store: TestDatabase;
  beforeAll(async () => { store = await testDatabase('demo'); });
  afterAll(async () => { await store.drop(); });

  test('knows every column of sealed values', async () => {
    const found = await store.owner.rows<{ name: string }>(sql`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and column_name like '%sealed' order by 1`);
    expect(sealedColumns.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(found.map(({ name }) => name));
  });

  test('seals every value anew, leaves a value that somebody changes in between as they wrote it, and keeps the indexes', async () => {
    const old = ringOfOne(Buffer.from(process.env['JINQIAO_TEST_SEALING_KEY'] ?? '', 'base64'));
    const ring = withNewKey(old);
    const sealer = new Sealer(fixedKeys(ring));
    const certificates = sealedColumns.find(({ table }) => table === 'disability_certificate');
    if (certificates === undefined) throw new Error('no certificates');
    const numberOf = async (id: number): Promise<{ number_sealed: string; number_index: string }> => {
      const [row] = await store.owner.rows<{ number_sealed: string; number_index: string }>(sql`select number_sealed, number_index from disability_certificate where job_seeker_id = ${id}`);
      if (row === undefined) throw new Error(`no certificate of ${id}`);
      return row;
    };
    const before = await numberOf(1);
    const number = sealer.open(before.number_sealed, certificates.purpose);
    const counts = await keysInUse(store.owner, certificates);
    expect([...counts.keys()]).toEqual(['k1']);
    expect(await resealColumn(store.owner, sealer, ring.current, certificates)).toBe(counts.get('k1'));
    expect([...(await keysInUse(store.owner, certificates)).keys()]).toEqual(['k2']);
    const after = await numberOf(1);
    expect(sealer.open(after.number_sealed, certificates.purpose)).toBe(number);
    expect(after.number_index).toBe(before.number_index);
    expect(sealer.blindIndex(number.slice(0, 18), certificates.purpose)).toBe(after.number_index);
    expect(await resealColumn(store.owner, sealer, ring.current, certificates)).toBe(0);
  });
});
