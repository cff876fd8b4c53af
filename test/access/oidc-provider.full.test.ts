import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { decodeJwt, exportJWK, generateKeyPair } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import * as client from 'openid-client';
import { accounts } from '../../src/demonstration/index.js';
import { anonymous, grantRoles, OidcIssuer } from '../../src/access/index.js';
import { ids } from '../support/ids.js';
import { TestServer } from '../support/server.js';

const resource = 'urn:jinqiao:graphql';
const redirectUri = 'https://frontend.example.org/callback';
const signedIn = 'li';
/** The logout tokens that the provider sent, and how they were answered. */
const logouts: { readonly status: number; readonly token: string }[] = [];

const configuration: Configuration = {
  clients: [
    { client_id: 'frontend', token_endpoint_auth_method: 'none', redirect_uris: [redirectUri], grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'],
      backchannel_logout_uri: 'https://jinqiao.example.org/oidc/backchannel-logout', backchannel_logout_session_required: true },
    { client_id: 'exchange', client_secret: 'a-secret-of-the-test-only', grant_types: ['client_credentials'], redirect_uris: [], response_types: [] },
  ],
  features: {
    devInteractions: { enabled: false }, clientCredentials: { enabled: true }, backchannelLogout: { enabled: true },
    resourceIndicators: {
      enabled: true, defaultResource: () => resource, useGrantedResource: () => true,
      getResourceServerInfo: () => ({ scope: 'graphql', audience: resource, accessTokenFormat: 'jwt', accessTokenTTL: 300, jwt: { sign: { alg: 'RS256' } } }),
    },
  },
  // The session's name goes into the access token, so that it can be ended by it.
  extraTokenClaims: (ctx) => (ctx.oidc.entities.AuthorizationCode?.sid === undefined ? undefined : { sid: ctx.oidc.entities.AuthorizationCode.sid }),
  // How it tells that a session has ended.
  fetch: async (url, options) => {
    const request = new Request(url, options);
    const body = await request.text();
    const { statusCode } = await postForm(new URL(request.url).pathname, body);
    logouts.push({ status: statusCode, token: new URLSearchParams(body).get('logout_token') ?? '' });
    return new Response(null, { status: statusCode });
  },
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  // Whoever comes has agreed already.
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId ?? '', accountId: ctx.oidc.session?.accountId ?? '' });
    grant.addOIDCScope('openid');
    grant.addResourceScope(resource, 'graphql');
    await grant.save();
    return grant;
  },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  ttl: { Grant: 600, Session: 600, Interaction: 600, AccessToken: 300, IdToken: 300, ClientCredentials: 300 },
};

// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so only that nobody uses it anywhere but on the same machine
const withoutTls = { execute: [client.allowInsecureRequests] };

let listener: Server;
let provider: Provider;
let issuer: string;
let server: TestServer;
beforeAll(async () => {
  listener = createServer();
  await new Promise<void>((resolve) => { listener.listen(0, '127.0.0.1', resolve); });
  issuer = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  // It warns that it keeps its state in memory, which is what a test wants.
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  provider = new Provider(issuer, { ...configuration, jwks: { keys: [{ ...(await exportJWK(privateKey)), kty: 'RSA', kid: 'test', alg: 'RS256', use: 'sig' }] }, cookies: { keys: ['of the test only'] } });
  warned.mockRestore();
  const answer = provider.callback();
  listener.on('request', (request, response) => {
    // The page on which somebody would give a name and a password.
    if (request.url?.startsWith('/interaction/') === true) void provider.interactionFinished(request, response, { login: { accountId: signedIn } });
    else void answer(request, response);
  });
  server = await TestServer.start('demo', {}, [new OidcIssuer({ issuer, audience: resource, clientId: 'frontend' })]);
  const recruiter = accounts().find(({ name }) => name === 'recruiter')?.actor;
  if (recruiter !== undefined) await grantRoles(server.store.owner, issuer, signedIn, recruiter);
});
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
  listener.closeAllConnections();
  await new Promise((resolve) => { listener.close(resolve); });
});

function postForm(path: string, form: string) {
  return server.http.fastify.inject({ method: 'POST', url: path, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: form });
}

/** Goes through the provider's redirections as a browser does, and comes back with the last address. */
async function browse(start: URL): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let hops = 0; hops < 10; hops++) {
    if (url.href.startsWith(redirectUri)) return url;
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${url.href} leads nowhere: ${response.status} ${await response.text()}`);
    url = new URL(next, url);
  }
  throw new Error('the provider redirects in circles');
}

async function ask(token: string): Promise<{ status: number; body: unknown }> {
  const response = await server.http.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, payload: { query: '{ viewer { roles employer { id } } }' } });
  return { status: response.statusCode, body: response.json() };
}

async function signIn(): Promise<{ readonly access: string; readonly id: string }> {
  const config = await client.discovery(new URL(issuer), 'frontend', undefined, client.None(), withoutTls);
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const start = client.buildAuthorizationUrl(config, { redirect_uri: redirectUri, scope: 'openid graphql', resource, state, code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' });
  const tokens = await client.authorizationCodeGrant(config, await browse(start), { pkceCodeVerifier: verifier, expectedState: state });
  return { access: tokens.access_token, id: tokens.id_token ?? '' };
}

test('a frontend signs somebody in at a real provider (authorization code with PKCE), and asks with the token', async () => {
  const tokens = await signIn();
  expect(await ask(tokens.access)).toMatchObject({ status: 200, body: { data: { viewer: { roles: ['RECRUITER'], employer: { id: ids.employer } } } } });
  // The token that says who signed in is for the frontend, not for this service.
  expect((await ask(tokens.id)).status).toBe(401);
});

test('a session that the provider ends is ended here, by its logout token, which is nothing else and counts once', async () => {
  const [first, second] = [await signIn(), await signIn()];
  const { sid } = decodeJwt(first.access);
  expect(decodeJwt(first.id)['sid']).toBe(sid);
  const frontend = await provider.Client.find('frontend') as { backchannelLogout(subject: string, session: string): Promise<void> } | undefined;
  await frontend?.backchannelLogout(signedIn, String(sid));
  expect(logouts.map(({ status }) => status)).toEqual([200]);
  expect([(await ask(first.access)).status, (await ask(second.access)).status]).toEqual([401, 200]);
  const [{ token } = { token: '' }] = logouts;
  expect((await ask(token)).status).toBe(401);
  const again = await postForm('/oidc/backchannel-logout', new URLSearchParams({ logout_token: token }).toString());
  expect(again.statusCode).toBe(400);
});

test('a service asks with a token of its own (client credentials), as an account that is given roles like any other', async () => {
  const config = await client.discovery(new URL(issuer), 'exchange', 'a-secret-of-the-test-only', undefined, withoutTls);
  const { access_token: token } = await client.clientCredentialsGrant(config, { resource, scope: 'graphql' });
  expect(await ask(token)).toMatchObject({ status: 200, body: { data: { viewer: { roles: [] } } } });
  await grantRoles(server.store.owner, issuer, 'exchange', { ...anonymous, roles: new Set(['COUNSELLOR']), regionCode: '140100' });
  expect(await ask(token)).toMatchObject({ status: 200, body: { data: { viewer: { roles: ['COUNSELLOR'] } } } });
});
