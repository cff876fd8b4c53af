import { administrator, counsellorFor, meets, worksAt, type RequestContext } from '../../access/index.js';
import type { ProgrammeRow } from './programme.type.js';

/** Whoever runs a programme: the centre of its region, its host's people, administrators. */
export function managesProgramme(ctx: RequestContext, { region_code, host_id }: Pick<ProgrammeRow, 'region_code' | 'host_id'>): boolean {
  return meets(ctx.actor, administrator, counsellorFor(region_code), worksAt(host_id));
}
