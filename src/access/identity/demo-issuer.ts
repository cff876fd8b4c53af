import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JWK, type JWTPayload } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from '../files.js';
import { endedSession, verifiedToken } from './claims.js';
import { clockToleranceSeconds, type EndedSession, type TokenIssuer, type VerifiedToken } from './issuer.js';

const algorithm = 'ES256';
const keyId = 'demonstration';
const audience = 'jinqiao';

/**
 * The demonstration's own issuer: it signs tokens for whoever can run commands here. With NODE_ENV=production nothing starts with it.
 */
export class DemoIssuer implements TokenIssuer {
  static readonly issuer = 'urn:jinqiao:demonstration';
  readonly issuer = DemoIssuer.issuer;

  private readonly publicKeys: ReturnType<typeof createLocalJWKSet>;

  private constructor(private readonly key: JWK) {
    const { d: _private, ...publicKey } = key;
    this.publicKeys = createLocalJWKSet({ keys: [{ ...publicKey, kid: keyId, alg: algorithm }] });
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
    return new SignJWT({ sid: session }).setProtectedHeader({ alg: algorithm, typ: 'at+jwt', kid: keyId })
      .setIssuer(this.issuer).setAudience(audience).setSubject(subject).setIssuedAt().setExpirationTime(lifetime)
      .sign(await importJWK(this.key, algorithm));
  }

  async verify(token: string): Promise<VerifiedToken> {
    return verifiedToken(this.issuer, await this.payloadOf(token));
  }

  async verifyLogout(token: string): Promise<EndedSession> {
    return endedSession(this.issuer, await this.payloadOf(token));
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, this.publicKeys, { issuer: this.issuer, audience, algorithms: [algorithm], clockTolerance: clockToleranceSeconds, requiredClaims: ['exp', 'iat'] });
    return payload;
  }
}
