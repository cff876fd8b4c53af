import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { playgroundSigner } from '../../src/app/playground.js';
import { accounts, holdsDemonstration } from '../../src/demonstration/index.js';
import type { PlaygroundContent } from '../../src/platform/http/playground/page.js';
import { testDatabase } from '../support/database.js';
import { allExamples } from '../support/examples.js';
import { TestServer } from '../support/server.js';

const pageOf = (server: TestServer) => server.http.fastify.inject('/');

function contentIn(html: string): PlaygroundContent {
  const [, content = ''] = /<script type="application\/json" id="playground-content">(.*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(content) as PlaygroundContent;
}

/** Whether a text holds something of the form of a signed token. */
const holdsToken = (text: string): boolean => /eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/.test(text);

const named = (name: string): string | undefined => accounts().find((account) => account.name === name)?.actor.subject ?? undefined;

function subjectOf(headers: string): unknown {
  const { Authorization } = JSON.parse(headers) as { readonly Authorization?: string };
  if (Authorization === undefined) return undefined;
  const [, claims = ''] = Authorization.slice('Bearer '.length).split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly sub: string }).sub;
}

/** What of an answer is missing: nulls of the operation's own fields and of whom it asks for, and errors of the input. */
function gaps(data: Readonly<Record<string, unknown>> | null): string[] {
  if (data === null) return ['data'];
  return Object.entries(data).flatMap(([field, value]) => {
    if (value === null) return [field];
    const { viewer, userErrors } = { viewer: null, userErrors: [], ...(field === 'viewer' ? { viewer: value } : value) } as { viewer: object | null; userErrors: readonly object[] };
    return [...Object.entries(viewer ?? {}).filter(([, of]) => of === null).map(([of]) => `viewer.${of}`), ...userErrors.map((error) => `${field} ${JSON.stringify(error)}`)];
  });
}

describe('GraphiQL of the demonstration', () => {
  let server: TestServer;
  let html: string;
  let content: PlaygroundContent;
  beforeAll(async () => {
    server = await TestServer.indexed(await testDatabase('demo'));
    html = (await pageOf(server)).body;
    content = contentIn(html);
  }, 120_000);
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });

  test('has a tab for each example, in order, with its comment and the token of the account that it names', () => {
    expect(content.tabs.map(({ query, headers }) => [query, subjectOf(headers)])).toEqual(allExamples.map(({ document, account }) => [document, named(account)]));
  });

  test('gives a tab the variables that its operation declares, and no other', () => {
    const given = content.tabs.flatMap(({ query, variables }) => (variables === null ? [] : [[/(?:query|mutation) (\w+)/.exec(query)?.[1], Object.keys(JSON.parse(variables) as object)]]));
    expect(given).toEqual([
      ['WriteAPost', ['employerId']], ['OurLevy', ['year']], ['Report', ['year']], ['PlanAFair', ['jobFairId']], ['WhereTheWorkIsDone', ['employerId']],
    ]);
  });

  test.each(allExamples.map(({ name }, index) => [name, index] as const))('%s succeeds as its tab sends it', async (_name, index) => {
    const tab = content.tabs[index];
    if (tab === undefined) throw new Error('no tab');
    const response = await server.http.fastify.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...JSON.parse(tab.headers) as object },
      payload: { query: tab.query, ...(tab.variables === null ? {} : { variables: JSON.parse(tab.variables) as object }) },
    });
    const { data = null, errors } = response.json<{ data?: Record<string, unknown> | null; errors?: unknown }>();
    expect([response.statusCode, errors, gaps(data)]).toEqual([200, undefined, []]);
  });

  test('has a labelled menu of the accounts and of nobody, in Chinese and English', () => {
    expect(html).toMatch(/<label for="account"><span lang="zh-CN">账号<\/span> <span lang="en">Account<\/span><\/label>\s*<select id="account" aria-describedby="account-use" disabled>/);
    const options = [...html.matchAll(/<option value="(\w+)">(.*?)<\/option>/g)].map(([, value, label]) => [value, label]);
    expect(options).toEqual([...accounts().map(({ name, label }) => [name, `${label.zh} ${label.en}`]), ['nobody', '不登录 nobody']]);
    expect(content.accounts.map(({ name, headers, firstLine }) => [name, subjectOf(headers), firstLine]))
      .toEqual(options.map(([name = '']) => [name, named(name), `# as: ${name}`]));
  });

  test('signs new tokens each time that it is opened, and nobody keeps the page', async () => {
    const again = await pageOf(server);
    expect(again.headers['cache-control']).toBe('no-store');
    const tokens = [content, contentIn(again.body)].flatMap((of) => of.accounts.filter(({ name }) => name !== 'nobody').map(({ headers }) => headers));
    expect(new Set(tokens).size).toBe(2 * accounts().length);
  });

  test('runs its own scripts alone: those in the page by their digests, with nothing from elsewhere', async () => {
    const policy = String((await pageOf(server)).headers['content-security-policy']);
    const inline = [...html.matchAll(/<script(?: type="module")?>([\s\S]+?)<\/script>/g)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(/script-src ([^;]+)/.exec(policy)?.[1]).toBe(["'self'", ...inline].join(' '));
    const loaded = [...html.matchAll(/(?:<script[^>]* src|<link[^>]* href)="([^"]+)"/g)].map(([, url = '']) => url);
    expect(loaded).toEqual(['/ruru-static/ruru.js', '/ruru-static/ruru.css', '/playground/page.css', '/playground/page.js']);
    const answers = await Promise.all([...loaded, '/playground/tabs.js'].map((url) => server.http.fastify.inject(url)));
    expect(answers.map(({ statusCode, headers }) => [statusCode, String(headers['content-type']).split(';')[0]])).toEqual([
      [200, 'text/javascript'], [200, 'text/css'], [200, 'text/css'], [200, 'text/javascript'], [200, 'text/javascript'],
    ]);
  });
});

describe('GraphiQL without the demonstration', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.over(await testDatabase('empty'), {}, [], undefined, { signPlayground: null }); });
  afterAll(async () => { await server.stop(); });

  test('has the examples, and no token and no menu', async () => {
    const { body, headers } = await pageOf(server);
    expect(contentIn(body).tabs.map(({ query }) => query)).toEqual(allExamples.map(({ document }) => document));
    expect([holdsToken(body), body.includes('Bearer'), body.includes('<select'), contentIn(body).accounts]).toEqual([false, false, false, []]);
    expect(String(headers['content-security-policy']).split(';')[0]).toBe("default-src 'none'");
  });
});

describe('tokens for the page', () => {
  const oidc = { issuer: 'https://login.example', audience: 'jinqiao', clientId: 'frontend' };

  test('are signed with the demonstration alone: not where it is off, beside a real identity provider, or over other data', async () => {
    const server = await TestServer.start('demo');
    try {
      const signed = await playgroundSigner({ oidc: null }, server.issuer, true)?.();
      expect(signed?.map(({ name, token }) => [name, holdsToken(token)])).toEqual(accounts().map(({ name }) => [name, true]));
      expect(playgroundSigner({ oidc: null }, null, true)).toBeNull();
      expect(playgroundSigner({ oidc }, server.issuer, true)).toBeNull();
      expect(playgroundSigner({ oidc: null }, server.issuer, false)).toBeNull();
    } finally {
      await server.stop();
    }
  });

  test('need the accounts that the demonstration made in the database', async () => {
    const [demo, other] = await Promise.all([testDatabase('demo'), testDatabase('empty')]);
    try {
      await other.owner.rows(sql`insert into identity.account (issuer, subject) values ('https://login.example', 'demo-admin')`);
      expect([await holdsDemonstration(demo.owner), await holdsDemonstration(other.owner)]).toEqual([true, false]);
    } finally {
      await Promise.all([demo.drop(), other.drop()]);
    }
  });
});
