/** What every mutation's input can carry for doing it once. */
export interface KeyedInput {
  readonly idempotencyKey?: string | null;
  /** The name of before, which Relay Classic gave it. */
  readonly clientMutationId?: string | null;
}

/** The name of the field of an input that carries its key. */
export function keyNameOf({ idempotencyKey }: KeyedInput): keyof KeyedInput {
  return idempotencyKey == null ? 'clientMutationId' : 'idempotencyKey';
}

/** The key under which a mutation is done once; null without one. */
export function keyOf({ idempotencyKey, clientMutationId }: KeyedInput): string | null {
  return idempotencyKey ?? clientMutationId ?? null;
}
