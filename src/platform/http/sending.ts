export interface SendingLimits {
  /** An answer must have been taken after so many milliseconds, and as many more as it needs at the least rate, in bytes per second. */
  readonly graceMs: number;
  readonly leastBytesPerSecond: number;
  /** Bytes of answers that wait for their clients in memory at once; above it, those that wait longest are ended. */
  readonly heldBytes: number;
}

export const sendingLimits: SendingLimits = { graceMs: 10_000, leastBytesPerSecond: 20_000, heldBytes: 256 * 1024 * 1024 };

/** An answer that is ready, until its client has taken it. */
export interface Outgoing {
  readonly bytes: number;
  /** Ends the connection. */
  readonly end: () => void;
}

/** Answers on their way. Who reads slowly, or not at all, holds a connection and memory: for so long, and no longer. */
export class Sending {
  /** When each must have been taken; in the order in which they were ready. */
  private readonly deadlines = new Map<Outgoing, number>();
  private held = 0;

  constructor(private readonly limits: SendingLimits, private readonly now: () => number = () => performance.now()) {}

  get size(): number {
    return this.deadlines.size;
  }

  begin(outgoing: Outgoing): void {
    this.deadlines.set(outgoing, this.now() + this.limits.graceMs + (outgoing.bytes / this.limits.leastBytesPerSecond) * 1000);
    this.held += outgoing.bytes;
  }

  /** The client has taken the answer, or the connection is gone. */
  forget(outgoing: Outgoing): void {
    if (this.deadlines.delete(outgoing)) this.held -= outgoing.bytes;
  }

  /** Ends what falls short of the limits. To be called several times a second. */
  check(): void {
    const now = this.now();
    for (const [outgoing, deadline] of [...this.deadlines]) {
      if (deadline > now && this.held <= this.limits.heldBytes) continue;
      this.forget(outgoing);
      outgoing.end();
    }
  }
}
