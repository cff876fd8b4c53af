import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { text } from '../platform/i18n/text.js';
import { InputFaults, type Fault, type FaultCode } from '../platform/errors/index.js';
import type { Reader, Transaction } from '../platform/database/index.js';
import { keyBounds } from '../platform/idempotency/key.bounds.js';
import type { RequestContext } from './context.js';

/** What a mutation did: the number of the changed object, or the faults for which nothing was written. */
export interface Written {
  readonly id: number | null;
  readonly faults: readonly Fault[];
}

interface KeyedInput { readonly clientMutationId?: string | null }

function digestOf(mutation: string, input: object): string {
  return createHash('sha256').update(mutation).update('\0').update(JSON.stringify(input)).digest('base64url');
}

function keyFault(code: Fault['code'], zh: string, en: string): InputFaults {
  return new InputFaults([{ code, path: ['input', 'clientMutationId'], text: text(zh, en) }]);
}

/** What is kept under a key: the number of the changed object, and what else was answered. */
interface Answer<Told> { readonly id: number; readonly told?: Told }

function checkKey(key: string | null): void {
  if (key === null || (key.length >= keyBounds.least && key.length <= keyBounds.characters)) return;
  throw keyFault('OUT_OF_RANGE', `clientMutationId 应为 1 到 ${keyBounds.characters} 个字符。`, `clientMutationId must have 1 to ${keyBounds.characters} characters.`);
}

/** What was answered under the key before; null where nothing was yet. @throws InputFaults KEY_REUSED where it was for another input */
async function answerUnder<Told>(reader: Reader, subject: string, key: string, digest: string): Promise<Answer<Told> | null> {
  const [known] = await reader.rows<{ digest: string; answer: Partial<Answer<Told>> }>(sql`
    select digest, answer from idempotency_key where subject = ${subject} and key = ${key}`);
  if (known === undefined) return null;
  if (known.digest !== digest) throw keyFault('KEY_REUSED', '这个 clientMutationId 已用于另一个输入,请换一个新的。', 'This clientMutationId was used for another input; take a new one.');
  const { id, ...more } = known.answer;
  return id === undefined ? null : { id, ...more };
}

/** The answer given earlier under the key; null when the key is new, and is then taken by this transaction. */
async function claimKey<Told>(transaction: Transaction, subject: string, key: string, digest: string): Promise<Answer<Told> | null> {
  const taken = await transaction.rows(sql`
    insert into idempotency_key (subject, key, digest, answer) values (${subject}, ${key}, ${digest}, '{}') on conflict do nothing returning key`);
  return taken.length === 1 ? null : answerUnder(transaction, subject, key, digest);
}

/** Faults that say how things stand; the others speak of the input alone. */
const telling: ReadonlySet<FaultCode> = new Set(['WRONG_STATE', 'NOT_ELIGIBLE', 'DUPLICATE']);

/** What a refusal tells of those whom the mutation is about: they are read by it. */
function toldBy({ faults, tells }: InputFaults): string[] {
  return [...new Set([...tells, ...faults.filter(({ code }) => telling.has(code)).map(({ path }) => path.at(-1) ?? 'input')])];
}

/** Runs the writing part in one transaction, once for each key; the record tells of the people whom the transaction names. @throws InputFaults */
async function writeOnce<Told>(ctx: RequestContext, mutation: string, input: KeyedInput, work: (transaction: Transaction) => Promise<Answer<Told>>): Promise<Answer<Told>> {
  const key = input.clientMutationId ?? null;
  checkKey(key);
  let people: ReadonlySet<number> = new Set();
  const { answer, write } = await ctx.db.transaction(async (transaction) => {
    people = transaction.people;
    const recorded = async (written: Answer<Told>) => ({ answer: written, write: await ctx.audit.write(transaction, mutation, [written.id], Object.keys(input)) });
    if (key === null) return recorded(await work(transaction));
    const subject = ctx.actor.subject ?? '';
    const earlier = await claimKey<Told>(transaction, subject, key, digestOf(mutation, input));
    if (earlier !== null) return { answer: earlier, write: null };
    const written = await work(transaction);
    await transaction.rows(sql`update idempotency_key set answer = ${JSON.stringify(written)}::jsonb where subject = ${subject} and key = ${key}`);
    return recorded(written);
  }).catch((error: unknown) => {
    if (error instanceof InputFaults) for (const person of people) ctx.audit.read(mutation, person, toldBy(error), 'CHANGE', [person]);
    throw error;
  });
  ctx.audit.kept(write);
  return answer;
}

/**
 * Runs the writing part of a mutation in one transaction: all of it is kept, or nothing.
 * With a `clientMutationId`, the same input is done once: parallel and later calls get the first one's answer.
 *
 * @param work returns the number of the changed object, and names in `transaction.people` each person of whom it writes; throws InputFaults for what
 *   a user can do wrong.
 */
export async function mutate(
  ctx: RequestContext, mutation: string, input: KeyedInput, work: (transaction: Transaction) => Promise<number>,
): Promise<Written> {
  try {
    const { id } = await writeOnce(ctx, mutation, input, async (transaction) => ({ id: await work(transaction) }));
    return { id, faults: [] };
  } catch (error) {
    if (error instanceof InputFaults) return { id: null, faults: error.faults };
    throw error;
  }
}

/** What a mutation of this input told under its key before; null where it has none, or it is new: asked before what takes long. @throws InputFaults KEY_REUSED */
export async function toldBefore<Told extends object>(ctx: RequestContext, mutation: string, input: KeyedInput): Promise<Told | null> {
  const key = input.clientMutationId ?? null;
  checkKey(key);
  return key === null ? null : (await answerUnder<Told>(ctx.db, ctx.actor.subject ?? '', key, digestOf(mutation, input)))?.told ?? null;
}

/**
 * The same as `mutate`, for a mutation that answers with something of its own: what it tells is kept with the key, as JSON, and told again.
 * @throws InputFaults for what a user can do wrong
 */
export async function mutateTelling<Told extends object>(
  ctx: RequestContext, mutation: string, input: KeyedInput, work: (transaction: Transaction) => Promise<{ readonly id: number; readonly told: Told }>,
): Promise<Told> {
  const { told } = await writeOnce<Told>(ctx, mutation, input, work);
  if (told === undefined) throw new Error(`nothing is kept of what ${mutation} told`);
  return told;
}
