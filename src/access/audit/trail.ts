import { randomUUID } from 'node:crypto';
import type { Reader, Transaction } from '../../platform/database/index.js';
import type { Actor } from '../actor.js';
import type { AppendedEntry, AuditEvent, ReadReason } from './event.js';
import { PendingReads, isMention, type Read } from './pending-reads.js';
import type { AuditRecord } from './record.js';

/** A write that was recorded in its transaction, and the people of whom it tells. */
export interface RecordedWrite { readonly entry: AppendedEntry | null; readonly people: readonly number[] }

/**
 * What one request reads and writes. Writes are recorded in their own transaction; reads while the request still runs, beside its own
 * statements, and all of them before its answer goes out.
 */
export class AuditTrail {
  private readonly request = randomUUID();
  private readonly gathered = new PendingReads();
  /** Reads that tell no more than that something is there, until the end of the request: then most are told by other events. */
  private mentions: Read[] = [];
  /** People of whom this request has recorded a write. */
  private readonly written = new Set<number>();

  private isDue = false;
  private underWay: Promise<void> = Promise.resolve();

  /**
   * @param reader what reads are recorded through: not the request's own transaction, which writes nothing
   * @param session who asks, sealed: the database records nobody else as the subject
   * @param isRehearsal whether what is written is rolled back, and so not recorded; what is read is recorded all the same
   */
  constructor(
    private readonly record: AuditRecord, private readonly reader: Reader, private readonly actor: Actor, private readonly session: () => string, private readonly isRehearsal = false,
  ) {}

  /** A trail of the same actor for work that is rolled back. Whoever takes it flushes it. */
  get rehearsal(): AuditTrail {
    return new AuditTrail(this.record, this.reader, this.actor, this.session, true);
  }

  /** Fields of a person were read, for this reason. */
  read(what: 'JobSeeker', id: number, fields: readonly string[], why: ReadReason): void;
  /** Fields of something were read, for this reason. @param people numbers of those of whom it tells */
  read(what: string, id: number, fields: readonly string[], why: ReadReason, people: readonly number[]): void;
  read(what: string, id: number, fields: readonly string[], why: ReadReason, people: readonly number[] = [id]): void {
    if (fields.length === 0) return;
    if (isMention(fields)) this.mentions.push({ what, id, fields, why, people });
    else this.gather({ what, id, fields, why, people });
  }

  private gather(read: Read): void {
    // What is read at once is recorded at once, while the next statements are on their way.
    if (!this.gathered.add(read) || this.isDue) return;
    this.isDue = true;
    process.nextTick(() => { this.recordReads(); });
  }

  private recordReads(): void {
    this.isDue = false;
    const events = this.gathered.take().map((reads): AuditEvent => ({ ...this.who, action: 'READ', ...reads }));
    if (events.length === 0) return;
    const appended = this.record.append(this.reader, events, this.session()).then((entry) => { this.record.confirm(entry); });
    this.underWay = Promise.all([this.underWay, appended]).then(() => undefined);
    this.underWay.catch(() => undefined); // whoever flushes hears of it
  }

  /**
   * Records a write as the last thing in its transaction: the two are kept or lost together. Hand the result to `kept` once it is committed.
   * It tells of the people whom the transaction names.
   */
  async write(transaction: Pick<Transaction, 'rows' | 'people'>, mutation: string, ids: readonly number[], fields: readonly string[]): Promise<RecordedWrite> {
    const people = [...transaction.people].sort((x, y) => x - y);
    if (this.isRehearsal) return { entry: null, people: [] };
    const entry = await this.record.append(transaction, [{ ...this.who, action: 'WRITE', what: mutation, fields: [...fields].sort(), ids, people, why: null }], null);
    return { entry, people };
  }

  /** The write was committed; null where there was none. */
  kept(write: RecordedWrite | null): void {
    if (write === null) return;
    for (const person of write.people) this.written.add(person);
    this.record.confirm(write.entry);
  }

  /** Waits until all that was read is recorded. @throws where it could not be */
  async flush(): Promise<void> {
    const mentions = this.mentions;
    this.mentions = [];
    for (const mention of mentions) if (!this.isTold(mention)) this.gathered.add(mention);
    this.recordReads();
    await this.underWay;
  }

  /** Whether the record of this request tells of the people of a mention already. */
  private isTold({ people }: Read): boolean {
    return people.every((person) => this.written.has(person) || this.gathered.includesPerson(person));
  }

  private get who(): Pick<AuditEvent, 'subject' | 'roles' | 'request'> {
    return { subject: this.actor.subject, roles: [...this.actor.roles], request: this.request };
  }
}
