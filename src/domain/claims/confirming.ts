import { administrator, counsellorFor, meets, recruiterOf, self, type Actor } from '../../access/index.js';
import type { ClaimParty } from './claim.entity.js';
import type { FactSubjectKind } from './fact-kind.js';

/** Whom a fact is about, and the region whose centre decides on it; null where that is unknown. */
export interface FactSubject {
  readonly about: FactSubjectKind;
  readonly id: number;
  readonly regionCode: string | null;
}

function isAboutActor(actor: Actor, { about, id }: FactSubject): boolean {
  return about === 'PERSON' ? meets(actor, self(id)) : meets(actor, recruiterOf(id));
}

/**
 * Whether the actor's word confirms a fact: a counsellor of the region, an administrator, or the service account of a data exchange that has the
 * scope. Nobody confirms a fact of oneself or of the own employer, and nobody by a table whose papers nobody saw.
 */
export function mayConfirm(actor: Actor, subject: FactSubject): boolean {
  if (isAboutActor(actor, subject) || actor.bringsTable === 'UNSEEN') return false;
  if (actor.scopes !== null && !actor.scopes.has('claims:decide')) return false;
  return meets(actor, administrator, counsellorFor(subject.regionCode));
}

/** As what the actor states a fact, or decides on one. */
export function partyOf(actor: Actor, subject: FactSubject): ClaimParty {
  if (isAboutActor(actor, subject)) return subject.about;
  if (actor.bringsTable === 'UNSEEN') return 'IMPORT';
  return actor.scopes === null ? 'CENTRE' : 'DATA_EXCHANGE';
}
