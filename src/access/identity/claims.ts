import { errors, type JWTPayload } from 'jose';
import { clockToleranceSeconds, type SignOut, type VerifiedToken } from './issuer.js';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/** The age from which a logout token is refused, in seconds. OpenID Connect Back-Channel Logout 1.0, section 2.4, asks providers for two minutes at most. */
const maxLogoutAgeSeconds = 300;

/** OpenID Connect Core 1.0, section 2: a subject has at most 255 characters. */
const maxNameLength = 255;
/** PostgreSQL can't keep NUL and half a surrogate pair; no other control character has a place in a name either. */
const unusable = /[\p{Cc}\p{Cs}]/u;
/** The end of the year 9999: a later time is no time that JavaScript and PostgreSQL both know. */
const maxSeconds = 253_402_300_799;

function refuse(claim: string, expected: string): never {
  throw new errors.JWTInvalid(`"${claim}" must be ${expected}`);
}

/** A claim that names something. @throws JWTInvalid unless it is a text of 1 to 255 characters without control characters */
function nameOf(payload: JWTPayload, claim: string): string {
  const value = payload[claim];
  if (typeof value !== 'string' || value === '' || value.length > maxNameLength || unusable.test(value)) refuse(claim, `a text of 1 to ${maxNameLength} printable characters`);
  return value;
}

function optionalNameOf(payload: JWTPayload, claim: string): string | null {
  return payload[claim] === undefined ? null : nameOf(payload, claim);
}

/** A time in whole seconds since 1970. @throws JWTInvalid for anything else, and for a time after the year 9999 */
function secondsOf(payload: JWTPayload, claim: string): number {
  const value = payload[claim];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > maxSeconds) refuse(claim, 'a time in whole seconds since 1970');
  return value;
}

/** When a token was issued: not later than now, or nothing that ends what began before would ever end it. */
function issuedAtOf(payload: JWTPayload, now: number): number {
  const issuedAt = secondsOf(payload, 'iat');
  if (issuedAt > now + clockToleranceSeconds) refuse('iat', 'a time that has come');
  return issuedAt;
}

function dateOf(seconds: number): Date {
  return new Date(seconds * 1000);
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** The claims of an access token (RFC 9068, section 2.2). @throws JWTInvalid for those of an ID token or a logout token, and for unusable values */
export function verifiedToken(issuer: string, payload: JWTPayload): VerifiedToken {
  if (payload['events'] !== undefined || payload['nonce'] !== undefined) throw new errors.JWTInvalid('a token with "events" or "nonce" is no access token');
  nameOf(payload, 'client_id');
  nameOf(payload, 'jti');
  return {
    issuer, subject: nameOf(payload, 'sub'), session: optionalNameOf(payload, 'sid'),
    issuedAt: dateOf(issuedAtOf(payload, nowInSeconds())), expiresAt: dateOf(secondsOf(payload, 'exp')),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The claims of a logout token (OpenID Connect Back-Channel Logout 1.0, sections 2.4 and 2.6). @throws JWTInvalid for anything else, and for one that is too old */
export function signOutOf(issuer: string, payload: JWTPayload): SignOut {
  const { events, nonce } = payload;
  if (!isObject(events) || !Object.hasOwn(events, logoutEvent) || !isObject(events[logoutEvent]) || nonce !== undefined) throw new errors.JWTInvalid('this is no logout token');
  const now = nowInSeconds();
  const issuedAt = issuedAtOf(payload, now);
  if (issuedAt < now - maxLogoutAgeSeconds - clockToleranceSeconds) refuse('iat', `of the last ${maxLogoutAgeSeconds} seconds`);
  secondsOf(payload, 'exp');
  const [session, subject] = [optionalNameOf(payload, 'sid'), optionalNameOf(payload, 'sub')];
  if (session === null && subject === null) throw new errors.JWTInvalid('a logout token names a session or a subject');
  return { issuer, tokenId: nameOf(payload, 'jti'), issuedAt: dateOf(issuedAt), session, subject };
}
