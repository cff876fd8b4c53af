/** Length of the window over which the pace is measured, in milliseconds of busy time. */
const paceWindowMs = 2000;

/**
 * Answers per second of busy time: the time in which at least one request is inside. By the wall clock, a server that is asked once a
 * second would be held to be able to answer once a second. While nobody is inside, the clock stands and the last pace is kept.
 */
export class Pace {
  /** Busy time before the present busy spell, and when that began; null while nobody is inside. */
  private busyBefore = 0;
  private busySince: number | null = null;
  /** When answers were ready, by the busy clock: those of the last window, oldest first. */
  private answeredAt: number[] = [];

  constructor(private readonly now: () => number) {}

  /** Somebody came into an empty server. */
  begin(): void {
    this.busySince = this.now();
  }

  /** The last one inside has left. */
  rest(): void {
    this.busyBefore = this.busyMs();
    this.busySince = null;
  }

  /** One more was answered. */
  count(): void {
    this.answeredAt.push(this.busyMs());
    // What is out of the window is dropped by half of the list at a time, so that counting stays cheap.
    if ((this.answeredAt[this.answeredAt.length >> 1] ?? Infinity) < this.windowStart()) this.answeredAt.splice(0, this.answeredAt.length >> 1);
  }

  /** Null until a whole window of busy time was seen. One answer a window is the least: a line that stands still has a pace nevertheless. */
  perSecond(): number | null {
    if (this.busyMs() < paceWindowMs) return null;
    const start = this.windowStart();
    const first = this.answeredAt.findIndex((at) => at >= start);
    return (Math.max(1, first < 0 ? 0 : this.answeredAt.length - first) * 1000) / paceWindowMs;
  }

  private windowStart(): number {
    return this.busyMs() - paceWindowMs;
  }

  private busyMs(): number {
    return this.busyBefore + (this.busySince === null ? 0 : this.now() - this.busySince);
  }
}
