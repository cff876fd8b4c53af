import { errors, type JWTPayload } from 'jose';
import type { EndedSession, VerifiedToken } from './issuer.js';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

export function verifiedToken(issuer: string, { sub, sid, iat, exp }: JWTPayload): VerifiedToken {
  if (sub === undefined || iat === undefined || exp === undefined) throw new errors.JWTInvalid('sub, iat and exp are required');
  return { issuer, subject: sub, session: typeof sid === 'string' ? sid : null, issuedAt: new Date(iat * 1000), expiresAt: new Date(exp * 1000) };
}

/** What a logout token tells (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
export function endedSession(issuer: string, { sub, sid, nonce, events }: JWTPayload): EndedSession {
  const isLogout = typeof events === 'object' && events !== null && logoutEvent in events;
  if (!isLogout || nonce !== undefined) throw new errors.JWTInvalid('this is no logout token');
  if (typeof sid === 'string') return { issuer, kind: 'SESSION', value: sid };
  if (sub === undefined) throw new errors.JWTInvalid('a logout token names a session or a subject');
  return { issuer, kind: 'SUBJECT', value: sub };
}
