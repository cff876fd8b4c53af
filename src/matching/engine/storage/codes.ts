import { accommodations } from '../../../domain/accommodations/terms.js';
import { employerKinds } from '../../../domain/employers/terms.js';
import { humanFunctions } from '../../../domain/functions/terms.js';
import { occupations } from '../../../domain/occupations/terms.js';
import { skills } from '../../../domain/skills/terms.js';

/** Codes as small numbers from 1 on, which columns hold; 0 stands for what is unknown. They hold in one process: nothing keeps them. */
class Codes {
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(private readonly name: string, private readonly codes: readonly string[]) {
    this.numbers = new Map(codes.map((code, index) => [code, index + 1]));
  }

  get all(): readonly string[] {
    return this.codes;
  }

  /** How many numbers there are, 0 among them. */
  get size(): number {
    return this.codes.length + 1;
  }

  /** @throws Error for an unknown code, which stored data never has. */
  of(code: string | null | undefined): number {
    if (code == null) return 0;
    const number = this.numbers.get(code);
    if (number === undefined) throw new Error(`${this.name}: no code ${code}`);
    return number;
  }

  /** The code of a number; null for 0. */
  code(number: number): string | null {
    return this.codes[number - 1] ?? null;
  }
}

const inOrder = (codes: ReadonlySet<string>): string[] => [...codes].sort();

export const skillCodes = new Codes('skill', inOrder(skills.codes));
export const functionCodes = new Codes('function', inOrder(humanFunctions.codes));
export const accommodationCodes = new Codes('accommodation', inOrder(accommodations.codes));
export const occupationCodes = new Codes('occupation', inOrder(occupations.codes));
export const employerKindCodes = new Codes('employer kind', Object.keys(employerKinds));
