import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'sql-formatter';
import { projectRoot } from '../../src/config/config.js';
import type { Recording } from './recording.js';

export const examplesFolder = join(projectRoot, 'src', 'examples');

/** Texts by the name of their file. */
export type Texts = ReadonlyMap<string, string>;

/** What begins and ends transactions, and what a transaction is told of its caller, is the same for all. */
const isOfTransaction = (statement: string): boolean => /^(begin|commit|set transaction|select set_config\()/.test(statement);

/** MikroORM writes values into its statements: they become parameters again. Its statements are known by their quoted names. */
function withParameters(statement: string): string {
  if (!/^(select|insert into|update|delete from) "/.test(statement)) return statement;
  let count = 0;
  return statement.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\b\d+(?:\.\d+)?\b/g, (token) => (token.startsWith('"') ? token : `$${++count}`));
}

/** Each statement once, in the order in which it was first sent, with how often. */
export function sqlText(statements: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const statement of statements.filter((each) => !isOfTransaction(each)).map(withParameters)) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  if (counts.size === 0) return '-- Nothing is read.\n';
  return [...counts].map(([statement, count]) => `${count === 1 ? '' : `-- ${count} times\n`}${format(statement, { language: 'postgresql', expressionWidth: 100 })};\n`).join('\n');
}

/** Bytes of the signature in front of a cursor's keys (platform/graphql/cursor.ts). */
const signatureBytes = 9;

/** A cursor is signed with a key of each server: its keys are shown. A page that comes in base64 is shown as lines. */
function shown(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^(cursor|startCursor|endCursor)$/.test(name)) return `signed ${Buffer.from(value, 'base64url').subarray(signatureBytes).toString()}`;
  if (name === 'base64') return Buffer.from(value, 'base64').toString().split('\n');
  return value;
}

export function answerText(answer: unknown): string {
  return `${JSON.stringify(answer, shown, 1)}\n`;
}

const isMade = (file: string): boolean => /\.(sql|json)$/.test(file);

/** The texts that are kept beside the examples. */
export function keptTexts(): Texts {
  return new Map(readdirSync(examplesFolder).filter(isMade).map((file) => [file, readFileSync(join(examplesFolder, file), 'utf8')]));
}

/** The texts that belong there, by what was recorded. */
export function textsOf(recordings: readonly Recording[]): Texts {
  const files = readdirSync(examplesFolder).filter((file) => file.endsWith('.graphql')).map((file) => file.slice(0, -'.graphql'.length));
  return new Map(recordings.flatMap(({ example, answer, statements }) => {
    const file = files.find((each) => each.replace(/^\d+-/, '') === example.name) ?? example.name;
    return [[`${file}.json`, answerText(answer)], [`${file}.sql`, sqlText(statements)]];
  }));
}

/** Names of the files in which the two differ, or that only one of them has. */
export function differences(kept: Texts, made: Texts): string[] {
  return [...new Set([...kept.keys(), ...made.keys()])].filter((file) => kept.get(file) !== made.get(file)).toSorted();
}
