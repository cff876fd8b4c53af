import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { accounts } from '../../src/demonstration/index.js';
import { anonymous, disableAccount, grantRoles, OidcIssuer } from '../../src/access/index.js';
import { TestServer } from '../support/server.js';
import { nowInSeconds as now, SmallProvider } from '../support/small-provider.js';

let provider: SmallProvider;
let server: TestServer;
const counsellor = accounts().find(({ name }) => name === 'counsellor')?.actor;
beforeAll(async () => {
  provider = await new SmallProvider().start();
  server = await TestServer.start('demo', {}, [new OidcIssuer({ issuer: provider.issuer, audience: 'jinqiao', clientId: 'frontend', keysCooldownMs: 0 })]);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
  await provider.stop();
});
beforeEach(async () => {
  if (counsellor !== undefined) await grantRoles(server.store.owner, provider.issuer, 'wang', counsellor);
});

async function ask(token: string): Promise<{ status: number; roles: string[] | null; code: string | null }> {
  const response = await server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: { query: '{ viewer { roles } }' } });
  const body = response.json<{ data?: { viewer: { roles: string[] } }; errors?: { extensions: { code: string } }[] }>();
  return { status: response.statusCode, roles: body.data?.viewer.roles ?? null, code: body.errors?.[0]?.extensions.code ?? null };
}

const refused = { status: 401, roles: null, code: 'UNAUTHENTICATED' };

describe('a provider\'s token', () => {
  test('says who asks; what that account may do is kept here, and the token\'s own word for it counts nothing', async () => {
    expect(await ask(await provider.sign())).toEqual({ status: 200, roles: ['COUNSELLOR'], code: null });
    expect((await ask(await provider.sign({ roles: ['ADMINISTRATOR'], role: 'ADMINISTRATOR' }))).roles).toEqual(['COUNSELLOR']);
    expect((await ask(await provider.sign({ sub: 'somebody unknown' }))).roles).toEqual([]);
  });

  test.each([
    ['of another audience', () => provider.sign({ aud: 'another-service' })],
    ['of an issuer that is not known here', () => provider.sign({ iss: 'https://elsewhere.example.org' })],
    ['that has expired', () => provider.sign({ iat: now() - 600, exp: now() - 60 })],
    ['that holds only later', () => provider.sign({ nbf: now() + 120 })],
    ['without a subject', () => provider.sign({ sub: undefined })],
    ['without an end', () => provider.sign({ exp: undefined })],
    ['that claims to be of the demonstration\'s issuer', () => provider.sign({ iss: 'urn:jinqiao:demonstration' })],
    ['signed with a secret that is the public key', async () => {
      const { publicJwk } = provider.keys[0] ?? { publicJwk: {} };
      return new SignJWT(provider.accessClaims()).setProtectedHeader({ alg: 'HS256', kid: 'one', typ: 'at+jwt' }).sign(Buffer.from(JSON.stringify(publicJwk)));
    }],
    ['signed with a key of the same name', async () => {
      const { privateKey } = await generateKeyPair('ES256');
      return new SignJWT(provider.accessClaims()).setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' }).sign(privateKey);
    }],
  ])('%s is refused', async (_name, make) => {
    expect(await ask(await make())).toEqual(refused);
  });

  test('is taken where the clocks are half a minute apart', async () => {
    expect((await ask(await provider.sign({ iat: now() + 20, nbf: now() + 20 }))).status).toBe(200);
    expect((await ask(await provider.sign({ iat: now() - 300, exp: now() - 20 }))).status).toBe(200);
  });

  test('under a key that is new is taken at once, and one under a key that was withdrawn is not', async () => {
    await provider.newKey('two');
    expect((await ask(await provider.sign())).status).toBe(200);
    const [withdrawn] = provider.keys.splice(0, 1);
    await provider.newKey('three');
    expect((await ask(await provider.sign())).status).toBe(200); // fetches the keys anew
    expect(await ask(await provider.sign({}, withdrawn))).toEqual(refused);
  });

  test('is checked without asking the provider each time, and goes on to be while it is down', async () => {
    await ask(await provider.sign());
    const before = provider.fetched;
    provider.isDown = true;
    for (let count = 0; count < 5; count++) expect((await ask(await provider.sign())).status).toBe(200);
    provider.isDown = false;
    expect(provider.fetched).toBe(before);
  });

  test('can\'t be checked while the provider never answered: that is no fault of the caller\'s', async () => {
    const fresh = await TestServer.start('empty', {}, [new OidcIssuer({ issuer: 'http://127.0.0.1:9', audience: 'jinqiao', clientId: 'frontend' })]);
    const response = await fresh.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${await provider.sign({ iss: 'http://127.0.0.1:9' })}` }, payload: { query: '{ viewer { roles } }' } });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await fresh.stop();
  });
});

describe('signing out', () => {
  const backChannel = async (logoutToken: string) => server.http.fastify.inject({
    method: 'POST', url: '/oidc/backchannel-logout', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams({ logout_token: logoutToken }).toString(),
  });

  test('ends the session at the next request, and no other', async () => {
    const [first, second] = [await provider.sign({ sid: 'first' }), await provider.sign({ sid: 'second' })];
    expect((await ask(first)).status).toBe(200);
    const response = await backChannel(await provider.signLogout({ sid: 'first' }));
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(await ask(first)).toEqual(refused);
    expect((await ask(second)).status).toBe(200);
  });

  test('of a session ends what its subject asked for without naming one, as that may be of it', async () => {
    const [earlier, later, other] = [await provider.sign({ sid: undefined, iat: now() - 10 }), await provider.sign({ sid: undefined, iat: now() + 5 }), await provider.sign({ sid: undefined, sub: 'other', iat: now() - 10 })];
    expect((await backChannel(await provider.signLogout({ sid: 'elsewhere' }))).statusCode).toBe(200);
    expect([await ask(earlier), (await ask(later)).status, (await ask(other)).status]).toEqual([refused, 200, 200]);
  });

  test('of a subject ends all that began before, and none that begins later', async () => {
    const earlier = await provider.sign({ sid: 'a', iat: now() - 10 });
    expect((await backChannel(await provider.signLogout({ sid: undefined }))).statusCode).toBe(200);
    expect(await ask(earlier)).toEqual(refused);
    expect((await ask(await provider.sign({ sid: 'b', iat: now() + 5 }))).status).toBe(200);
  });
});

describe('an account', () => {
  test('that is disabled is refused from the next request on', async () => {
    const token = await provider.sign({ sid: 'later', iat: now() + 10 });
    expect((await ask(token)).status).toBe(200);
    expect(await disableAccount(server.store.owner, provider.issuer, 'wang')).toBe(true);
    expect(await ask(token)).toEqual(refused);
  });

  test('whose role is taken away has it no longer at the next request', async () => {
    const token = await provider.sign({ sid: 'later still', iat: now() + 10 });
    expect((await ask(token)).roles).toEqual(['COUNSELLOR']);
    await grantRoles(server.store.owner, provider.issuer, 'wang', anonymous);
    expect((await ask(token)).roles).toEqual([]);
  });

  test('is known to the server\'s login one at a time, by its name alone', async () => {
    for (const statement of ['select * from identity.account', 'select * from identity.account_role', 'insert into identity.account_role (account_id, role) values (1, \'ADMINISTRATOR\')', 'delete from identity.revocation']) {
      await expect(server.store.database.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
  });
});
