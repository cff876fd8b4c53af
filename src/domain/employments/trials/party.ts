import { administrator, hasRole, meets, type RequestContext } from '../../../access/index.js';
import type { TrialParty } from './trial.js';

/** As what the actor writes of somebody's trial, who serves or coaches the person. */
export function keepingParty({ actor }: RequestContext): TrialParty {
  return meets(actor, administrator, hasRole('COUNSELLOR')) ? 'CENTRE' : 'COACH';
}
