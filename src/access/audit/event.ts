/** Why a person's data was read: what opened it to the reader. */
export type ReadReason = 'SELF' | 'SERVICE' | 'ADMINISTRATION' | 'COACHING' | 'UNIVERSITY' | 'APPLICATION' | 'HOSTING' | 'CONSENT' | 'MATCHING' | 'AUDIT';

/** What an audited request did. Values are never part of an event, only the names of what was read or written. */
export interface AuditEvent {
  readonly action: 'READ' | 'WRITE';
  /** The account that asked; null without one. */
  readonly subject: string | null;
  readonly roles: readonly string[];
  /** Names the request: what one request did belongs together. */
  readonly request: string;
  /** The type that was read, as "JobSeeker", or the mutation that wrote. */
  readonly what: string;
  /** The fields that were read, or that the mutation's input spoke of. */
  readonly fields: readonly string[];
  /** Numbers of those whom it concerns. */
  readonly ids: readonly number[];
  readonly why: ReadReason | null;
}

/** Where a chain of the record stands. */
export interface ChainHead {
  readonly chain: number;
  readonly seq: number;
  /** Digest of the last entry, base64. */
  readonly digest: string;
}
