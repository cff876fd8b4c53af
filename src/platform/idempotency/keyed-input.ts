/** What every mutation's input can carry for doing it once. */
export interface KeyedInput {
  readonly idempotencyKey?: string | null;
  /** The former name of `idempotencyKey`. */
  readonly clientMutationId?: string | null;
}

/** The name of the field of an input that carries its key; where both are given, `idempotencyKey`. */
export function keyNameOf({ idempotencyKey }: KeyedInput): keyof KeyedInput {
  return idempotencyKey == null ? 'clientMutationId' : 'idempotencyKey';
}
