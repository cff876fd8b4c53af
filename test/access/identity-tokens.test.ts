import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { decodeJwt, importJWK, SignJWT, type JWK } from 'jose';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sql from 'sql-template-tag';
import { Identity, OidcIssuer } from '../../src/access/index.js';
import { TestServer } from '../support/server.js';
import { logoutEvent, nowInSeconds as now, SmallProvider } from '../support/small-provider.js';

let provider: SmallProvider;
let server: TestServer;
const issuerOf = ({ issuer }: SmallProvider): OidcIssuer => new OidcIssuer({ issuer, audience: 'jinqiao', clientId: 'frontend', keysCooldownMs: 0 });
beforeAll(async () => {
  provider = await new SmallProvider().start();
  server = await TestServer.start('empty', {}, [issuerOf(provider)]);
});
afterAll(async () => {
  expect(server.faults).toEqual([]); // whatever a token holds, it is no fault of the server's
  await server.stop();
  await provider.stop();
});

async function ask(token: string): Promise<unknown> {
  const response = await server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: { query: '{ viewer { roles } }' } });
  return [response.statusCode, response.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code ?? null];
}
const taken = [200, null];
const refused = [401, 'UNAUTHENTICATED'];

async function logout(token: string): Promise<number> {
  const response = await server.http.fastify.inject({
    method: 'POST', url: '/oidc/backchannel-logout', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ logout_token: token }).toString(),
  });
  return response.statusCode;
}

/** Values that are no name: PostgreSQL can't keep some of them, and none of them names anybody. */
const noNames: readonly unknown[] = ['', 'a\u0000b', 'a\nb', '\u007f', '\u0085', '\ud800', 'x'.repeat(256), 5, null, true, ['wang'], { wang: 1 }];
/** Values that are no time. */
const noTimes: readonly unknown[] = [-1, 1.5, 1e300, -1e300, 253_402_300_800, '1700000000', null, true, [1], {}];

describe('an access token', () => {
  test('is one by its header, in either spelling (RFC 9068, section 4)', async () => {
    for (const typ of ['at+jwt', 'AT+JWT', 'application/at+jwt']) expect([typ, await ask(await provider.sign({}, undefined, typ))]).toEqual([typ, taken]);
    for (const typ of ['', 'JWT', 'jwt', 'logout+jwt', 'id_token+jwt', 'at+jwt ', 'text/at+jwt', 5, null, ['at+jwt'], {}]) {
      expect([typ, await ask(await provider.signRaw({ typ }, JSON.stringify(provider.accessClaims())))]).toEqual([typ, refused]);
    }
    expect(await ask(await provider.signRaw({}, JSON.stringify(provider.accessClaims())))).toEqual(refused);
  });

  test.each(['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'])('has %s (section 2.2)', async (claim) => {
    expect(await ask(await provider.sign({ [claim]: undefined }))).toEqual(refused);
  });

  test('is no token of another kind, whatever its header says', async () => {
    for (const claims of [{ nonce: 'n' }, { nonce: null }, { events: { [logoutEvent]: {} } }, { events: {} }]) expect([claims, await ask(await provider.sign(claims))]).toEqual([claims, refused]);
  });

  test('that is signed for a sign-out is refused, before and after it was used for it, and is not kept as one that was verified', async () => {
    const claims = { aud: ['frontend', 'jinqiao'], client_id: 'frontend', sid: 'of a logout token' };
    for (const header of [{ typ: 'logout+jwt' }, {}, { typ: 'at+jwt' }]) {
      const token = await provider.signLogout(claims, header);
      expect(await ask(token)).toEqual(refused);
      await logout(token);
      expect(await ask(token)).toEqual(refused);
    }
  });

  test.each(['sub', 'sid', 'client_id', 'jti'])('whose %s names nothing is refused as such, not as a fault of the server', async (claim) => {
    for (const value of noNames) expect([value, await ask(await provider.signRaw({ typ: 'at+jwt' }, JSON.stringify(provider.accessClaims({ [claim]: value }))))]).toEqual([value, refused]);
    expect(await ask(await provider.sign({ [claim]: '王'.repeat(255) }))).toEqual(taken);
  });

  test.each(['iat', 'exp', 'nbf'])('whose %s is no time is refused as such', async (claim) => {
    for (const value of noTimes) {
      const isPast = claim === 'nbf' && typeof value === 'number' && value < now();
      expect([value, await ask(await provider.signRaw({ typ: 'at+jwt' }, JSON.stringify(provider.accessClaims({ [claim]: value }))))]).toEqual([value, isPast ? taken : refused]);
    }
    const huge = JSON.stringify(provider.accessClaims()).replace(/"exp":\d+/, '"exp":1e999');
    expect(await ask(await provider.signRaw({ typ: 'at+jwt' }, huge))).toEqual(refused);
  });

  test('of a time that has not come is refused: nothing that ends what began before would end it', async () => {
    expect(await ask(await provider.sign({ iat: now() + 20, exp: now() + 900 }))).toEqual(taken);
    expect(await ask(await provider.sign({ iat: now() + 60, exp: now() + 900 }))).toEqual(refused);
  });

  test('whose header or payload is not of the right form is refused as such', async () => {
    const claims = JSON.stringify(provider.accessClaims());
    for (const header of [{ alg: 'none' }, { alg: 5 }, { alg: null }, { kid: 5 }, { kid: {} }, { kid: '\u0000' }, { crit: ['b64'], b64: false }, { crit: [] }, { crit: 'x' }]) {
      expect([header, await ask(await provider.signRaw({ typ: 'at+jwt', ...header }, claims))]).toEqual([header, refused]);
    }
    for (const payload of ['', 'null', '[]', '5', '"x"', '{', '{"iss":5}', '{"iss":{"a":1}}', JSON.stringify({ ...provider.accessClaims(), aud: 5 }), JSON.stringify({ ...provider.accessClaims(), aud: [null] })]) {
      expect([payload, await ask(await provider.signRaw({ typ: 'at+jwt' }, payload))]).toEqual([payload, refused]);
    }
  });
});

describe('a logout token', () => {
  test('is taken with its type in the header, or without any', async () => {
    for (const header of [{ typ: 'logout+jwt' }, { typ: 'application/logout+jwt' }, {}]) expect([header, await logout(await provider.signLogout({}, header))]).toEqual([header, 200]);
    for (const typ of ['JWT', 'at+jwt', '', 5, null, ['logout+jwt']]) expect([typ, await logout(await provider.signLogout({}, { typ }))]).toEqual([typ, 400]);
  });

  test.each(['iss', 'aud', 'iat', 'exp', 'jti', 'events'])('has %s (Back-Channel Logout, section 2.4)', async (claim) => {
    expect(await logout(await provider.signLogout({ [claim]: undefined }))).toBe(400);
  });

  test('names a session or a subject, and has no nonce', async () => {
    expect(await logout(await provider.signLogout({ sid: undefined, sub: undefined }))).toBe(400);
    for (const nonce of ['n', '', null]) expect(await logout(await provider.signLogout({ nonce }))).toBe(400);
    for (const claim of ['sid', 'sub', 'jti']) {
      for (const value of noNames) expect([claim, value, await logout(await provider.signLogout({ [claim]: value }))]).toEqual([claim, value, 400]);
    }
  });

  test('says of what event it tells', async () => {
    for (const events of [{}, [], [logoutEvent], logoutEvent, null, { [logoutEvent]: true }, { [logoutEvent]: [] }, { [logoutEvent]: null }, { 'http://schemas.openid.net/event/other': {} }]) {
      expect([events, await logout(await provider.signLogout({ events }))]).toEqual([events, 400]);
    }
  });

  test('is for this client, of this provider, and neither old nor of a time to come', async () => {
    expect(await logout(await provider.signLogout({ aud: 'jinqiao' }))).toBe(400);
    expect(await logout(await provider.signLogout({ iss: 'https://elsewhere.example.org' }))).toBe(400);
    expect(await logout(await provider.sign({ aud: 'frontend' }))).toBe(400);
    for (const token of ['', 'x', 'a.b.c']) expect(await logout(token)).toBe(400);
    expect(await logout(await provider.signLogout({ iat: now() - 290 }))).toBe(200);
    expect(await logout(await provider.signLogout({ iat: now() - 365 * 86_400, exp: now() + 120 }))).toBe(400);
    expect(await logout(await provider.signLogout({ iat: now() - 340, exp: now() + 120 }))).toBe(400);
    expect(await logout(await provider.signLogout({ iat: now() - 200, exp: now() - 60 }))).toBe(400);
    expect(await logout(await provider.signLogout({ iat: now() + 60 }))).toBe(400);
    for (const claim of ['iat', 'exp']) {
      for (const value of noTimes) expect([claim, value, await logout(await provider.signLogout({ [claim]: value }))]).toEqual([claim, value, 400]);
    }
  });

  const revocations = () => server.store.owner.rows(sql`select kind, value, revoked_at from identity.revocation order by 1, 2`);

  test('counts once, in every server process, and a replay ends nothing', async () => {
    const token = await provider.signLogout({ sub: 'li', sid: undefined, iat: now() - 60 });
    expect(await logout(token)).toBe(200);
    const before = await revocations();
    const begunSince = await provider.sign({ sub: 'li', sid: 'since', iat: now() - 30 });
    const another = new Identity([issuerOf(provider)], server.store.database);
    expect(await logout(token)).toBe(400);
    await expect(another.signOut(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    // Another token of the same id is the same one.
    expect(await logout(await provider.signLogout({ sub: 'li', sid: undefined, jti: decodeJwt(token).jti }))).toBe(400);
    expect(await revocations()).toEqual(before);
    expect(await ask(begunSince)).toEqual(taken);
    expect(await ask(await provider.sign({ sub: 'li', sid: 'before', iat: now() - 90 }))).toEqual(refused);
  });

  test('that comes many times at once counts once', async () => {
    const token = await provider.signLogout({ sub: 'zhao' });
    expect((await Promise.all(Array.from({ length: 8 }, () => logout(token)))).sort()).toEqual([200, 400, 400, 400, 400, 400, 400, 400]);
  });

  test('that is older than one which came before takes nothing back', async () => {
    expect(await logout(await provider.signLogout({ sub: 'qian', sid: undefined, iat: now() - 5 }))).toBe(200);
    expect(await logout(await provider.signLogout({ sub: 'qian', sid: undefined, iat: now() - 100 }))).toBe(200);
    expect(await ask(await provider.sign({ sub: 'qian', sid: 'between', iat: now() - 50 }))).toEqual(refused);
  });

  test('is forgotten once its age alone refuses it', async () => {
    await server.store.owner.rows(sql`insert into identity.logout_token (issuer, jti, received_at) select 'urn:old', n::text, now() - interval '61 minutes' from generate_series(1, 50) n`);
    await server.store.owner.rows(sql`insert into identity.logout_token (issuer, jti, received_at) values ('urn:old', 'recent', now() - interval '59 minutes')`);
    expect(await logout(await provider.signLogout())).toBe(200);
    expect(await server.store.owner.rows(sql`select jti from identity.logout_token where issuer = 'urn:old'`)).toEqual([{ jti: 'recent' }]);
  });

  test('that can\'t be used because the database can\'t be reached, or fails, is asked for again, and the provider hears nothing of why', async () => {
    const token = await provider.signLogout({ sub: 'sun' });
    const rows = jest.spyOn(server.store.database, 'rows');
    const answer = async (error: Error): Promise<unknown> => {
      rows.mockRejectedValueOnce(error);
      const response = await server.http.fastify.inject({ method: 'POST', url: '/oidc/backchannel-logout', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ logout_token: token }).toString() });
      return [response.statusCode, response.json<{ error: string }>().error, response.body.includes('secret')];
    };
    expect(await answer(Object.assign(new Error('secret host'), { code: 'ECONNREFUSED' }))).toEqual([503, 'invalid_request', false]);
    expect(await answer(new Error('secret table'))).toEqual([500, 'server_error', false]);
    expect(server.faults.splice(0).map(String)).toEqual(['Error: secret table']);
    rows.mockRestore();
    expect(await logout(token)).toBe(200);
  });

  test('is remembered where the server\'s login can neither read nor forget it', async () => {
    for (const statement of ['select * from identity.logout_token', 'delete from identity.logout_token', 'insert into identity.logout_token (issuer, jti) values (\'x\', \'y\')']) {
      await expect(server.store.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    expect(await server.store.owner.rows(sql`select has_function_privilege('public', 'identity.sign_out(text, text, timestamptz, text, text)', 'execute') as everybody`)).toEqual([{ everybody: false }]);
  });
});

describe('the demonstration\'s issuer', () => {
  test('keeps to the same rules', async () => {
    const { issuer } = server;
    const token = await issuer.sign('somebody', '5m');
    expect((await issuer.verify(token)).subject).toBe('somebody');
    await expect(issuer.verifyLogout(token)).rejects.toThrow('missing required "events" claim');
    const key = await importJWK(JSON.parse(readFileSync(join(dirname(server.anchor.file), 'demo-issuer.json'), 'utf8')) as JWK, 'ES256');
    const sign = (typ: string, claims: Record<string, unknown>): Promise<string> => new SignJWT({ iss: issuer.issuer, sub: 'somebody', client_id: 'demonstration', jti: 'once', iat: now(), exp: now() + 60, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'demonstration', typ }).sign(key);
    expect(await ask(await sign('at+jwt', { aud: 'jinqiao' }))).toEqual(taken);
    expect(await ask(await sign('JWT', { aud: 'jinqiao' }))).toEqual(refused);
    expect(await ask(await sign('at+jwt', { aud: 'jinqiao', sub: 'a\u0000b' }))).toEqual(refused);
    const signOut = await sign('logout+jwt', { aud: 'demonstration', events: { [logoutEvent]: {} } });
    expect(await ask(signOut)).toEqual(refused);
    expect([await logout(signOut), await logout(signOut)]).toEqual([200, 400]);
    expect(await logout(await sign('logout+jwt', { aud: 'demonstration', jti: undefined, events: { [logoutEvent]: {} } }))).toBe(400);
  });
});
