import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { text } from '../platform/i18n/text.js';
import { InputFaults, type Fault } from '../platform/errors/index.js';
import type { Transaction } from '../platform/database/index.js';
import type { RequestContext } from './context.js';

/** What a mutation did: the number of the changed object, or the faults for which nothing was written. */
export interface Written {
  readonly id: number | null;
  readonly faults: readonly Fault[];
}

/** Passes what was written on, for whoever goes on with it. @throws InputFaults where nothing was written */
export async function faultless(written: Promise<Written>): Promise<void> {
  const { faults } = await written;
  if (faults.length > 0) throw new InputFaults(faults);
}

interface KeyedInput { readonly clientMutationId?: string | null }

const maxKeyLength = 128;

function digestOf(mutation: string, input: object): string {
  return createHash('sha256').update(mutation).update('\0').update(JSON.stringify(input)).digest('base64url');
}

function keyFault(code: Fault['code'], zh: string, en: string): InputFaults {
  return new InputFaults([{ code, path: ['input', 'clientMutationId'], text: text(zh, en) }]);
}

/** The answer given earlier under the key; null when the key is new, and is then taken by this transaction. */
async function claimKey(transaction: Transaction, subject: string, key: string, digest: string): Promise<number | null> {
  const taken = await transaction.rows(sql`
    insert into idempotency_key (subject, key, digest, answer) values (${subject}, ${key}, ${digest}, '{}') on conflict do nothing returning key`);
  if (taken.length === 1) return null;
  const [known] = await transaction.rows<{ digest: string; answer: { id?: number } }>(sql`
    select digest, answer from idempotency_key where subject = ${subject} and key = ${key}`);
  if (known?.digest !== digest) {
    throw keyFault('KEY_REUSED', '这个 clientMutationId 已用于另一个输入,请换一个新的。', 'This clientMutationId was used for another input; take a new one.');
  }
  return known.answer.id ?? null;
}

/**
 * Runs the writing part of a mutation in one transaction: all of it is kept, or nothing.
 * With a `clientMutationId`, the same input is done once: parallel and later calls get the first one's answer.
 *
 * @param work returns the number of the changed object; throws InputFaults for what a user can do wrong.
 */
export async function mutate(
  ctx: RequestContext, mutation: string, input: KeyedInput, work: (transaction: Transaction) => Promise<number>,
): Promise<Written> {
  const key = input.clientMutationId ?? null;
  try {
    if (key !== null && (key.length < 1 || key.length > maxKeyLength)) {
      throw keyFault('OUT_OF_RANGE', `clientMutationId 应为 1 到 ${maxKeyLength} 个字符。`, `clientMutationId must have 1 to ${maxKeyLength} characters.`);
    }
    const { id, head } = await ctx.db.transaction(async (transaction) => {
      const recorded = async (written: number) => ({ id: written, head: await ctx.audit.write(transaction, mutation, [written], Object.keys(input)) });
      if (key === null) return recorded(await work(transaction));
      const subject = ctx.actor.subject ?? '';
      const earlier = await claimKey(transaction, subject, key, digestOf(mutation, input));
      if (earlier !== null) return { id: earlier, head: null };
      const written = await work(transaction);
      await transaction.rows(sql`update idempotency_key set answer = ${JSON.stringify({ id: written })}::jsonb where subject = ${subject} and key = ${key}`);
      return recorded(written);
    });
    ctx.audit.kept(head);
    return { id, faults: [] };
  } catch (error) {
    if (error instanceof InputFaults) return { id: null, faults: error.faults };
    throw error;
  }
}
