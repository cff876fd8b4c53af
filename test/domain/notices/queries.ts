import type { Actor } from '../../../src/access/index.js';
import type { TestServer } from '../../support/server.js';

export interface Notice {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly day: string;
  readonly dueOn: string | null;
  readonly isRead: boolean;
  readonly object: { readonly __typename: string; readonly id: string } | null;
}

interface Page { readonly totalCount: number; readonly nodes: readonly Notice[]; readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } }

interface Question { readonly page?: string; readonly language?: 'en' | 'zh-CN'; readonly actingFor?: string }

/** What somebody is told and reminded of. */
export async function pageOf(server: TestServer, as: Actor | string, { page = 'first: 50', language = 'en', actingFor = '' }: Question = {}): Promise<Page & { readonly unread: number }> {
  const { viewer } = await server.data<{ viewer: { notices: Page; unreadNotices: number } }>(
    `{ viewer { unreadNotices notices(${page}) { totalCount pageInfo { endCursor hasNextPage } nodes { id kind text day dueOn isRead object { __typename id } } } } }`, { as, language, ...(actingFor === '' ? {} : { actingFor }) });
  return { ...viewer.notices, unread: viewer.unreadNotices };
}

export async function noticesOf(server: TestServer, as: Actor | string, page = 'first: 50'): Promise<readonly Notice[]> {
  return (await pageOf(server, as, { page })).nodes;
}

/** Their kinds, with the days by which something is due. */
export async function kindsOf(server: TestServer, as: Actor | string): Promise<string[]> {
  return (await noticesOf(server, as)).map(({ kind, dueOn }) => (dueOn === null ? kind : `${kind} ${dueOn}`));
}
