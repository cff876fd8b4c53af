import { expect, test } from '@jest/globals';
import { Reception, receptionLimits, type Incoming } from '../../src/platform/http/reception.js';
import type { Refusal } from '../../src/platform/http/refusal.js';
import { Sending, sendingLimits } from '../../src/platform/http/sending.js';

class Request implements Incoming {
  bytes = 0;
  isDone = false;
  refusal: Refusal | null = null;

  constructor(readonly client: string) {}

  receivedBytes = (): number => this.bytes;
  isComplete = (): boolean => this.isDone;
  end = (refusal: Refusal): void => { this.refusal = refusal; };
}

function begun(reception: Reception, count: number, client: string): Request[] {
  return Array.from({ length: count }, () => {
    const request = new Request(client);
    reception.begin(request);
    return request;
  });
}

const statusesOf = (requests: readonly Request[]): (number | null)[] => [...new Set(requests.map(({ refusal }) => refusal?.status ?? null))];

test('slow bodies have the places of their own address, which come free again; prompt ones need none', () => {
  let now = 0;
  const reception = new Reception(receptionLimits, () => now);
  const slow = begun(reception, receptionLimits.slowPerAddress, 'a');
  now += receptionLimits.promptMs;
  reception.check();
  const [over, other] = [begun(reception, 5, 'a'), begun(reception, 5, 'b')];
  const prompt = begun(reception, 500, 'a');
  reception.check();
  for (const request of prompt) request.isDone = true;
  now += receptionLimits.promptMs;
  for (const request of [...slow, ...other]) request.bytes += 100_000;
  reception.check();
  expect([slow, over, other, prompt].map(statusesOf)).toEqual([[null], [429], [null], [null]]);
  for (const request of slow) reception.forget(request);
  const next = begun(reception, 3, 'a');
  now += receptionLimits.promptMs;
  reception.check();
  expect(statusesOf(next)).toEqual([null]);
  expect(reception.size).toBe(5 + 3);
});

test('what comes more slowly than the least rate is ended, whenever it began to', () => {
  let now = 0;
  const reception = new Reception(receptionLimits, () => now);
  const [steady, stopping] = [begun(reception, 1, 'a'), begun(reception, 1, 'a')];
  for (let step = 0; step < 18; step++) {
    now += 1000;
    for (const request of steady) request.bytes += receptionLimits.leastBytesPerSecond;
    if (step < 8) for (const request of stopping) request.bytes += receptionLimits.leastBytesPerSecond;
    reception.check();
  }
  expect([steady, stopping].map(statusesOf)).toEqual([[null], [408]]);
});

test('above the bytes that may be held, the largest bodies are ended, and no more of them than need be', () => {
  const reception = new Reception({ ...receptionLimits, heldBytes: 1000 }, () => 0);
  const [small, large] = [begun(reception, 50, 'a'), begun(reception, 5, 'b')];
  for (const request of small) request.bytes = 10;
  for (const request of large) request.bytes = 200;
  reception.check();
  expect(statusesOf(small)).toEqual([null]);
  expect(large.map(({ refusal }) => refusal?.status ?? null)).toEqual([503, 503, 503, null, null]);
});

test('an answer has as long as its size takes at the least rate; above the bytes that may be held, those end that wait longest', () => {
  let now = 0;
  const ended: string[] = [];
  const sending = new Sending({ ...sendingLimits, heldBytes: 1_000_000 }, () => now);
  const ready = (name: string, bytes: number) => {
    const outgoing = { bytes, end: () => { ended.push(name); } };
    sending.begin(outgoing);
    return outgoing;
  };
  ready('small', 100);
  const taken = ready('taken', 500_000);
  ready('large', 400_000);
  sending.forget(taken);
  now += sendingLimits.graceMs + 10;
  sending.check();
  expect(ended).toEqual(['small']);
  now += 400_000 / (sendingLimits.leastBytesPerSecond / 1000) - 20;
  sending.check();
  expect(ended).toEqual(['small']);
  ready('one', 600_000);
  ready('two', 300_000);
  sending.check();
  expect(ended).toEqual(['small', 'large']);
  expect(sending.size).toBe(2);
});
