import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../src/config/config.js';
import type { PlaygroundAccount, PlaygroundContent, PlaygroundTab } from '../../src/platform/http/playground/page.js';

interface Tabs {
  readonly headersFor: (text: string | null, account: PlaygroundAccount) => string;
  readonly accountOf: (text: string | null, accounts: readonly PlaygroundAccount[]) => string;
  readonly openingTabs: (content: PlaygroundContent, stored: string | null) => PlaygroundTab[];
}

/** As the browser loads it. */
const file = pathToFileURL(join(projectRoot, 'src', 'playground', 'tabs.js'));
const { headersFor, accountOf, openingTabs } = await import(file.href) as Tabs;

const headersOf = (headers: object): string => JSON.stringify(headers, null, 2);
const account = (name: string, authorization: object): PlaygroundAccount => (
  { name, headers: headersOf({ ...authorization, 'Accept-Language': 'zh-CN' }), firstLine: `# as: ${name}` }
);
const seeker = account('seeker', { Authorization: 'Bearer s' });
const admin = account('admin', { Authorization: 'Bearer a' });
const nobody = account('nobody', {});
const accounts = [seeker, admin, nobody];

describe('another account for a tab', () => {
  test('changes the Authorization, however it is spelled, and keeps other headers', () => {
    expect(headersFor(headersOf({ authorization: 'Bearer s', 'X-Acting-For': 'e', 'Accept-Language': 'en' }), admin))
      .toBe(headersOf({ Authorization: 'Bearer a', 'X-Acting-For': 'e', 'Accept-Language': 'en' }));
  });

  test('that is nobody takes the Authorization away', () => {
    expect(headersFor(seeker.headers, nobody)).toBe(nobody.headers);
  });

  test.each([null, '', '{ half', '[]', '7'])('brings its own headers where those of the tab are %j', (text) => {
    expect(headersFor(text, admin)).toBe(admin.headers);
  });
});

describe('the account of a tab', () => {
  test('is the one whose Authorization its headers have', () => {
    expect(accounts.map(({ headers }) => accountOf(headers, accounts))).toEqual(['seeker', 'admin', 'nobody']);
    expect(accountOf(headersOf({ AUTHORIZATION: 'Bearer a' }), accounts)).toBe('admin');
  });

  test('is nobody without Authorization, and none of the menu for a token of somebody else', () => {
    expect([null, '', '{ half'].map((text) => accountOf(text, accounts))).toEqual(['nobody', 'nobody', 'nobody']);
    expect(accountOf(headersOf({ Authorization: 'Bearer other' }), accounts)).toBe('');
  });
});

describe('the page opens with', () => {
  const example = { query: '# as: seeker\n{ viewer { roles } }\n', variables: null, headers: seeker.headers };
  const content = { tabs: [example], accounts, plainHeaders: nobody.headers };
  const stored = (...queries: unknown[]): string => {
    const tabs = queries.map((query) => ({ query, variables: '{"a":1}', headers: null }));
    return JSON.stringify({ activeTabIndex: 0, tabs });
  };

  test('the examples, then the tabs that the reader wrote, with new headers of the account that they name', () => {
    const own = ['# as: admin\n{ rateLimit { cost } }', '{ regions { code } }'] as const;
    expect(openingTabs(content, stored(own[0], example.query, own[1]))).toEqual([
      example,
      { query: own[0], variables: '{"a":1}', headers: admin.headers },
      { query: own[1], variables: '{"a":1}', headers: nobody.headers },
    ]);
  });

  const useless = [null, '', '{ half', '7', '{}', '{"tabs":7}', stored('', null, 7), '{"tabs":[null,[]]}'];
  test.each(useless)('the examples alone where the browser stored %j', (text) => {
    expect(openingTabs(content, text)).toEqual([example]);
  });
});
