import { createHmac, type KeyObject } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Purpose } from './read-transaction.js';
import type { Reader } from './reader.js';

/** Who asks, by name of the setting, as `{ subject: 'demo-seeker', job_seeker: '7' }`; row-level security decides by it. */
export type SessionSettings = Readonly<Record<string, string>>;

/** Bytes of a block of SHA-256, to which HMAC fills up its key. */
const blockBytes = 64;
const innerPad = 0x36;
const outerPad = 0x5c;

/**
 * Seals who asks. Any login may set a setting of the database, so the database believes a session only with a MAC under the installation's
 * key (access.session() of the database checks it). The server's login can't read that key: SQL that somebody smuggles into a statement
 * stays within the session of whoever asked.
 */
export class SessionSeal {
  constructor(private readonly key: KeyObject) {}

  /** @param purpose what the session reads for; it is sealed too, because it widens what may be seen */
  seal(settings: SessionSettings, purpose: Purpose | null = null): string {
    // What is empty says nothing, and the database would read it each time.
    const said = Object.entries({ ...settings, purpose: purpose ?? settings['purpose'] ?? '' }).filter(([, value]) => value !== '');
    const session = JSON.stringify(Object.fromEntries(said));
    return createHmac('sha256', this.key).update(session).digest('hex') + session;
  }

  /** Gives the database the key to check with, in the two forms in which HMAC uses it (RFC 2104). */
  async install(owner: Reader): Promise<void> {
    const key = this.key.export();
    const padded = (pad: number): Buffer => Buffer.from(Array.from({ length: blockBytes }, (_, index) => (key[index] ?? 0) ^ pad));
    await owner.rows(sql`
      insert into secret.session_key (id, inner_pad, outer_pad) values (1, ${padded(innerPad)}, ${padded(outerPad)})
      on conflict (id) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`);
  }
}
