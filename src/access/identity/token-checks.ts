import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { signOutOf, verifiedToken } from './claims.js';
import { clockToleranceSeconds, type SignOut, type VerifiedToken } from './issuer.js';

/** Who signs tokens, and with which keys. */
export interface Signer {
  readonly issuer: string;
  readonly keys: JWTVerifyGetKey;
  /** Asymmetric ones alone: whoever can check a token must not be able to make one. */
  readonly algorithms: readonly string[];
}

const logoutType = /^(application\/)?logout\+jwt$/i;

function optionsOf({ issuer, algorithms }: Signer, audience: string): { issuer: string; audience: string; algorithms: string[]; clockTolerance: number } {
  return { issuer, audience, algorithms: [...algorithms], clockTolerance: clockToleranceSeconds };
}

/**
 * An access token as RFC 9068 has it, section 4: the header says that it is one (at+jwt), as ID tokens and logout tokens are signed with the same keys.
 * @throws jose's errors
 */
export async function verifyAccessToken(token: string, signer: Signer, audience: string): Promise<VerifiedToken> {
  const requiredClaims = ['exp', 'sub', 'client_id', 'iat', 'jti'];
  const { payload } = await jwtVerify(token, signer.keys, { ...optionsOf(signer, audience), typ: 'at+jwt', requiredClaims });
  return verifiedToken(signer.issuer, payload);
}

/**
 * A logout token as OpenID Connect Back-Channel Logout 1.0 has it, section 2.6. A type in the header is recommended there: a token may have none, but no other.
 * @param clientId the client at the provider to which logout tokens are sent
 * @throws jose's errors
 */
export async function verifyLogoutToken(token: string, signer: Signer, clientId: string): Promise<SignOut> {
  const { payload, protectedHeader: { typ } } = await jwtVerify(token, signer.keys, { ...optionsOf(signer, clientId), requiredClaims: ['iat', 'exp', 'jti', 'events'] });
  if (typ !== undefined && !(typeof typ === 'string' && logoutType.test(typ))) throw new errors.JWTInvalid('"typ" of a logout token must be logout+jwt');
  return signOutOf(signer.issuer, payload);
}
