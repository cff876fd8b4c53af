import { errors, jwtVerify, SignJWT } from 'jose';
import { text } from '../platform/i18n/text.js';
import { Problem } from '../platform/errors/index.js';
import { anonymous, roles, type Actor, type Role } from './actor.js';

const issuer = 'jinqiao';
const audience = 'jinqiao-graphql';
const clockToleranceSeconds = 30;

function unauthenticated(zh: string, en: string): Problem {
  return new Problem('UNAUTHENTICATED', text(zh, en));
}

function numberClaim(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

/** Signs tokens and reads the actor out of them (JWT, HS256). */
export class Tokens {
  constructor(private readonly secret: Uint8Array) {}

  async sign(actor: Actor, lifetime: string): Promise<string> {
    return new SignJWT({ roles: [...actor.roles], seeker: actor.jobSeekerId, employer: actor.employerId, region: actor.regionCode })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer).setAudience(audience).setSubject(actor.subject ?? '')
      .setIssuedAt().setExpirationTime(lifetime)
      .sign(this.secret);
  }

  /**
   * The actor of an Authorization header; anonymous without one.
   * @throws Problem UNAUTHENTICATED for a token that is malformed, expired or not ours.
   */
  async actorOf(authorization: string | undefined): Promise<Actor> {
    if (authorization === undefined || authorization === '') return anonymous;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) {
      throw unauthenticated('Authorization 请求头应写作“Bearer 令牌”。', 'Write the Authorization header as "Bearer TOKEN".');
    }
    try {
      const { payload } = await jwtVerify(token, this.secret, {
        issuer, audience, algorithms: ['HS256'], clockTolerance: clockToleranceSeconds, requiredClaims: ['sub', 'exp'],
      });
      const claimed = Array.isArray(payload['roles']) ? payload['roles'] : [];
      return {
        subject: payload.sub ?? null,
        roles: new Set(roles.filter((role): role is Role => claimed.includes(role))),
        jobSeekerId: numberClaim(payload['seeker']),
        employerId: numberClaim(payload['employer']),
        regionCode: typeof payload['region'] === 'string' ? payload['region'] : null,
      };
    } catch (error) {
      if (error instanceof errors.JWTExpired) {
        throw unauthenticated('令牌已过期,请重新登录。', 'The token has expired; sign in again.');
      }
      if (error instanceof errors.JOSEError) {
        throw unauthenticated('令牌无效,请重新登录。', 'The token is not valid; sign in again.');
      }
      throw error;
    }
  }
}
