interface Question<Answer> {
  readonly answer: Promise<Answer>;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout | undefined;
}

/** Questions that somebody else answers, another thread for one, each under a number that its answer comes back with. */
export class Pending<Answer> {
  private asked = 0;
  private readonly questions = new Map<number, Question<Answer>>();

  /** @param tooLong after so many milliseconds whoever asked gets its error; null to wait for ever */
  constructor(private readonly tooLong: { readonly ms: number; readonly error: () => Error } | null = null) {}

  /** Asks: `send` gets the number. */
  ask(send: (id: number) => void): Promise<Answer> {
    const id = ++this.asked;
    const { promise: answer, resolve, reject } = Promise.withResolvers<Answer>();
    const { tooLong } = this;
    const timer = tooLong === null ? undefined : setTimeout(() => { this.fail(id, tooLong.error()); }, tooLong.ms);
    this.questions.set(id, { answer, resolve, reject, timer });
    send(id);
    return answer;
  }

  settle(id: number, answer: Answer): void {
    this.take(id)?.resolve(answer);
  }

  fail(id: number, error: Error): void {
    this.take(id)?.reject(error);
  }

  failAll(error: Error): void {
    for (const id of [...this.questions.keys()]) this.fail(id, error);
  }

  /** Resolves when all is answered, or has failed, that has been asked by now. */
  async allOver(): Promise<void> {
    await Promise.allSettled([...this.questions.values()].map(({ answer }) => answer));
  }

  private take(id: number): Question<Answer> | undefined {
    const question = this.questions.get(id);
    this.questions.delete(id);
    clearTimeout(question?.timer);
    return question;
  }
}
