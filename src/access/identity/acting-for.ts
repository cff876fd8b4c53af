import sql from 'sql-template-tag';
import { text } from '../../platform/i18n/text.js';
import { Problem } from '../../platform/errors/index.js';
import type { Reader } from '../../platform/database/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import type { Actor } from '../actor.js';
import { heldFor } from './accounts.js';

/** The header by which an agency's staff says for which employer it acts in this request. */
export const actingForHeader = 'x-acting-for';

/**
 * An agency's staff as who they act for: the employer of the header, for which the agency must hold a mandate that is in force now.
 * @throws Problem FORBIDDEN for anybody else, and without such a mandate; whether there is such an employer, it does not tell
 */
export async function actingFor(reader: Reader, actor: Actor, employer: string): Promise<Actor> {
  const principal = idOf('Employer', employer, actingForHeader);
  const [found] = actor.roles.has('AGENCY_STAFF') && actor.employerId !== null
    ? await reader.rows<{ has: boolean }>(sql`select access.has_mandate(${actor.employerId}, ${principal}) as has`) : [];
  if (found?.has !== true) throw new Problem('FORBIDDEN', text('您的机构没有这个单位的有效委托。', 'Your agency holds no mandate of this employer that is in force.'));
  // What else the account may be for its own employer does not go along.
  return { ...actor, roles: new Set([...actor.roles].filter((role) => role === 'AGENCY_STAFF' || heldFor[role] !== 'employerId')), employerId: principal };
}
