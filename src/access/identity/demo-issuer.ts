import { createLocalJWKSet, importJWK, SignJWT, type JWK } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from '../files.js';
import type { SignOut, TokenIssuer, VerifiedToken } from './issuer.js';
import { verifyAccessToken, verifyLogoutToken, type Signer } from './token-checks.js';

const algorithm = 'ES256';
const keyId = 'demonstration';
const audience = 'jinqiao';
/** The client for which tokens are printed. */
const clientId = 'demonstration';

/**
 * The demonstration's own issuer: it signs tokens for whoever can run commands here. In production nothing starts with it.
 */
export class DemoIssuer implements TokenIssuer {
  static readonly issuer = 'urn:jinqiao:demonstration';
  readonly issuer = DemoIssuer.issuer;

  private readonly signer: Signer;

  private constructor(private readonly key: JWK) {
    const { d: _private, ...publicKey } = key;
    const keys = createLocalJWKSet({ keys: [{ ...publicKey, kid: keyId, alg: algorithm }] });
    this.signer = { issuer: DemoIssuer.issuer, keys, algorithms: [algorithm] };
  }

  /** With a key of its own below the home folder, made once. */
  static in(home: string): DemoIssuer {
    const file = join(home, 'demo-issuer.json');
    writeOnce(file, () => JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })));
    return new DemoIssuer(JSON.parse(readFileSync(file, 'utf8')) as JWK);
  }

  accountName(subject: string): string {
    return subject;
  }

  async sign(subject: string, lifetime: string, session: string = randomUUID()): Promise<string> {
    return new SignJWT({ sid: session, client_id: clientId }).setProtectedHeader({ alg: algorithm, typ: 'at+jwt', kid: keyId })
      .setIssuer(this.issuer).setAudience(audience).setSubject(subject).setJti(randomUUID()).setIssuedAt().setExpirationTime(lifetime)
      .sign(await importJWK(this.key, algorithm));
  }

  async verify(token: string): Promise<VerifiedToken> {
    return verifyAccessToken(token, this.signer, audience);
  }

  async verifyLogout(token: string): Promise<SignOut> {
    return verifyLogoutToken(token, this.signer, clientId);
  }
}
