import { describe, expect, test } from '@jest/globals';
import { Admission, admissionLimits } from '../../src/platform/http/admission.js';

/** A line before a server that answers one request after another, with a clock that moves only by hand. */
class Line {
  private now = 0;
  readonly admission = new Admission(admissionLimits, () => this.now);
  inside = 0;

  pass(ms: number): void {
    this.now += ms;
  }

  /** So many come at once. @returns how many of them were refused */
  come(count: number): number {
    let refused = 0;
    for (let index = 0; index < count; index++) {
      if (this.admission.enter()) this.inside += 1;
      else refused += 1;
    }
    return refused;
  }

  /** Answers all who are inside, each in so many milliseconds. */
  answerAll(ms: number): void {
    while (this.inside > 0) this.answerOne(ms);
  }

  answerOne(ms: number): void {
    this.pass(ms);
    this.inside -= 1;
    this.admission.leave();
  }

  /** One request a second, answered in so many milliseconds each. */
  quiet(seconds: number, ms: number): void {
    for (let second = 0; second < seconds; second++) {
      expect(this.come(1)).toBe(0);
      this.answerOne(ms);
      this.pass(1000 - ms);
    }
  }
}

describe('the line of those who wait', () => {
  test('a burst after quiet hours is let in by the pace at which the server answers, not by how seldom it was asked', () => {
    const line = new Line();
    line.quiet(1000, 4); // 250 a second
    expect(line.come(200)).toBe(0);
    line.answerAll(4);
    expect(line.come(1000)).toBe(1000 - 376); // 1.5 s at 250 a second, and one at which it is seen
  });

  test('before the pace is known, nobody is refused below the bound that is stated for it', () => {
    const line = new Line();
    expect(line.come(admissionLimits.letInUnmeasured)).toBe(0);
    expect(line.come(5)).toBe(5);
    const asked = new Line();
    asked.quiet(10, 50);
    expect(asked.come(admissionLimits.letInUnmeasured)).toBe(0);
  });

  test('a stall refuses, and the first answers after it end it, however long it was and however many were refused', () => {
    const line = new Line();
    line.quiet(600, 10);
    expect(line.come(20)).toBe(0);
    // After two seconds without an answer nobody more is let in.
    line.pass(2000);
    expect(line.come(50)).toBe(50);
    const { inside } = line;
    expect(inside).toBe(20);
    let refused = 0;
    for (let second = 0; second < 300; second++) {
      line.pass(1000);
      refused += line.come(50);
    }
    expect(refused).toBe(300 * 50);
    expect(line.inside).toBe(inside);
    line.answerAll(10);
    expect(line.come(20)).toBe(0);
    line.answerAll(10);
    line.quiet(100, 10);
    expect(line.come(100)).toBe(0);
  });

  test('refusals leave the pace as it is: what can be answered of a crowd is answered, minute after minute', () => {
    const line = new Line();
    line.quiet(600, 10);
    const [answered, inside]: [number[], number[]] = [[], []];
    for (let minute = 0; minute < 3; minute++) {
      let count = 0;
      for (let step = 0; step < 6000; step++) {
        line.come(4); // four times what can be answered
        if (line.inside > 0) {
          line.answerOne(10);
          count += 1;
        } else {
          line.pass(10);
        }
      }
      answered.push(count);
      inside.push(line.inside);
    }
    expect(answered).toEqual([6000, 6000, 6000]);
    expect(inside).toEqual([150, 150, 150]); // 1.5 s at 100 a second
  });

  test('a slower server has a shorter line as soon as a window of busy time has shown it', () => {
    const line = new Line();
    line.quiet(1000, 4);
    line.come(60);
    line.answerAll(50); // 20 a second now
    expect(line.come(60)).toBe(60 - 31);
  });
});
