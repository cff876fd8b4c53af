import { randomUUID } from 'node:crypto';
import type { Reader } from '../../platform/database/index.js';
import type { Actor } from '../actor.js';
import type { AppendedEntry, AuditEvent, ReadReason } from './event.js';
import type { AuditRecord } from './record.js';

interface Reads { readonly what: string; readonly why: ReadReason; readonly fieldsById: Map<number, Set<string>> }

/**
 * What one request reads and writes. Writes are recorded in their own transaction; reads while the request still runs, beside its own
 * statements, and all of them before its answer goes out.
 */
export class AuditTrail {
  private readonly request = randomUUID();
  /** Reads that are still to be recorded, by what was read and why. */
  private readonly reads = new Map<string, Reads>();
  /** All that this request read: what it reads once more is not told twice. */
  private readonly told = new Set<string>();

  private isDue = false;
  private underWay: Promise<void> = Promise.resolve();

  /**
   * @param reader what reads are recorded through: not the request's own transaction, which writes nothing
   * @param session who asks, sealed: the database records nobody else as the subject
   */
  constructor(private readonly record: AuditRecord, private readonly reader: Reader, private readonly actor: Actor, private readonly session: () => string) {}

  /** Fields of somebody were read, for this reason. */
  read(what: string, id: number, fields: readonly string[], why: ReadReason): void {
    const key = `${what} ${why}`;
    const news = fields.filter((field) => !this.told.has(`${key} ${id} ${field}`));
    if (news.length === 0) return;
    for (const field of news) this.told.add(`${key} ${id} ${field}`);
    const reads = this.reads.get(key) ?? { what, why, fieldsById: new Map<number, Set<string>>() };
    this.reads.set(key, reads);
    reads.fieldsById.set(id, new Set([...reads.fieldsById.get(id) ?? [], ...news]));
    // What is read at once is recorded at once, while the next statements are on their way.
    if (this.isDue) return;
    this.isDue = true;
    process.nextTick(() => { this.recordReads(); });
  }

  private recordReads(): void {
    this.isDue = false;
    const events = this.takeReads();
    if (events.length === 0) return;
    const appended = this.record.append(this.reader, events, this.session()).then((entry) => { this.kept(entry); });
    this.underWay = Promise.all([this.underWay, appended]).then(() => undefined);
    this.underWay.catch(() => undefined); // whoever flushes hears of it
  }

  /** Records a write as the last thing in its transaction: the two are kept or lost together. Hand the result to `kept` once it is committed. */
  write(transaction: Reader, mutation: string, ids: readonly number[], fields: readonly string[]): Promise<AppendedEntry | null> {
    return this.record.append(transaction, [{ ...this.who, action: 'WRITE', what: mutation, fields: [...fields].sort(), ids, why: null }], null);
  }

  kept(entry: AppendedEntry | null): void {
    this.record.confirm(entry);
  }

  /** Waits until all that was read is recorded. @throws where it could not be */
  async flush(): Promise<void> {
    this.recordReads();
    await this.underWay;
  }

  /** People of whom the same was read stand in one event. */
  private takeReads(): AuditEvent[] {
    const events = [...this.reads.values()].flatMap(({ what, why, fieldsById }) => {
      const idsByFields = Map.groupBy([...fieldsById], ([, fields]) => [...fields].sort().join(' '));
      return [...idsByFields].map(([fields, entries]): AuditEvent => ({
        ...this.who, action: 'READ', what, fields: fields.split(' '), ids: entries.map(([id]) => id).sort((x, y) => x - y), why,
      }));
    });
    this.reads.clear();
    return events;
  }

  private get who(): Pick<AuditEvent, 'subject' | 'roles' | 'request'> {
    return { subject: this.actor.subject, roles: [...this.actor.roles], request: this.request };
  }
}
