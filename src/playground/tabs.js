/** Tabs, headers and accounts of the page of GraphiQL. Headers are texts of JSON, as GraphiQL keeps them. */

/** The JSON of a text; `otherwise` where the text is not JSON. */
function parsed(text, otherwise) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise;
    throw error;
  }
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAuthorization(name) {
  return name.toLowerCase() === 'authorization';
}

/** The headers of a tab as an object; null where nobody can read them as one. */
function readHeaders(text) {
  const headers = parsed(text ?? '', null);
  return isRecord(headers) ? headers : null;
}

/** The headers of a tab with the Authorization of an account; all of the account's where those can't be read. */
export function headersFor(text, account) {
  const headers = readHeaders(text);
  if (headers === null) return account.headers;
  const others = Object.entries(headers).filter(([name]) => !isAuthorization(name));
  const own = Object.entries(readHeaders(account.headers)).filter(([name]) => isAuthorization(name));
  return JSON.stringify(Object.fromEntries([...own, ...others]), null, 2);
}

function authorizationIn(text) {
  const found = Object.entries(readHeaders(text) ?? {}).find(([name]) => isAuthorization(name));
  return found?.[1] ?? null;
}

/** The name of the account whose Authorization the headers hold; '' where it is none of these accounts'. */
export function accountOf(text, accounts) {
  const authorization = authorizationIn(text);
  return accounts.find(({ headers }) => authorizationIn(headers) === authorization)?.name ?? '';
}

/** The tabs that a reader wrote or changed before, by what GraphiQL stored. Stored tabs have no headers. */
function ownTabs(stored, examples) {
  const state = parsed(stored ?? '', null);
  const tabs = isRecord(state) && Array.isArray(state.tabs) ? state.tabs : [];
  const queries = new Set(examples.map(({ query }) => query));
  const withQuery = tabs.filter((tab) => isRecord(tab) && typeof tab.query === 'string' && tab.query.trim() !== '');
  return withQuery.filter(({ query }) => !queries.has(query));
}

/** The examples, then the reader's own tabs, with headers of the account in their first line, or `plainHeaders`. */
export function openingTabs({ tabs, accounts, plainHeaders }, stored) {
  const own = ownTabs(stored, tabs).map(({ query, variables }) => {
    const account = accounts.find(({ firstLine }) => query.startsWith(`${firstLine}\n`));
    const headers = account?.headers ?? plainHeaders;
    return { query, variables: typeof variables === 'string' ? variables : null, headers };
  });
  return [...tabs, ...own];
}
