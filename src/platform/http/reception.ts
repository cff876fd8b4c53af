import type { Refusal } from './refusal.js';

export interface ReceptionLimits {
  /** How long a request's headers, and the whole request, may take from the first byte on, in milliseconds. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** A body that is complete within this time, in milliseconds, counts for nothing; a slower one takes a place of its address. */
  readonly promptMs: number;
  /** Places of an address: so many slow bodies at once. */
  readonly slowPerAddress: number;
  /** After this time, in milliseconds, a request must have come at the least rate, in bytes per second, since its first byte. */
  readonly rateGraceMs: number;
  readonly leastBytesPerSecond: number;
  /** Bytes of incomplete bodies that are held in memory at once; above it, the largest are ended. */
  readonly heldBytes: number;
}

export const receptionLimits: ReceptionLimits = {
  headersMs: 10_000, requestMs: 19_000, promptMs: 1000, slowPerAddress: 20, rateGraceMs: 5000, leastBytesPerSecond: 1000, heldBytes: 64 * 1024 * 1024,
};

/** A request whose headers are there and whose body is not. */
export interface Incoming {
  /** Key of the client's address. */
  readonly client: string;
  /** Bytes that have come of it. */
  readonly receivedBytes: () => number;
  readonly isComplete: () => boolean;
  /** Answers with the refusal and ends the connection. */
  readonly end: (refusal: Refusal) => void;
}

interface Entry { readonly incoming: Incoming; readonly since: number; hasPlace: boolean }

/**
 * Requests that are being received. They cost a connection and memory, no work: so they stand in no line, and who sends slowly takes a
 * place of the own address alone. A body that comes promptly needs no place: an address whose places are all taken is still served.
 */
export class Reception {
  private readonly entries = new Map<Incoming, Entry>();
  private readonly placesTaken = new Map<string, number>();

  constructor(private readonly limits: ReceptionLimits, private readonly now: () => number = () => performance.now()) {}

  get size(): number {
    return this.entries.size;
  }

  begin(incoming: Incoming): void {
    this.entries.set(incoming, { incoming, since: this.now(), hasPlace: false });
  }

  /** The request is complete, or its connection gone. */
  forget(incoming: Incoming): void {
    const entry = this.entries.get(incoming);
    if (entry === undefined) return;
    this.entries.delete(incoming);
    if (!entry.hasPlace) return;
    const left = (this.placesTaken.get(incoming.client) ?? 1) - 1;
    if (left === 0) this.placesTaken.delete(incoming.client);
    else this.placesTaken.set(incoming.client, left);
  }

  /** Ends what falls short of the limits. To be called several times a second. */
  check(): void {
    for (const entry of [...this.entries.values()]) {
      const refusal = entry.incoming.isComplete() ? null : this.refusalOf(entry);
      if (refusal !== null) this.end(entry, refusal);
      else if (entry.incoming.isComplete()) this.forget(entry.incoming);
    }
    this.freeMemory();
  }

  /** Gives the request a place where it needs one. */
  private refusalOf(entry: Entry): Refusal | null {
    const { promptMs, slowPerAddress, rateGraceMs, leastBytesPerSecond } = this.limits;
    const ms = this.now() - entry.since;
    if (ms >= rateGraceMs && entry.incoming.receivedBytes() * 1000 < ms * leastBytesPerSecond) return this.tooSlow();
    if (ms < promptMs || entry.hasPlace) return null;
    const taken = this.placesTaken.get(entry.incoming.client) ?? 0;
    if (taken >= slowPerAddress) return this.tooMany();
    this.placesTaken.set(entry.incoming.client, taken + 1);
    entry.hasPlace = true;
    return null;
  }

  private freeMemory(): void {
    const held = [...this.entries.values()].map((entry) => ({ entry, bytes: entry.incoming.receivedBytes() }));
    let total = held.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total <= this.limits.heldBytes) return;
    for (const { entry, bytes } of held.sort((a, b) => b.bytes - a.bytes)) {
      if (total <= this.limits.heldBytes) return;
      total -= bytes;
      this.end(entry, outOfMemory);
    }
  }

  private end({ incoming }: Entry, refusal: Refusal): void {
    this.forget(incoming);
    incoming.end(refusal);
  }

  private tooSlow(): Refusal {
    const { requestMs, rateGraceMs, leastBytesPerSecond } = this.limits;
    const message = `The request came too slowly. Send it within ${requestMs / 1000} s, `
      + `and from ${rateGraceMs / 1000} s on at ${leastBytesPerSecond} bytes a second at least.`;
    return { status: 408, code: 'BAD_REQUEST', message };
  }

  private tooMany(): Refusal {
    const { slowPerAddress, promptMs } = this.limits;
    const message = `From this address ${slowPerAddress} requests are on their way for more than ${promptMs / 1000} s. Try again when one of them is complete.`;
    return { status: 429, code: 'RATE_LIMITED', message, retryAfterSeconds: 1 };
  }
}

const outOfMemory: Refusal = {
  status: 503, code: 'UNAVAILABLE', message: 'The server receives more than it can hold. Try again in a second.', retryAfterSeconds: 1,
};
