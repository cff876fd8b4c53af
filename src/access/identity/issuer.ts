import { errors } from 'jose';
import { Problem } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';

/** What a token says that its issuer signed. */
export interface VerifiedToken {
  readonly issuer: string;
  readonly subject: string;
  /** The session at the issuer, by which it can be ended (sid); null where the token names none. */
  readonly session: string | null;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/** What a provider says to have ended: one session, or all of a subject's. Each is said once, by its token's id (jti). */
export interface SignOut {
  readonly issuer: string;
  readonly tokenId: string;
  readonly issuedAt: Date;
  /** The session that ended; null where all sessions of the subject did. */
  readonly session: string | null;
  readonly subject: string | null;
}

/** An identity provider whose tokens are accepted. */
export interface TokenIssuer {
  readonly issuer: string;
  /** How an account of this provider is called in the record: unlike any account of another provider. */
  accountName(subject: string): string;
  /** @throws jose's errors for a token that is not one of its own, or holds no longer */
  verify(token: string): Promise<VerifiedToken>;
  /** @throws jose's errors for a token that tells of no sign-out */
  verifyLogout(token: string): Promise<SignOut>;
}

/** How far clocks may be apart, in seconds. */
export const clockToleranceSeconds = 30;

export function unauthenticated(zh: string, en: string): Problem {
  return new Problem('UNAUTHENTICATED', text(zh, en));
}

/** What a caller is told of a token that was refused. Errors of other kinds are faults of ours, and thrown on. */
export function refusalOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof errors.JWTExpired) return unauthenticated('令牌已过期,请重新登录。', 'The token has expired; sign in again.');
  if (error instanceof errors.JWKSTimeout) return new Problem('UNAVAILABLE', text('暂时无法核对令牌,请稍后再试。', 'The token can\'t be checked just now; try again later.'));
  if (error instanceof errors.JOSEError) return unauthenticated('令牌无效,请重新登录。', 'The token is not valid; sign in again.');
  throw error;
}
