import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { text } from '../platform/i18n/text.js';
import { InputFaults, type Fault, type FaultCode } from '../platform/errors/index.js';
import type { Reader, Transaction } from '../platform/database/index.js';
import { keyBounds } from '../platform/idempotency/key.bounds.js';
import { keyNameOf, type KeyedInput } from '../platform/idempotency/keyed-input.js';
import type { RequestContext } from './context.js';

/** The result of a mutation: the id of the changed object, or the faults for which nothing was written. */
export interface MutationResult {
  readonly id: number | null;
  readonly faults: readonly Fault[];
}

/** The idempotency key of a mutation's input. */
interface Key {
  /** The name of the input field that carries the key. */
  readonly name: string;
  readonly value: string;
  /** SHA-256 of the mutation's name and the whole input, in base64url. */
  readonly digest: string;
}

function keyFault(code: Fault['code'], name: string, zh: string, en: string): InputFaults {
  return new InputFaults([{ code, path: ['input', name], text: text(zh, en) }]);
}

/** The key of an input; null without one. @throws InputFaults for one of another length than `keyBounds` */
function keyedBy(mutation: string, input: KeyedInput): Key | null {
  const name = keyNameOf(input);
  const value = input[name];
  if (value == null) return null;
  if (value.length < keyBounds.least || value.length > keyBounds.characters) {
    throw keyFault('OUT_OF_RANGE', name, `${name} 应为 1 到 ${keyBounds.characters} 个字符。`, `${name} must have 1 to ${keyBounds.characters} characters.`);
  }
  return { name, value, digest: createHash('sha256').update(mutation).update('\0').update(JSON.stringify(input)).digest('base64url') };
}

/** The answer that `idempotency_key` keeps as JSON: the id of the changed object, and the result of `mutateWithResult` under the name `told`. */
interface StoredAnswer<Result> { readonly id: number; readonly told?: Result }

/** The answer kept under a key; null without one. @throws InputFaults KEY_REUSED where the key was used for another input */
async function findAnswer<Result>(reader: Reader, subject: string, { name, value, digest }: Key): Promise<StoredAnswer<Result> | null> {
  const [known] = await reader.rows<{ digest: string; answer: Partial<StoredAnswer<Result>> }>(sql`
    select digest, answer from idempotency_key where subject = ${subject} and key = ${value}`);
  if (known === undefined) return null;
  if (known.digest !== digest) throw keyFault('KEY_REUSED', name, `这个 ${name} 已用于另一个输入,请换一个新的。`, `This ${name} was used for another input; take a new one.`);
  const { id, ...more } = known.answer;
  return id === undefined ? null : { id, ...more };
}

/** The answer given earlier under the key; null when the key is new, and is then taken by this transaction. */
async function claimKey<Result>(transaction: Transaction, subject: string, key: Key): Promise<StoredAnswer<Result> | null> {
  const taken = await transaction.rows(sql`
    insert into idempotency_key (subject, key, digest, answer) values (${subject}, ${key.value}, ${key.digest}, '{}') on conflict do nothing returning key`);
  return taken.length === 1 ? null : findAnswer(transaction, subject, key);
}

/** Faults that depend on stored data, and so disclose it; the others depend on the input alone. */
const disclosing: ReadonlySet<FaultCode> = new Set(['WRONG_STATE', 'NOT_ELIGIBLE', 'DUPLICATE']);

/** The fields that a refusal discloses of the people whom the mutation concerns: the audit record counts them as read. */
function disclosedFields({ faults, tells }: InputFaults): string[] {
  return [...new Set([...tells, ...faults.filter(({ code }) => disclosing.has(code)).map(({ path }) => path.at(-1) ?? 'input')])];
}

/** Runs the writing part in one transaction, once for each key; the audit record lists the people in `transaction.people`. @throws InputFaults */
async function writeOnce<Result>(ctx: RequestContext, mutation: string, input: KeyedInput, work: (transaction: Transaction) => Promise<StoredAnswer<Result>>): Promise<StoredAnswer<Result>> {
  const key = keyedBy(mutation, input);
  let people: ReadonlySet<number> = new Set();
  const { answer, write } = await ctx.db.transaction(async (transaction) => {
    people = transaction.people;
    const recorded = async (written: StoredAnswer<Result>) => ({ answer: written, write: await ctx.audit.write(transaction, mutation, [written.id], Object.keys(input)) });
    if (key === null) return recorded(await work(transaction));
    const subject = ctx.actor.subject ?? '';
    const earlier = await claimKey<Result>(transaction, subject, key);
    if (earlier !== null) return { answer: earlier, write: null };
    const written = await work(transaction);
    await transaction.rows(sql`update idempotency_key set answer = ${JSON.stringify(written)}::jsonb where subject = ${subject} and key = ${key.value}`);
    return recorded(written);
  }).catch((error: unknown) => {
    if (error instanceof InputFaults) for (const person of people) ctx.audit.read(mutation, person, disclosedFields(error), 'CHANGE', [person]);
    throw error;
  });
  ctx.audit.kept(write);
  return answer;
}

/**
 * Runs the writing part of a mutation in one transaction: all of it is kept, or nothing.
 * With an `idempotencyKey`, the same input is done once: parallel and later calls get the first one's answer.
 *
 * @param work returns the number of the changed object, and adds each person whose data it writes to `transaction.people`; throws InputFaults for
 *   an input that a user can mend.
 */
export async function mutate(
  ctx: RequestContext, mutation: string, input: KeyedInput, work: (transaction: Transaction) => Promise<number>,
): Promise<MutationResult> {
  try {
    const { id } = await writeOnce(ctx, mutation, input, async (transaction) => ({ id: await work(transaction) }));
    return { id, faults: [] };
  } catch (error) {
    if (error instanceof InputFaults) return { id: null, faults: error.faults };
    throw error;
  }
}

/** The result kept under the input's key; null without a key, or where the key is new. Call it before a long computation. @throws InputFaults KEY_REUSED */
export async function previousResult<Result extends object>(ctx: RequestContext, mutation: string, input: KeyedInput): Promise<Result | null> {
  const key = keyedBy(mutation, input);
  return key === null ? null : (await findAnswer<Result>(ctx.db, ctx.actor.subject ?? '', key))?.told ?? null;
}

/**
 * Like `mutate`, for a mutation that returns a computed result: the result is kept under the key as JSON, and later calls get it from there.
 * @throws InputFaults for an input that a user can mend
 */
export async function mutateWithResult<Result extends object>(
  ctx: RequestContext, mutation: string, input: KeyedInput, work: (transaction: Transaction) => Promise<{ readonly id: number; readonly result: Result }>,
): Promise<Result> {
  const { told } = await writeOnce<Result>(ctx, mutation, input, async (transaction) => {
    const { id, result } = await work(transaction);
    return { id, told: result };
  });
  if (told === undefined) throw new Error(`no result is kept under the key of ${mutation}`);
  return told;
}
