import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ProviderKey { readonly id: string; readonly privateKey: CryptoKey; readonly publicJwk: JWK }

type Claims = Readonly<Record<string, unknown>>;

export const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

export function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** A provider reduced to its keys: so that what it signs can be wrong in every way. */
export class SmallProvider {
  keys: ProviderKey[] = [];
  fetched = 0;
  isDown = false;
  private readonly server: Server = createServer((request, response) => {
    if (this.isDown) return void request.socket.destroy();
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration') return void response.end(JSON.stringify({ issuer: this.issuer, jwks_uri: `${this.issuer}/jwks` }));
    this.fetched += 1;
    response.end(JSON.stringify({ keys: this.keys.map(({ publicJwk }) => publicJwk) }));
  });

  get issuer(): string { return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`; }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    await this.newKey('one');
    return this;
  }

  async newKey(id: string): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    this.keys.push({ id, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid: id, alg: 'ES256', use: 'sig' } });
  }

  /** The claims of an access token of "wang"; a claim that is undefined is left out. */
  accessClaims(claims: Claims = {}): Claims {
    const now = nowInSeconds();
    return { iss: this.issuer, aud: 'jinqiao', sub: 'wang', client_id: 'frontend', sid: 's1', jti: randomUUID(), iat: now, exp: now + 300, ...claims };
  }

  /** Signs a payload as it is given, whatever it holds: also one that is no JSON. */
  async signRaw(header: Claims, payload: string, key = this.keys.at(-1)): Promise<string> {
    if (key === undefined) throw new Error('no key');
    const encoded = [JSON.stringify({ alg: 'ES256', kid: key.id, ...header }), payload].map((part) => Buffer.from(part).toString('base64url')).join('.');
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, Buffer.from(encoded));
    return `${encoded}.${Buffer.from(signature).toString('base64url')}`;
  }

  /** An access token (RFC 9068). */
  async sign(claims: Claims = {}, key = this.keys.at(-1), typ = 'at+jwt'): Promise<string> {
    if (key === undefined) throw new Error('no key');
    return new SignJWT(this.accessClaims(claims)).setProtectedHeader({ alg: 'ES256', kid: key.id, typ }).sign(key.privateKey);
  }

  /** A logout token (OpenID Connect Back-Channel Logout 1.0). @param header what its header has beside the algorithm and the key */
  async signLogout(claims: Claims = {}, header: Claims = { typ: 'logout+jwt' }): Promise<string> {
    const now = nowInSeconds();
    return this.signRaw(header, JSON.stringify({ iss: this.issuer, aud: 'frontend', sub: 'wang', sid: 's1', jti: randomUUID(), iat: now, exp: now + 120, events: { [logoutEvent]: {} }, ...claims }));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => { this.server.close(resolve); });
  }
}
