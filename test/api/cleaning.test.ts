import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanLine, cleanText, isStorable } from '../../src/platform/text/clean.js';
import { ids, type UserErrors } from '../support/ids.js';
import { TestServer } from '../support/server.js';

const characters = (from: number, to = from): string[] => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
const zeroWidth = [...characters(0x200b, 0x200f), ...characters(0x2060, 0x2064), '\ufeff', '\u00ad'];
const bidirectional = [...characters(0x202a, 0x202e), ...characters(0x2066, 0x2069), '\u061c'];
const breaks = ['\t', '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029', '\r\n'];
const controls = [...characters(0, 0x1f), ...characters(0x7f, 0x9f)].filter((each) => !breaks.includes(each));

describe('a line', () => {
  test('holds nothing that cannot be seen: zero-width characters, bidirectional controls and other controls are taken out', () => {
    for (const hidden of [...zeroWidth, ...bidirectional, ...controls]) expect([hidden, cleanLine(`晋${hidden}桥`)]).toEqual([hidden, '晋桥']);
  });

  test('is one line: what breaks it becomes one blank, at its ends nothing', () => {
    for (const each of breaks) expect([each, cleanLine(`${each}晋${each}${each}桥${each}`)]).toEqual([each, '晋 桥']);
    expect(cleanLine(' \u3000 晋 桥 \u00a0\u200b ')).toBe('晋 桥');
  });

  test('is composed, and keeps what is written: Chinese of every plane, emoji, accents', () => {
    expect(cleanLine('Cafe\u0301')).toBe('Caf\u00e9');
    for (const text of ['𠮷野家', '👍', 'Zoë 王小明', 'ﬁ', '葛\u{e0100}']) expect(cleanLine(text)).toBe(text);
  });
});

describe('a text', () => {
  test('keeps its lines and tabs, and loses other controls and bidirectional ones', () => {
    expect(cleanText('一\n\t二\r\n三\u2028四')).toBe('一\n\t二\n三\n四');
    const kept = new Set(['\u0085']);
    for (const hidden of [...bidirectional, ...controls].filter((each) => !kept.has(each))) expect([hidden, cleanText(`晋${hidden}桥`)]).toEqual([hidden, '晋桥']);
    expect(cleanText('\n 晋桥 \n')).toBe('晋桥');
  });

  test('has no more marks on a letter than any script writes, so that composing it takes no time', () => {
    expect(cleanText(`a${'\u0323\u0300'.repeat(20_000)}`.normalize('NFD')).normalize('NFD')).toBe(`a${'\u0323'.repeat(30)}`);
    expect(cleanLine('ngữ')).toBe('ngữ');
  });
});

test('NUL and halves of surrogate pairs can be kept nowhere', () => {
  expect(['晋桥', '𠮷', '', '\u0001'].map(isStorable)).toEqual([true, true, true, true]);
  expect(['a\0', '\ud800', '\udfff', 'a\udc00\ud800'].map(isStorable)).toEqual([false, false, false, false]);
});

describe('what a client sends', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('demo'); });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  const createEmployer = async (input: object): Promise<UserErrors & { employer: { name: string; description: string | null } | null }> => (await server.data<{ createEmployer: UserErrors & { employer: { name: string; description: string | null } | null } }>(
    'mutation ($input: CreateEmployerInput!) { createEmployer(input: $input) { employer { name description } userErrors { code path message } } }', { as: 'admin', variables: { input: { kind: 'PRIVATE', region: '140105', ...input } } })).createEmployer;

  test('is clean where it is kept: names in one line, descriptions with their lines', async () => {
    const { employer, userErrors } = await createEmployer({ name: ' 晋\u200b桥\u202e包装\t厂\u0007 ', description: '一\u202e行\n二行\u0007' });
    expect(userErrors).toEqual([]);
    expect(employer).toEqual({ name: '晋桥包装 厂', description: '一行\n二行' });
  });

  test('is measured when it is clean: invisible characters fill no name, and take none of its room', async () => {
    expect((await createEmployer({ name: '\u200b\u200b\u200b' })).userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', path: ['input', 'name'], message: 'input.name has 0 characters; it must have 2 to 100.' }]);
    const { employer } = await createEmployer({ name: `${'厂'.repeat(100)}${'\u200b'.repeat(100)}` });
    expect(employer?.name).toBe('厂'.repeat(100));
  });

  test('is the same input under the same key, however it was pasted', async () => {
    const key = { clientMutationId: 'clean-1', kind: 'PRIVATE' };
    const first = await server.write<{ employer: { id: string } }>('createEmployer', { ...key, name: '晋桥洗涤厂' }, 'admin', 'employer { id }');
    const second = await server.write<{ employer: { id: string } }>('createEmployer', { ...key, name: '晋\u200b桥洗涤厂 ' }, 'admin', 'employer { id }');
    expect(second).toEqual(first);
  });

  test('finds, though a pasted text carries something invisible', async () => {
    const found = async (text: string): Promise<number> => (await server.data<{ vacancies: { totalCount: number } }>(
      'query ($text: String) { vacancies(first: 1, filter: { text: $text }) { totalCount } }', { variables: { text } })).vacancies.totalCount;
    expect([await found('按摩'), await found('\ufeff按\u200b摩\n')]).toEqual([165, 165]);
    const { skills } = await server.data<{ skills: { totalCount: number } }>('query ($text: String) { skills(first: 1, text: $text) { totalCount } }', { variables: { text: ' ty\u00adping\u200b' } });
    expect(skills.totalCount).toBe(5);
  });

  test('in lists and inside of other inputs is clean too', async () => {
    const { updateJobSeeker } = await server.data<{ updateJobSeeker: UserErrors & { jobSeeker: { education: { school: string }[] } } }>(
      'mutation ($input: UpdateJobSeekerInput!) { updateJobSeeker(input: $input) { jobSeeker { education { school } } userErrors { code path message } } }',
      { as: 'admin', variables: { input: { jobSeekerId: ids.seeker, version: await versionOf(), education: [{ level: 'BACHELOR', school: '太原\u200b理工' }, { level: 'MASTER', school: '山西\n大学' }] } } });
    expect(updateJobSeeker.userErrors).toEqual([]);
    expect(updateJobSeeker.jobSeeker.education.map(({ school }) => school)).toEqual(['太原理工', '山西 大学']);
  });

  const versionOf = async (): Promise<number> => (await server.data<{ jobSeeker: { version: number } }>('query ($id: ID!) { jobSeeker(id: $id) { version } }', { as: 'admin', variables: { id: ids.seeker } })).jobSeeker.version;
});
