import { decodeJwt, errors } from 'jose';
import type { Reader } from '../../platform/database/index.js';
import { anonymous, type Actor } from '../actor.js';
import { actingFor } from './acting-for.js';
import { accountOf, actorWith, signOut } from './accounts.js';
import { refusalOf, unauthenticated, type TokenIssuer } from './issuer.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Reads who asks out of a token: its issuer says who somebody is, the accounts kept here what that is. */
export class Identity {
  private readonly issuers: ReadonlyMap<string, TokenIssuer>;
  private readonly verifiedTokens = new VerifiedTokens();

  constructor(issuers: readonly TokenIssuer[], private readonly reader: Reader) {
    this.issuers = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  }

  /** @throws JWTInvalid for a token of somebody else's */
  private issuerOf(token: string): TokenIssuer {
    const issuer = this.issuers.get(decodeJwt(token).iss ?? '');
    if (issuer === undefined) throw new errors.JWTInvalid('the issuer is not known here');
    return issuer;
  }

  /**
   * The actor of an Authorization header; anonymous without one.
   * @param employer for whom an agency's staff says to act, by the id that the API gives
   * @throws Problem UNAUTHENTICATED for a token that is malformed, expired, revoked or not ours; UNAVAILABLE where it can't be checked; FORBIDDEN to act for somebody without a mandate.
   */
  async actorOf(authorization: string | undefined, employer?: string): Promise<Actor> {
    if (authorization === undefined || authorization === '') return anonymous;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw unauthenticated('Authorization 请求头应写作“Bearer 令牌”。', 'Write the Authorization header as "Bearer TOKEN".');
    try {
      const issuer = this.issuerOf(token);
      const verified = await this.verifiedTokens.of(token, issuer);
      const account = await accountOf(this.reader, verified);
      if (account.isRevoked) throw unauthenticated('您已退出登录,请重新登录。', 'You have signed out; sign in again.');
      if (account.isDisabled) throw unauthenticated('账号已停用,请联系服务中心。', 'The account is disabled; ask the service centre.');
      const actor = actorWith(issuer.accountName(verified.subject), account);
      return employer === undefined ? actor : await actingFor(this.reader, actor, employer);
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /**
   * Ends what a provider says to have ended (OpenID Connect Back-Channel Logout): from the next request on.
   * @throws Problem for a token that is not a provider's, is too old, or has been used before
   */
  async signOut(logoutToken: string): Promise<void> {
    try {
      const isFirst = await signOut(this.reader, await this.issuerOf(logoutToken).verifyLogout(logoutToken));
      if (!isFirst) throw unauthenticated('这个退出令牌已经用过。', 'This logout token has been used before.');
    } catch (error) {
      throw refusalOf(error);
    }
  }
}
