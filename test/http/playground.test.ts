import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { playgroundSigner } from '../../src/app/playground.js';
import { accounts, holdsDemonstration } from '../../src/demonstration/index.js';
import type { PlaygroundContent, PlaygroundTab } from '../../src/platform/http/playground/page.js';
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

/** The subject of an account's tokens; undefined for nobody. */
const subjectNamed = (name: string): unknown => accounts().find((account) => account.name === name)?.actor.subject;

function subjectOf(headers: string): unknown {
  const { Authorization } = JSON.parse(headers) as { readonly Authorization?: string };
  if (Authorization === undefined) return undefined;
  const [, claims = ''] = Authorization.slice('Bearer '.length).split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly sub: string }).sub;
}

const objectIn = (json: string | null): Record<string, unknown> => JSON.parse(json ?? '{}') as Record<string, unknown>;

/** Sends what GraphiQL sends for a tab. */
async function send(server: TestServer, { query, variables, headers }: PlaygroundTab) {
  const response = await server.http.fastify.inject({
    method: 'POST', url: '/graphql',
    headers: { 'content-type': 'application/json', ...objectIn(headers) },
    payload: { query, variables: objectIn(variables) },
  });
  const { data = null, errors = [] } = response.json<{ data?: Record<string, unknown> | null; errors?: unknown[] }>();
  return { data, errors };
}

function nullsOf(object: object): string[] {
  return Object.entries(object).flatMap(([name, value]) => (value === null ? [name] : []));
}

function faultsOf(payload: unknown): readonly object[] {
  return (payload as { readonly userErrors?: readonly object[] } | null)?.userErrors ?? [];
}

/** What an answer lacks: fields of the operation that are null, whom the caller is not, and faults of the input. */
function gaps(data: Readonly<Record<string, unknown>> | null): string[] {
  if (data === null) return ['data'];
  const { viewer, ...others } = data as { readonly viewer?: object | null };
  const faults = Object.values(others).flatMap(faultsOf).map((fault) => JSON.stringify(fault));
  return [...nullsOf(data), ...nullsOf(viewer ?? {}), ...faults];
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
    const tabs = content.tabs.map(({ query, headers }) => [query, subjectOf(headers)]);
    expect(tabs).toEqual(allExamples.map(({ document, account }) => [document, subjectNamed(account)]));
  });

  test('gives a tab the variables that its operation declares, and no other', () => {
    const given = content.tabs.filter(({ variables }) => variables !== null).map(({ query, variables }) => {
      const [, operation] = /^(?:query|mutation) (\w+)/m.exec(query) ?? [];
      return [operation, Object.keys(objectIn(variables))];
    });
    expect(given).toEqual([
      ['WriteAPost', ['employerId']], ['OurLevy', ['year']], ['Report', ['year']], ['PlanAFair', ['jobFairId']],
      ['WhereTheWorkIsDone', ['employerId']],
    ]);
  });

  const places = allExamples.map(({ name }, index) => ({ name, index }));

  test.each(places)('$name succeeds as its tab sends it', async ({ index }) => {
    const [tab] = content.tabs.slice(index);
    if (tab === undefined) throw new Error('the page has fewer tabs than there are examples');
    const { data, errors } = await send(server, tab);
    expect([errors, gaps(data)]).toEqual([[], []]);
  });

  test('has an example that fails under another account: the token of each tab matters', async () => {
    const [mine] = content.tabs;
    const recruiter = content.accounts.find(({ name }) => name === 'recruiter');
    if (mine === undefined || recruiter === undefined) throw new Error('no tab, or no recruiter');
    expect(gaps((await send(server, { ...mine, headers: recruiter.headers })).data)).toEqual(['jobSeeker']);
  });

  test('has a labelled menu of the accounts and of nobody, in Chinese and English', () => {
    const lines = html.split('\n').filter((line) => /^<(label|select)|id="account-use"/.test(line));
    expect(lines).toEqual([
      '<label for="account"><span lang="zh-CN">账号</span> <span lang="en">Account</span></label>',
      '<select id="account" aria-describedby="account-use" disabled>',
      '<span id="account-use"><span lang="zh-CN">本标签页以此账号发送请求。选择账号会改写请求头 Authorization。</span> '
        + '<span lang="en">This tab sends requests as this account. A choice rewrites its Authorization header.</span>'
        + '</span>',
    ]);
    const found = html.matchAll(/<option value="(\w+)">(.*?)<\/option>/g);
    const options = [...found].map(([, value = '', label]) => [value, label] as const);
    const shown = accounts().map(({ name, label }) => [name, `${label.zh} ${label.en}`]);
    expect(options).toEqual([...shown, ['nobody', '不登录 nobody']]);
    expect(content.accounts.map(({ name, headers, firstLine }) => [name, subjectOf(headers), firstLine]))
      .toEqual(options.map(([name]) => [name, subjectNamed(name), `# as: ${name}`]));
  });

  test('signs new tokens each time that it is opened, and nobody keeps the page', async () => {
    const again = await pageOf(server);
    expect(again.headers['cache-control']).toBe('no-store');
    const opened = [content, contentIn(again.body)].flatMap((each) => each.accounts.map(({ headers }) => headers));
    expect(new Set(opened.filter(holdsToken)).size).toBe(2 * accounts().length);
  });

  test('runs its own scripts alone: those in the page by their digests, with nothing from elsewhere', async () => {
    const policy = String((await pageOf(server)).headers['content-security-policy']);
    const digestOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
    const inline = [...html.matchAll(/<script(?: type="module")?>([\s\S]+?)<\/script>/g)];
    const digests = inline.map(([, script = '']) => digestOf(script));
    expect(/script-src ([^;]+)/.exec(policy)?.[1]).toBe(["'self'", ...digests].join(' '));

    const loaded = [...html.matchAll(/(?:<script[^>]* src|<link[^>]* href)="([^"]+)"/g)].map(([, url = '']) => url);
    const own = ['/playground/page.css', '/playground/page.js'];
    expect(loaded).toEqual(['/ruru-static/ruru.js', '/ruru-static/ruru.css', ...own]);
    const answers = await Promise.all([...loaded, '/playground/tabs.js'].map((url) => server.http.fastify.inject(url)));
    const [script, style] = ['text/javascript', 'text/css'];
    const types = answers.map(({ headers }) => String(headers['content-type']).split(';')[0]);
    expect(types).toEqual([script, style, style, script, script]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('GraphiQL without the demonstration', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.over(await testDatabase('empty'), {}, [], undefined, { signPlayground: null });
  });
  afterAll(async () => { await server.stop(); });

  test('has the examples, and no token and no menu', async () => {
    const { body, headers } = await pageOf(server);
    const { tabs, accounts: offered } = contentIn(body);
    expect(tabs.map(({ query }) => query)).toEqual(allExamples.map(({ document }) => document));
    const signs = [holdsToken(body), body.includes('Bearer'), body.includes('<select')];
    expect([signs, offered]).toEqual([[false, false, false], []]);
    expect(String(headers['content-security-policy']).split(';')[0]).toBe("default-src 'none'");
  });
});

describe('tokens for the page', () => {
  const oidc = { issuer: 'https://login.example', audience: 'jinqiao', clientId: 'frontend' };

  test('are signed with the demonstration alone, beside no identity provider and over no other data', async () => {
    const server = await TestServer.start('demo');
    try {
      const signed = await playgroundSigner({ oidc: null }, server.issuer, true)?.();
      const names = accounts().map(({ name }) => [name, true]);
      expect(signed?.map(({ name, token }) => [name, holdsToken(token)])).toEqual(names);
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
      await other.owner.rows(sql`insert into identity.account (issuer, subject) values (${oidc.issuer}, 'demo-admin')`);
      expect([await holdsDemonstration(demo.owner), await holdsDemonstration(other.owner)]).toEqual([true, false]);
    } finally {
      await Promise.all([demo.drop(), other.drop()]);
    }
  });
});
