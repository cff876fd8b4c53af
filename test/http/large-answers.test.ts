import { describe, expect, test } from '@jest/globals';
import { sizeOfAnswer } from '../../src/platform/graphql/cost/answer-size.js';
import { Budgets } from '../../src/platform/graphql/cost/budget.js';
import { Meter } from '../../src/platform/graphql/cost/meter.js';
import { Turns } from '../../src/platform/graphql/cost/turns.js';
import { documentLimits } from '../../src/platform/graphql/limits.js';
import { TestServer } from '../support/server.js';

interface Told {
  readonly data?: object | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly extensions: { readonly cost: { readonly requested: number; readonly used: number } };
}

const fill = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

describe('an answer that grows too large', () => {
  const limited = (objects: number, bytes: number): Promise<TestServer> => TestServer.start('demo', { limits: { ...documentLimits, answer: { objects, bytes } } });

  test.each([
    ['of objects that fields answer with', 50, 1e6, '{ vacancies(first: 100) { nodes { id } } }', 'more than 50 objects', '超过 50 个对象'],
    ['of objects within them', 50, 1e6, '{ regions(first: 30) { nodes { labels { en } } } }', 'more than 50 objects', '超过 50 个对象'],
    ['of bytes', 1e6, 3000, '{ vacancies(first: 100) { nodes { title } } }', 'more than 3000 bytes', '超过 3000 字节'],
  ])('%s is given up, with the estimate charged in full', async (_name, objects, bytes, query, message, chinese) => {
    const small = await limited(objects, bytes);
    try {
      const response = await small.post({ query }, null);
      const { data, errors, extensions: { cost } } = response.json<Told>();
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([{ message: `The answer has ${message}. Ask for less, in several operations; what was written stays written.`, extensions: { code: 'ANSWER_TOO_LARGE' } }]);
      expect(response.statusCode).toBe(200);
      expect(cost.used).toBe(cost.requested);
      const modern = await small.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { accept: 'application/graphql-response+json', 'accept-language': 'zh-CN' }, payload: { query } });
      expect(modern.statusCode).toBe(400);
      expect(modern.json<Told>().errors?.map((error) => error.message)).toEqual([`结果${chinese}。请缩小范围,分几次查询;已经写入的内容不受影响。`]);
      expect(small.faults).toEqual([]);
    } finally {
      await small.stop();
    }
  });

  test('stops the fields that have not begun', () => {
    const meter = new Meter(new Budgets({ points: 1000, perSecond: 1 }), 'somebody', { objects: 10, bytes: 100 });
    meter.hold(10, 50);
    meter.goOn();
    expect(() => { meter.hold(1, 0); }).toThrow('more than 10 objects');
    expect(() => { meter.goOn(); }).toThrow('more than 10 objects');
  });

  test('of a thousand faults is given up as well', () => {
    const meter = new Meter(new Budgets({ points: 1000, perSecond: 1 }), 'somebody');
    for (let count = 0; count < 1000; count++) meter.fault();
    meter.goOn();
    meter.fault();
    expect(() => { meter.goOn(); }).toThrow('More than 1000 fields');
  });
});

describe('the size of an answer', () => {
  const texts = ['', 'plain', '招聘盲人按摩师', '"\\/\b\n\u0000\u001f', '😀😀', '\ud83d', '\ude00\ud83d', 'a\udc00', '\u2028\u007f', 'é'];
  const answer = { list: texts.map((text, index) => ({ text, index, isGood: index % 2 === 0, nothing: null, part: 1 / 3, nested: [[text], {}] })), long: fill('汉"', 5000) };
  const real = Buffer.byteLength(JSON.stringify(answer));

  test('is never less than its JSON has', () => {
    // It goes on until it is above the limit, and no further; what JSON escapes may count for more than it has.
    expect(real).toBe(13_657);
    expect([0, 10, 100, 1000, real - 1].map((bytes) => sizeOfAnswer(answer, { objects: 1e6, bytes }).bytes)).toEqual([17, 20, 126, 1057, 14_375]);
    expect(texts.map((text) => sizeOfAnswer({ text }, { objects: 10, bytes: 1 }).bytes)).toEqual(texts.map(() => 10));
  });

  test('is told closely where it could matter', () => {
    const texted = { list: texts.map((text) => ({ text: fill(`${text}.`, 1000) })) };
    const bytes = Buffer.byteLength(JSON.stringify(texted));
    const counted = sizeOfAnswer(texted, { objects: 1e6, bytes: bytes + 100 });
    expect([bytes, counted.bytes]).toEqual([23_098, 23_111]);
    expect(counted.objects).toBe(texts.length + 1);
  });
});

describe('turns on the event loop', () => {
  test('hold a share of points each, and go round among those who wait', async () => {
    const ends: (() => void)[] = [];
    const turns = new Turns(100, (work) => { ends.push(work); });
    const [one, other] = [{}, {}];
    const order: string[] = [];
    const work = (owner: object, name: string, points: number): void => {
      const turn = turns.take(owner, points);
      if (turn === null) order.push(name);
      else void turn.then(() => { order.push(name); });
    };
    for (let index = 0; index < 4; index++) work(one, `one${index}`, 60);
    work(other, 'other0', 40);
    const seen: string[][] = [[...order]];
    while (ends.length > 0) {
      ends.shift()?.();
      await Promise.resolve();
      seen.push([...order]);
    }
    expect(seen.map((each) => each.length)).toEqual([1, 3, 4, 5, 5]);
    expect(order).toEqual(['one0', 'one1', 'other0', 'one2', 'one3']);
  });

  test('let in what is larger than a whole share, alone', () => {
    const turns = new Turns(100, () => undefined);
    expect(turns.take({}, 1000)).toBeNull();
    expect(turns.take({}, 1)).toBeInstanceOf(Promise);
  });
});
