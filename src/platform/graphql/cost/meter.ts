import { Problem } from '../../errors/index.js';
import { text } from '../../i18n/text.js';
import type { AnswerLimits, AnswerSize } from './answer-size.js';
import type { Budgets } from './budget.js';
import { turns } from './turns.js';

/** Where a client's budget stands. */
export interface BudgetState {
  readonly limit: number;
  readonly remaining: number;
  readonly perSecond: number;
  /** Points that the operation was estimated at, and has taken while it runs. */
  readonly requested: number;
}

/** Faults that one answer tells of: each takes as long as a few objects. */
const mostFaults = 1000;
const asksForLess = text('请缩小范围,分几次查询;已经写入的内容不受影响。', 'Ask for less, in several operations; what was written stays written.');

function tooLarge(zh: string, en: string): Problem {
  return new Problem('ANSWER_TOO_LARGE', text(`${zh}${asksForLess.zh}`, `${en} ${asksForLess.en}`));
}

/** What one operation costs its client: the estimate is taken before it runs, and what it did not use is given back. */
export class Meter {
  private requested = 0;
  private worked = 0;
  private answered = 0;
  private held = { objects: 0, bytes: 0 };
  private faults = 0;
  private problem: Problem | null = null;

  /** @param limits of the answer; none without them */
  constructor(private readonly budgets: Budgets, private readonly client: string, private readonly limits: AnswerLimits = { objects: Infinity, bytes: Infinity }) {}

  /** Takes the estimate. Says how many seconds to wait where the client has too little left. */
  reserve(points: number): { readonly waitSeconds: number } | null {
    const refused = this.budgets.take(this.client, points);
    if (refused === null) this.requested += points;
    return refused;
  }

  /** Takes what was done already, even where the client has too little left: it waits until it is paid for. */
  charge(points: number): void {
    this.budgets.charge(this.client, points);
    this.requested += points;
    this.worked += points;
  }

  /** How many seconds the client has to wait until what it was charged is paid for; null where it is. */
  get debt(): { readonly waitSeconds: number } | null {
    return this.budgets.debtOf(this.client);
  }

  /** Points of work that a field has done for its answer. */
  work(points: number): void {
    this.worked += points;
  }

  /** Waits, where need be, until it is this request's turn to work for so long on the event loop; null where it may begin. */
  turn(points: number): Promise<void> | null {
    return turns.take(this, points);
  }

  /** What a field answered with, while others are still at work. @throws Problem ANSWER_TOO_LARGE */
  hold(objects: number, bytes: number): void {
    this.held = { objects: this.held.objects + objects, bytes: this.held.bytes + bytes };
    this.judge(this.held);
    this.goOn();
  }

  /** Whether fields have answered with more than that so far. */
  holdsMoreThan({ objects, bytes }: AnswerLimits): boolean {
    return this.held.objects > objects || this.held.bytes > bytes;
  }

  /** A field that could not be answered. */
  fault(): void {
    this.faults += 1;
    if (this.faults > mostFaults) this.problem ??= tooLarge(`有超过 ${mostFaults} 个字段无法回答。`, `More than ${mostFaults} fields can't be answered.`);
  }

  /** @throws Problem ANSWER_TOO_LARGE where the answer is too large already: nothing more is done for it. */
  goOn(): void {
    if (this.problem !== null) throw this.problem;
  }

  /** The whole answer, of so many objects and bytes; says what of it is too large. */
  answer(size: AnswerSize): Problem | null {
    // The answer as a whole is an object too, which nobody asked for.
    this.answered = Math.max(0, size.objects - 1);
    this.judge(size);
    return this.problem;
  }

  private judge({ objects, bytes }: AnswerSize): void {
    const { limits } = this;
    if (objects > limits.objects) this.problem ??= tooLarge(`结果超过 ${limits.objects} 个对象。`, `The answer has more than ${limits.objects} objects.`);
    if (bytes > limits.bytes) this.problem ??= tooLarge(`结果超过 ${limits.bytes} 字节。`, `The answer has more than ${limits.bytes} bytes.`);
  }

  /** What was used: objects of the answer and work, or all that was estimated where the answer was too large. The rest goes back. */
  settle(): number {
    const used = this.problem === null ? Math.min(this.requested, this.answered + this.worked) : this.requested;
    this.budgets.giveBack(this.client, this.requested - used);
    return used;
  }

  get state(): BudgetState {
    const { points, perSecond } = this.budgets.size;
    return { limit: points, remaining: this.budgets.left(this.client), perSecond, requested: this.requested };
  }
}
