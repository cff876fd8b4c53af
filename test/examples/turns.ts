interface Held {
  readonly order: number;
  readonly release: () => void;
}

/**
 * Answers that come in the same order on every machine: each is kept back until all that was asked has been answered, then all are given at once,
 * in the order in which they were asked for. What the program asks next so depends on what it was answered, and not on which answer was faster.
 */
export class Turns {
  private asked = 0;
  private open = 0;
  private held: Held[] = [];

  hold<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const order = this.asked++;
    this.open += 1;
    return new Promise((resolve) => {
      const settle = (): void => { this.settle({ order, release: () => { resolve(answer); } }); };
      answer.then(settle, settle);
    });
  }

  private settle(held: Held): void {
    this.held.push(held);
    this.open -= 1;
    if (this.open > 0) return;
    const released = this.held.toSorted((a, b) => a.order - b.order);
    this.held = [];
    for (const { release } of released) release();
  }
}
