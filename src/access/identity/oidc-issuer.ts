import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { endedSession, verifiedToken } from './claims.js';
import { clockToleranceSeconds, type EndedSession, type TokenIssuer, type VerifiedToken } from './issuer.js';

/** Signatures that only the holder of a private key can make. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const timeoutMs = 5000;

export interface OidcOptions {
  readonly issuer: string;
  /** What tokens must be meant for: the name of this service at the provider. */
  readonly audience: string;
  /** What logout tokens are meant for: the client of the frontends. */
  readonly clientId: string;
  /** How long keys are kept, and how soon they are fetched again for one that is not among them, in milliseconds. */
  readonly keysMaxAgeMs?: number;
  readonly keysCooldownMs?: number;
}

/** An OpenID Connect provider: its keys are found by discovery, fetched anew when it rotates them, and kept in between. */
export class OidcIssuer implements TokenIssuer {
  readonly issuer: string;
  private keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(private readonly options: OidcOptions) {
    this.issuer = options.issuer;
  }

  accountName(subject: string): string {
    return `${subject}@${new URL(this.issuer).host}`;
  }

  async verify(token: string): Promise<VerifiedToken> {
    return verifiedToken(this.issuer, await this.payloadOf(token, this.options.audience, ['sub', 'exp', 'iat']));
  }

  async verifyLogout(token: string): Promise<EndedSession> {
    return endedSession(this.issuer, await this.payloadOf(token, this.options.clientId, ['iat', 'events']));
  }

  private async payloadOf(token: string, audience: string, requiredClaims: string[]): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, await this.keySet(), { issuer: this.issuer, audience, algorithms, clockTolerance: clockToleranceSeconds, requiredClaims });
    return payload;
  }

  private keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.discover().catch((error: unknown) => {
      this.keys = null; // the next token tries again
      throw error;
    });
    return this.keys;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const metadata = await this.metadata();
    if (metadata.issuer !== this.issuer) throw new Error(`the provider at ${this.issuer} calls itself ${String(metadata.issuer)}`);
    if (metadata.jwks_uri === undefined) throw new Error(`the provider at ${this.issuer} names no jwks_uri`);
    const { keysMaxAgeMs = 600_000, keysCooldownMs = 30_000 } = this.options;
    return createRemoteJWKSet(new URL(metadata.jwks_uri), { cacheMaxAge: keysMaxAgeMs, cooldownDuration: keysCooldownMs, timeoutDuration: timeoutMs });
  }

  private async metadata(): Promise<{ issuer?: string; jwks_uri?: string }> {
    try {
      const response = await fetch(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(timeoutMs) });
      if (!response.ok) throw new errors.JWKSTimeout();
      return (await response.json()) as { issuer?: string; jwks_uri?: string };
    } catch {
      throw new errors.JWKSTimeout(); // it can't be reached now, which is no fault of the token's
    }
  }
}
