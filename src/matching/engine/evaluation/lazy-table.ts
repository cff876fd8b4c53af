/** One answer for each of some numbers, worked out when it is first needed. */
export class LazyTable<Answer> {
  private readonly answers: (Answer | undefined)[];

  constructor(size: number, private readonly work: (number: number) => Answer) {
    // Room for all at once: an array that is filled from far behind its end becomes a slow table of hashes.
    this.answers = new Array<Answer | undefined>(size);
  }

  get(number: number): Answer {
    const known = this.answers[number];
    if (known !== undefined) return known;
    const answer = this.work(number);
    this.answers[number] = answer;
    return answer;
  }
}
