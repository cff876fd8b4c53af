import type { DemoIssuer } from '../access/index.js';
import type { Config } from '../config/config.js';
import { accounts, type DemoAccount } from '../demonstration/index.js';
import type { AccountLabel, PlaygroundAccount, PlaygroundContent } from '../platform/http/playground/page.js';
import type { PlaygroundOptions } from '../platform/http/playground/serve.js';
import { text } from '../platform/i18n/text.js';
import { examples, firstLineFor, variablesOf } from './examples.js';

export interface SignedAccount extends Pick<DemoAccount, 'name' | 'label'> {
  readonly token: string;
}

/** Signs a new token for each account of the demonstration. */
export type SignTokens = () => Promise<readonly SignedAccount[]>;

/** A page that stays open longer than this needs to be opened again. */
const pageTokenLifetime = '1d';

const nobody: AccountLabel = { name: 'nobody', label: text('不登录', 'nobody') };

/** A new token for each account of the demonstration. @param lifetime as jose reads it: "30d" */
export async function signDemoTokens(issuer: DemoIssuer, lifetime: string): Promise<readonly SignedAccount[]> {
  return Promise.all(accounts().map(async ({ name, label, actor: { subject } }) => {
    const token = await issuer.sign(subject ?? '', lifetime);
    return { name, label, token };
  }));
}

/**
 * Signs the tokens of the playground. Null, for a playground without tokens, where the demonstration is off, where the
 * database holds other data than the demonstration's, and beside a real identity provider.
 */
export function playgroundSigner(
  { oidc }: Pick<Config, 'oidc'>, issuer: DemoIssuer | null, holdsDemo: boolean,
): SignTokens | null {
  return issuer === null || oidc !== null || !holdsDemo ? null : () => signDemoTokens(issuer, pageTokenLifetime);
}

/** Headers of a request, as GraphiQL shows them. */
function headersText(token: string | null): string {
  const authorization = token === null ? {} : { Authorization: `Bearer ${token}` };
  return JSON.stringify({ ...authorization, 'Accept-Language': 'zh-CN' }, null, 2);
}

function variablesText(variables: Readonly<Record<string, unknown>>): string | null {
  return Object.keys(variables).length === 0 ? null : JSON.stringify(variables, null, 2);
}

/** A tab for each example under its account, and the accounts that the menu sets. */
function contentOf(signed: readonly SignedAccount[]): PlaygroundContent {
  const tokens = new Map(signed.map(({ name, token }) => [name, token]));
  const accountOf = ([name, token]: readonly [string, string | null]): PlaygroundAccount => (
    { name, headers: headersText(token), firstLine: firstLineFor(name) }
  );
  return {
    tabs: examples().map((example) => ({
      query: example.document,
      variables: variablesText(variablesOf(example)),
      headers: headersText(tokens.get(example.account) ?? null),
    })),
    accounts: signed.length === 0 ? [] : [...tokens, [nobody.name, null] as const].map(accountOf),
    plainHeaders: headersText(null),
  };
}

/** What the playground shows: with tokens and a menu of accounts, or without both. */
export function playground(endpoint: string, sign: SignTokens | null): PlaygroundOptions {
  return {
    endpoint,
    accounts: sign === null ? [] : [...accounts(), nobody],
    content: async () => contentOf(sign === null ? [] : await sign()),
  };
}
