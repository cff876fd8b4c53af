import { createHash } from 'node:crypto';
import type { IsoDate } from '../../src/platform/calendar.js';
import { partNames, type Answer } from './answers.js';

/** A digest for each part of an answer. */
export type Digests = Readonly<Record<string, string>>;

/** Digests by the name of the case, of the demonstration of a day. */
export interface Golden {
  readonly day: IsoDate;
  readonly cases: Readonly<Record<string, Digests>>;
}

/** Characters of a digest: 48 bits, which two answers share by chance once in 300,000,000,000,000 comparisons. */
const digestLength = 12;

/** JSON with the fields of each object in the order of their names. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, field: unknown) =>
    (field !== null && typeof field === 'object' && !Array.isArray(field) ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1))) : field));
}

/** @throws Error for a part that JSON can't hold */
export function digestsOf(answer: Answer): Digests {
  const parts = partNames.filter((name) => answer[name] !== undefined);
  return Object.fromEntries(parts.map((name) => [name, createHash('sha256').update(canonicalJson(answer[name])).digest('hex').slice(0, digestLength)]));
}

/** One line for each case, so that a change is readable where two versions of the file are compared. */
export function goldenText({ day, cases }: Golden): string {
  const lines = Object.entries(cases).map(([name, digests]) => `  ${JSON.stringify(name)}: ${JSON.stringify(digests)}`);
  return `{\n "day": ${JSON.stringify(day)},\n "cases": {\n${lines.join(',\n')}\n }\n}\n`;
}

/** Each case of which a part differs, or that only one of the two has, with the parts. */
export function differences(kept: Golden, made: Golden): string[] {
  if (kept.day !== made.day) return [`kept as of ${kept.day}, made as of ${made.day}`];
  return [...new Set([...Object.keys(kept.cases), ...Object.keys(made.cases)])].flatMap((name) => {
    const [before, after] = [kept.cases[name], made.cases[name]];
    if (before === undefined) return [`${name}: not kept`];
    if (after === undefined) return [`${name}: not made`];
    const parts = partNames.filter((part) => before[part] !== after[part]);
    return parts.length === 0 ? [] : [`${name}: ${parts.join(', ')}`];
  });
}
