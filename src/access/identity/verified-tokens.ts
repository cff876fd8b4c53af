import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { clockToleranceSeconds, type TokenIssuer, type VerifiedToken } from './issuer.js';

/** How long a signature needn't be checked again: a key that a provider takes back signs no longer than this after it is out of its key set here. */
const keptMs = 60_000;
const mostKept = 10_000;

/**
 * Tokens whose signatures were checked a moment ago, known by their digests: a frontend asks many times with one token, and a signature takes a
 * fiftieth of what a page of matches takes. None is kept beyond its own time. What can be taken back, sessions, accounts and roles, is not kept.
 */
export class VerifiedTokens {
  private readonly kept = new LRUCache<string, VerifiedToken>({ max: mostKept });

  /** What a token says; its issuer verifies it where that was not done lately. @throws what the issuer throws, and keeps nothing then */
  async of(token: string, issuer: Pick<TokenIssuer, 'verify'>): Promise<VerifiedToken> {
    const digest = hash('sha256', token, 'base64');
    const known = this.kept.get(digest);
    if (known !== undefined) return known;
    const verified = await issuer.verify(token);
    const leftMs = verified.expiresAt.getTime() + clockToleranceSeconds * 1000 - Date.now();
    // A time of 0 would be none at all.
    this.kept.set(digest, verified, { ttl: Math.max(1, Math.min(keptMs, leftMs)) });
    return verified;
  }
}
