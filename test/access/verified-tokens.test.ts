import { describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import type { VerifiedToken } from '../../src/access/identity/issuer.js';
import { VerifiedTokens } from '../../src/access/identity/verified-tokens.js';

/** An issuer that counts what it is asked; what it signs ends in so many milliseconds. */
function issuer(endsInMs: number): { verify: (token: string) => Promise<VerifiedToken>; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    verify: async (token) => {
      asked.push(token);
      if (token === 'forged') throw new Error('not ours');
      return { issuer: 'urn:test', subject: token, session: null, issuedAt: new Date(), expiresAt: new Date(Date.now() + endsInMs) };
    },
  };
}

describe('tokens that were verified', () => {
  test('are checked once, each for itself', async () => {
    const own = issuer(60_000);
    const tokens = new VerifiedTokens();
    for (const token of ['one', 'two', 'one', 'two', 'one']) expect((await tokens.of(token, own)).subject).toBe(token);
    expect(own.asked).toEqual(['one', 'two']);
  });

  test('are not kept beyond their own time, with what clocks may be apart', async () => {
    const own = issuer(-29_950);
    const tokens = new VerifiedTokens();
    await tokens.of('ends soon', own);
    await tokens.of('ends soon', own);
    expect(own.asked).toEqual(['ends soon']);
    await setTimeout(120);
    await tokens.of('ends soon', own);
    expect(own.asked).toEqual(['ends soon', 'ends soon']);
  });

  test('are not kept where they are refused', async () => {
    const own = issuer(60_000);
    const tokens = new VerifiedTokens();
    for (let time = 0; time < 2; time++) await expect(tokens.of('forged', own)).rejects.toThrow('not ours');
    expect(own.asked).toEqual(['forged', 'forged']);
  });
});
