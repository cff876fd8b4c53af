import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { IsoDate } from '../../platform/calendar.js';
import type { FactKind } from './fact-kind.js';

/** A value of a fact, as JSON: what it is made of depends on the kind. Null takes the fact away. */
export type FactValue = string | number | boolean | null | { readonly [part: string]: FactValue } | readonly FactValue[];

/**
 * OPEN: claimed, not decided. CONFIRMED: it counts. REJECTED: it never counted. WITHDRAWN: taken back, or replaced by a later claim, before it was
 * decided. REPLACED: it counted until a later fact was confirmed. LAPSED: it counted to its last day.
 */
export type ClaimState = 'OPEN' | 'CONFIRMED' | 'REJECTED' | 'WITHDRAWN' | 'REPLACED' | 'LAPSED';

/** Who states a fact, or decides on it. */
export type ClaimParty = 'PERSON' | 'EMPLOYER' | 'CENTRE' | 'DATA_EXCHANGE' | 'IMPORT' | 'UNKNOWN';

/** That somebody states a fact with legal effect: of a person or of an employer, never of both, by their numbers. What counts stands in the tables of the person and the employer. */
@Entity()
@Check({ name: 'claim_subject_check', expression: 'num_nonnulls(job_seeker_id, employer_id) = 1' })
@Index({ name: 'claim_open_unique', expression: `create unique index "claim_open_unique" on "claim" ("kind", "job_seeker_id", "employer_id", "key") nulls not distinct where "state" = 'OPEN'` })
@Index({ name: 'claim_confirmed_unique', expression: `create unique index "claim_confirmed_unique" on "claim" ("kind", "job_seeker_id", "employer_id", "key") nulls not distinct where "state" = 'CONFIRMED'` })
@Index({ name: 'claim_worklist_index', expression: `create index "claim_worklist_index" on "claim" ("claimed_at", "id") where "state" = 'OPEN'` })
@Index({ name: 'claim_certificates_index', expression: `create index "claim_certificates_index" on "claim" ("claimed_by", "claimed_at") where "kind" = 'DISABILITY_CERTIFICATE'` })
export class Claim {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  kind!: FactKind;

  @Index()
  @Property({ type: 'integer', nullable: true })
  jobSeekerId: number | null = null;

  @Index()
  @Property({ type: 'integer', nullable: true })
  employerId: number | null = null;

  /** Tells facts of one kind apart, as the code of a certificate; empty where there is one of the kind. */
  @Property({ type: 'text' })
  key = '';

  @Property({ type: 'json', columnType: 'json', nullable: true })
  value: FactValue = null;

  /** The number of a disability certificate, and what finds it again. */
  @Property({ type: 'text', nullable: true })
  numberSealed: string | null = null;

  @Property({ type: 'text', nullable: true })
  numberIndex: string | null = null;

  /** Of an employer: the region whose centre decides. A person's claims are decided where the person lives. */
  @Property({ type: 'text', nullable: true })
  regionCode: string | null = null;

  /** The papers that the fact rests on, as whoever stated or confirmed it names them. */
  @Property({ type: 'text', nullable: true })
  papers: string | null = null;

  @Property({ type: 'text' })
  state: ClaimState = 'OPEN';

  /** Whether the centre handed it to the province's administrators. */
  @Property({ type: 'boolean' })
  isEscalated = false;

  @Property({ type: 'text' })
  claimedAs!: ClaimParty;

  /** Account; null where it is not known. */
  @Property({ type: 'text', nullable: true })
  claimedBy: string | null = null;

  @Property({ type: 'timestamptz', defaultRaw: 'now()' })
  claimedAt: Date = new Date();

  @Property({ type: 'text', nullable: true })
  decidedAs: ClaimParty | null = null;

  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null = null;

  /** Why it was rejected. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** The last day on which a confirmed fact counts; null without an end. */
  @Property({ type: 'date', nullable: true })
  holdsUntil: IsoDate | null = null;

  @Property({ type: 'integer', version: true })
  version!: number;
}
