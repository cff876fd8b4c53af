import type { AuditEvent, ReadReason } from './event.js';

/** Fields of one object that were read. */
export interface Read {
  /** Its type. */
  readonly what: string;
  readonly id: number;
  readonly fields: readonly string[];
  readonly why: ReadReason;
  /** Numbers of the people of whom it tells. */
  readonly people: readonly number[];
}

/** Fields that tell of an object no more than that it is there. */
const mentioning: ReadonlySet<string> = new Set(['id', 'version']);

export function isMention(fields: readonly string[]): boolean {
  return fields.every((field) => mentioning.has(field));
}

interface ReadObject { readonly fields: Set<string>; readonly people: Set<number> }
interface Reads { readonly what: string; readonly why: ReadReason; readonly objects: Map<number, ReadObject> }

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((x, y) => x - y);

/** What a request has read and not recorded yet, put together so that few events tell it. */
export class PendingReads {
  /** By what was read and why. */
  private readonly reads = new Map<string, Reads>();
  /** All that was ever added: what is read once more is not told twice. */
  private readonly seen = new Set<string>();

  /** @returns whether it told anything new */
  add({ what, id, fields, why, people }: Read): boolean {
    const key = `${what} ${why}`;
    const isOfOthers = people.some((person) => !this.seen.has(`${key} ${id} of ${person}`));
    const news = isOfOthers ? fields : fields.filter((field) => !this.seen.has(`${key} ${id} ${field}`));
    if (news.length === 0) return false;
    for (const field of news) this.seen.add(`${key} ${id} ${field}`);
    for (const person of people) this.seen.add(`${key} ${id} of ${person}`).add(`person ${person}`);
    const reads = this.reads.get(key) ?? { what, why, objects: new Map<number, ReadObject>() };
    this.reads.set(key, reads);
    const object = reads.objects.get(id) ?? { fields: new Set(), people: new Set() };
    reads.objects.set(id, object);
    for (const field of news) object.fields.add(field);
    for (const person of people) object.people.add(person);
    return true;
  }

  /** Whether a read that tells of this person was added. */
  includesPerson(person: number): boolean {
    return this.seen.has(`person ${person}`);
  }

  /** Takes all out: objects of which the same was read stand together. */
  take(): Pick<AuditEvent, 'what' | 'fields' | 'ids' | 'people' | 'why'>[] {
    const taken = [...this.reads.values()].flatMap(({ what, why, objects }) => {
      const byFields = Map.groupBy(objects, ([, { fields }]) => [...fields].sort().join(' '));
      return [...byFields].map(([fields, entries]) => ({
        what, fields: fields.split(' '), ids: ascending(entries.map(([id]) => id)), people: ascending(new Set(entries.flatMap(([, { people }]) => [...people]))), why,
      }));
    });
    this.reads.clear();
    return taken;
  }
}
