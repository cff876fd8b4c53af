import { createHash } from 'node:crypto';
import { ruruHTML } from 'ruru/server';
import { text, type Text } from '../../i18n/text.js';

/** Where GraphiQL's own files are served. */
export const staticPath = '/ruru-static/';
/** Where the files of `src/playground` are served. */
export const ownPath = '/playground/';

/** A tab that the page opens with. Variables and headers are texts of JSON. */
export interface PlaygroundTab {
  readonly query: string;
  /** Null for an operation that has none. */
  readonly variables: string | null;
  readonly headers: string;
}

/** Headers under which an account asks, and the first line of an operation that is for this account. */
export interface PlaygroundAccount {
  readonly name: string;
  readonly headers: string;
  readonly firstLine: string;
}

/** What differs between two openings of the page, as tokens end. */
export interface PlaygroundContent {
  readonly tabs: readonly PlaygroundTab[];
  readonly accounts: readonly PlaygroundAccount[];
  /** Headers of a tab that names no account. */
  readonly plainHeaders: string;
}

/** An account as the menu of the page shows it. */
export interface AccountLabel {
  readonly name: string;
  readonly label: Text;
}

interface Page {
  /** Content-Security-Policy: the page's own files, its own scripts by their digests, and nothing else. */
  readonly policy: string;
  readonly html: (content: PlaygroundContent) => string;
}

const inBoth = ({ zh, en }: Text): string => `<span lang="zh-CN">${zh}</span> <span lang="en">${en}</span>`;

const menuLabel = text('账号', 'Account');
const menuUse = text(
  '本标签页以此账号发送请求。选择账号会改写请求头 Authorization。',
  'This tab sends requests as this account. A choice rewrites its Authorization header.',
);

/** A labelled menu of the accounts; an empty text where there is none. */
function menuOf(accounts: readonly AccountLabel[]): string {
  if (accounts.length === 0) return '';
  const options = accounts.map(({ name, label: { zh, en } }) => `<option value="${name}">${zh} ${en}</option>`);
  return `<header class="accounts">
<label for="account">${inBoth(menuLabel)}</label>
<select id="account" aria-describedby="account-use" disabled>
${options.join('\n')}
<option value="" hidden>其他 another</option>
</select>
<span id="account-use">${inBoth(menuUse)}</span>
</header>
`;
}

function policyOf(html: string): string {
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]+?)<\/script>/g)];
  const digestOf = (script: string): string => createHash('sha256').update(script).digest('base64');
  const digests = inline.map(([, script = '']) => `'sha256-${digestOf(script)}'`);
  return [
    "default-src 'none'", `script-src 'self' ${digests.join(' ')}`, "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:", "connect-src 'self'", "img-src 'self' data:", "font-src 'self' data:",
    "manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}

/** JSON as the text of a script element, which no text in it can end. */
const asElementText = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** The page of GraphiQL. The content is data beside the scripts, so that one policy holds for all contents. */
export function playgroundPage(endpoint: string, accounts: readonly AccountLabel[]): Page {
  const opening = `<script type="module" src="${ownPath}page.js"></script>`;
  const shell = ruruHTML({
    endpoint, staticPath,
    htmlParts: {
      titleTag: '<title>晋桥 Jinqiao · GraphiQL</title>',
      styleTags: (styles) => `${styles}\n<link rel="stylesheet" href="${ownPath}page.css" />`,
      bodyContent: (elements) => `${menuOf(accounts)}${elements}`,
      bodyInitScript: opening,
    },
  });
  const [before = '', after = ''] = shell.split(opening);
  return {
    policy: policyOf(shell),
    html: (content) => {
      const data = `<script type="application/json" id="playground-content">${asElementText(content)}</script>`;
      return `${before}${data}\n${opening}${after}`;
    },
  };
}
