/** Why a person's data was read: what opened it to the reader. */
export type ReadReason = 'SELF' | 'SERVICE' | 'ADMINISTRATION' | 'COACHING' | 'UNIVERSITY' | 'APPLICATION' | 'HOSTING' | 'CONSENT' | 'MATCHING' | 'CHANGE' | 'AUDIT';

/** What an audited request did. Values are never part of an event, only the names of what was read or written. */
export interface AuditEvent {
  readonly action: 'READ' | 'WRITE';
  /** The account that asked; null without one. The database takes no other subject than that of the session. */
  readonly subject: string | null;
  readonly roles: readonly string[];
  /** Names the request: what one request did belongs together. */
  readonly request: string;
  /** The type that was read, as "JobSeeker", or the mutation that wrote. */
  readonly what: string;
  /** The fields that were read, or that the mutation's input spoke of. */
  readonly fields: readonly string[];
  /** Numbers of what was read, all of that type, or of what the mutation changed. */
  readonly ids: readonly number[];
  /** Numbers of the people of whom it tells: it stands in the log of each. Events from before had none. */
  readonly people: readonly number[];
  readonly why: ReadReason | null;
}

/** Where a chain of the record stands. */
export interface ChainHead {
  readonly chain: number;
  readonly seq: number;
  /** Digest of the last entry, base64. */
  readonly digest: string;
}

/** An entry that was appended, and the entry that it continues. */
export interface AppendedEntry extends ChainHead {
  readonly previousSeq: number;
  /** Digest, base64. */
  readonly previousDigest: string;
}

/** What joins an entry to the one before it: enough to recompute its digest, and nothing of what was recorded. */
export interface ChainLink {
  readonly seq: number;
  /** When it was appended, in microseconds since 1970, as digits. */
  readonly micros: string;
  /** MAC of what was recorded, base64; null for an entry from before entries had one. */
  readonly mac: string | null;
  /** Digest, base64. */
  readonly digest: string;
}
