import { compile } from '@fastify/proxy-addr';
import { isIP } from 'node:net';
import { check, integer, maxValue, minValue, picklist, pipe, regex, string, toNumber, transform, type BaseIssue } from 'valibot';

/** What is wrong with a value, as the end of a sentence that the variable's name begins. Only values that are no secret are shown. */
const shown = (mustBe: string) => ({ input }: BaseIssue<unknown>): string => `is "${String(input)}"; it must be ${mustBe}`;

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number) {
  const message = `a whole number from ${min} to ${max}.`;
  return pipe(string(), regex(/^\s*-?\d+\s*$/, shown(message)), toNumber(), integer(), minValue(min, shown(message)), maxValue(max, shown(message)));
}

/** One of some words, and no misspelt one: it must not take the side that nobody chose. */
export function oneOf<const Word extends string>(...words: readonly [Word, ...Word[]]) {
  return picklist(words, shown(`${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}.`));
}

/** What is on or off. */
export const onOrOff = pipe(oneOf('on', 'off'), transform((word) => word === 'on'));

/** The fewest bytes of a secret. */
export const secretBytes = 32;

/** A secret in base64. */
export const secret = pipe(
  string(), transform((text) => Buffer.from(text, 'base64')), check((bytes) => bytes.length >= secretBytes, `must be at least ${secretBytes} bytes in base64.`),
);

/** A list with commas between. */
const list = pipe(string(), transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== '')));

const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** The address of a PostgreSQL server. It may hold a password, and is never shown. */
export const postgresUrl = pipe(string(), check(isPostgres, 'must begin with postgres:// or postgresql://.'));

function loginOfStandby(urls: readonly string[]): string | null {
  return urls.map((url) => new URL(url)).find(({ username, password }) => username !== '' || password !== '')?.hostname ?? null;
}

/** Addresses of standbys, without a login. */
export const standbyUrls = pipe(
  list,
  check((urls) => urls.every((url) => isPostgres(url) && URL.canParse(url)), 'must hold addresses that begin with postgres:// or postgresql://, with commas between.'),
  check(
    (urls) => !urls.every((url) => URL.canParse(url)) || loginOfStandby(urls) === null,
    ({ input }) => `must name no login for ${loginOfStandby(input) ?? ''}: a standby has the logins of its primary, and the server uses its own.`,
  ),
);

/** Whether it is an address, a range, or the name of ranges. A bare number, which would be a count of proxies, also reads as an address in an old notation. */
function namesProxies(text: string): boolean {
  try {
    compile(text);
    return isIP(text.split('/')[0] ?? '') !== 0 || /^[a-z]+$/.test(text);
  } catch {
    return false; // its message names no variable, and nothing that is allowed
  }
}

/** Proxies in front of the server. */
export const proxies = pipe(
  list,
  check(
    (names) => names.every(namesProxies),
    ({ input }) => `holds "${input.find((name) => !namesProxies(name)) ?? ''}"; it must hold the addresses or ranges of the proxies in front, with commas between, as 10.0.0.5, 10.1.0.0/16, `
      + 'loopback, linklocal, uniquelocal. "true" or a number of proxies is not allowed: whoever reaches the server past them could write any address.',
  ),
);

/** Whether it is an origin as a browser writes it: scheme, host and port, in small letters, without a path. */
function isOrigin(text: string): boolean {
  return /^https?:[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** Origins of frontends. */
export const origins = pipe(
  list,
  check(
    (given) => given.every(isOrigin),
    ({ input }) => `holds "${input.find((origin) => !isOrigin(origin)) ?? ''}"; it must hold the origins of frontends, with commas between, as https://work.example.org, `
      + 'http://localhost:5173: scheme, host and port as a browser writes them, without a path. "*" is not allowed.',
  ),
);

/** The address of an OpenID Connect provider. */
export const issuer = pipe(
  string(), check((url) => URL.canParse(url) && /^https?:/.test(url), shown('the address of the provider, as https://login.example.org')),
);

const longestPort = 65_535;

/** An address to listen on, as "9464" or "127.0.0.1:9464"; without a host, on this machine alone. */
export const listening = pipe(
  string(),
  regex(/^(?:[^\s:]+:|\[[^\s\]]+\]:)?\d{1,5}$/, shown('a port, or a host and a port, as 9464 or 0.0.0.0:9464.')),
  transform((text) => ({ host: text.slice(0, Math.max(0, text.lastIndexOf(':'))).replace(/^\[|\]$/g, '') || '127.0.0.1', port: Number(text.slice(text.lastIndexOf(':') + 1)) })),
  check(({ port }) => port <= longestPort, `must have a port of at most ${longestPort}.`),
);

/** The code of a province by GB/T 2260. */
export const provinceCode = pipe(string(), regex(/^[1-9]\d0000$/, shown('the code of a province by GB/T 2260, as 140000.')));
