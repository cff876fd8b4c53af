import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import type { SignOut, TokenIssuer, VerifiedToken } from './issuer.js';
import { verifyAccessToken, verifyLogoutToken, type Signer } from './token-checks.js';

/** Signatures that only the holder of a private key can make. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const timeoutMs = 5000;

export interface OidcOptions {
  readonly issuer: string;
  /** What tokens must be meant for: the name of this service at the provider. */
  readonly audience: string;
  /** What logout tokens, and ID tokens, are meant for: the client of the frontends. It is another than the audience, or ID tokens would be meant for this service. */
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
    return verifyAccessToken(token, await this.signer(), this.options.audience);
  }

  async verifyLogout(token: string): Promise<SignOut> {
    return verifyLogoutToken(token, await this.signer(), this.options.clientId);
  }

  private async signer(): Promise<Signer> {
    return { issuer: this.issuer, keys: await this.keySet(), algorithms };
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
