import { describe, expect, test } from '@jest/globals';
import { digestOf, genesis } from '../../src/access/audit/entry-mac.js';
import type { AppendedEntry, ChainHead, ChainLink } from '../../src/access/audit/event.js';
import { SealedChain } from '../../src/access/audit/sealed-chain.js';

const start: ChainHead = { chain: 3, seq: 0, digest: genesis };
const mac = Buffer.alloc(32, 7).toString('base64');

/** The entry after another one, at a moment that tells it from others in its place. */
function after({ chain, seq, digest }: ChainHead, micros = `${seq}`): AppendedEntry & ChainLink {
  const link = { seq: seq + 1, micros, mac };
  return { ...link, chain, digest: digestOf(digest, chain, link), previousSeq: seq, previousDigest: digest };
}

function several(count: number, from: ChainHead = start): (AppendedEntry & ChainLink)[] {
  const entries: (AppendedEntry & ChainLink)[] = [];
  for (let last = from; entries.length < count; last = entries.at(-1) ?? last) entries.push(after(last));
  return entries;
}

describe('a chain that only this server appends to', () => {
  test('is sealed up to each entry, in whatever order they are confirmed', () => {
    const chain = new SealedChain(start);
    const one = after(start);
    const two = after(one);
    const three = after(two);
    for (const entry of [one, two, three]) chain.remember(entry);
    expect(chain.join(two)).toMatchObject({ kind: 'JOINED', head: { seq: 2 } });
    expect(chain.join(one)).toEqual({ kind: 'SEALED_ALREADY' });
    expect(chain.join(three)).toMatchObject({ kind: 'JOINED', head: { seq: 3 } });
  });

  test('goes on behind an entry whose transaction was undone', () => {
    const chain = new SealedChain(start);
    const undone = after(start, '1');
    const kept = after(start, '2');
    chain.remember(undone);
    chain.remember(kept);
    expect(chain.join(kept)).toMatchObject({ kind: 'JOINED' });
    expect(chain.join(undone)).toEqual({ kind: 'FORKED' });
  });

  test('forks where it goes on from an entry before the sealed one, however long ago that was sealed', () => {
    const chain = new SealedChain(start);
    const entries = several(3000);
    for (const entry of entries) {
      chain.remember(entry);
      expect(chain.join(entry).kind).toBe('JOINED');
    }
    for (const cut of [0, 10, 1500, 2999]) {
      const again = after(cut === 0 ? start : entries[cut - 1] ?? start, 'another');
      chain.remember(again);
      expect(chain.join(again)).toEqual({ kind: 'FORKED' });
    }
  });
});

describe('a chain to which others append too', () => {
  const entries = several(6);
  const own = entries[5] as AppendedEntry;
  const between = entries.slice(0, 5);

  test('is sealed when it was learned how their entries join', () => {
    const chain = new SealedChain(start);
    chain.remember(own);
    const missing = chain.join(own);
    expect(missing).toMatchObject({ kind: 'UNKNOWN', from: start, until: { seq: 5 } });
    if (missing.kind !== 'UNKNOWN') return;
    expect(chain.learn(missing, between)).toBe(true);
    expect(chain.join(own)).toMatchObject({ kind: 'JOINED', head: { seq: 6 } });
    // An entry of somebody else's is not confirmed here.
    expect(chain.join(between[2] as AppendedEntry)).toEqual({ kind: 'FORKED' });
  });

  test('knows an entry of its own that was learned and sealed before the answer to it came', () => {
    const chain = new SealedChain(start);
    chain.remember(own);
    const missing = chain.join(own);
    const late = between[2] as AppendedEntry & ChainLink;
    if (missing.kind !== 'UNKNOWN') throw new Error('the entries between are not known');
    expect(chain.learn(missing, between, (sent) => sent === mac)).toBe(true);
    expect(chain.join(own).kind).toBe('JOINED');
    chain.remember(late);
    expect(chain.join(late)).toEqual({ kind: 'SEALED_ALREADY' });
    // Once only: whoever appends it again forks.
    expect(chain.join(late)).toEqual({ kind: 'FORKED' });
  });

  test.each([
    ['of which one is missing', between.filter(({ seq }) => seq !== 3)],
    ['in another order', between.toReversed()],
    ['of which one has another digest', between.map((link) => (link.seq === 2 ? { ...link, digest: genesis } : link))],
    ['of which one has another MAC', between.map((link) => (link.seq === 2 ? { ...link, mac: genesis } : link))],
    ['of which one has no MAC', between.map((link) => (link.seq === 2 ? { ...link, mac: null } : link))],
    ['that end too early', between.slice(0, 4)],
    ['that end elsewhere', [...between.slice(0, 4), after(between[3] ?? start, 'another')]],
    ['that are none', []],
  ])('learns nothing from links %s', (_name, links) => {
    const chain = new SealedChain(start);
    chain.remember(own);
    const missing = chain.join(own);
    if (missing.kind !== 'UNKNOWN') throw new Error(missing.kind);
    expect(chain.learn(missing, links)).toBe(false);
    expect(chain.join(own)).toMatchObject({ kind: 'UNKNOWN' });
  });
});
