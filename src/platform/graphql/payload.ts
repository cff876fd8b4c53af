import { Field, InputType, ObjectType, type ClassType } from 'type-graphql';
import type { Locale } from '../i18n/text.js';
import type { Fault, FaultCode } from '../errors/index.js';
import { keyBounds } from '../idempotency/key.bounds.js';
import type { KeyedInput } from '../idempotency/keyed-input.js';
import { Bounded } from './bounds/bounded.js';
import { graphqlEnum } from './enums.js';

/** The day on which `clientMutationId` is removed from inputs and payloads. */
const clientMutationIdEnds = '2027-04-01';

const UserErrorCodes = graphqlEnum<FaultCode>('UserErrorCode', 'Kind of a fault of an input, for programs.', {
  REQUIRED: 'A required value is missing.',
  OUT_OF_RANGE: 'A number, text or list is too small or too large.',
  UNKNOWN_CODE: 'A code is in no vocabulary.',
  INVALID: 'A value is malformed, or its check digit is wrong.',
  CONTRADICTION: 'Two values contradict each other.',
  DUPLICATE: 'The same record exists already.',
  NOT_FOUND: 'An id names no object that you may use.',
  WRONG_STATE: 'The object is in a state that does not allow this.',
  STALE: 'The object has changed since you read the version that you sent.',
  NOT_ELIGIBLE: 'A rule does not allow the change for this job seeker or employer.',
  KEY_REUSED: 'The idempotency key was used before for another input.',
});

@ObjectType({ simpleResolvers: true, description: 'One fault of the input of a mutation. Where there is a fault, nothing was written.' })
export class UserError {
  @Field(() => UserErrorCodes, { description: 'Kind of the fault, for programs.' })
  code!: FaultCode;

  @Field(() => String, { description: "Text for the user, in the user's language: which value is wrong, why, and what is allowed." })
  message!: string;

  @Field(() => [String], { description: 'Path to the faulty field of the input, as ["input", "pay", "maxCny"].' })
  path!: string[];
}

function userError({ code, path, text }: Fault, locale: Locale): UserError {
  return { code, path: [...path], message: text[locale] };
}

/** What every mutation's input can carry. */
@InputType()
export abstract class MutationInput {
  @Bounded(keyBounds)
  @Field(() => String, {
    nullable: true,
    description: 'A new random text per change, as a UUID (幂等键). The same key with the same input repeats the first answer and writes nothing; with another input: KEY_REUSED.',
  })
  idempotencyKey?: string | null;

  @Bounded(keyBounds)
  @Field(() => String, {
    nullable: true, deprecationReason: `Use idempotencyKey. clientMutationId is removed on ${clientMutationIdEnds}.`,
    description: 'The former name of idempotencyKey. Where an input has both, idempotencyKey counts.',
  })
  clientMutationId?: string | null;
}

/** What every mutation answers, and the changed object under a name of its own. */
export interface Payload {
  readonly userErrors: readonly UserError[];
  readonly clientMutationId: string | null;
}

/** The fields that all payload types have. */
@ObjectType({ simpleResolvers: true })
export abstract class MutationPayload implements Payload {
  @Field(() => [UserError], { description: 'Faults of the input; empty where the change was made.' })
  userErrors!: UserError[];

  @Field(() => String, {
    nullable: true, deprecationReason: `A client knows its own key. clientMutationId is removed on ${clientMutationIdEnds}.`,
    description: 'The clientMutationId of the input, as it was sent.',
  })
  clientMutationId!: string | null;
}

/** The part of a payload that is the same for all mutations. */
export function payloadOf(input: KeyedInput, faults: readonly Fault[], locale: Locale): MutationPayload {
  return { userErrors: faults.map((fault) => userError(fault, locale)), clientMutationId: input.clientMutationId ?? null };
}

/** A payload type named after its mutation: the changed object under `field`, and the faults. */
export function payloadType(mutation: string, field: string, changed: () => ClassType): ClassType<Payload> {
  const mutationField = mutation.charAt(0).toLowerCase() + mutation.slice(1);

  @ObjectType(`${mutation}Payload`, { simpleResolvers: true, description: `The answer of the mutation ${mutationField}.` })
  class PayloadType extends MutationPayload {}
  Field(changed, { nullable: true, description: 'The changed object; null where nothing was changed.' })(PayloadType.prototype, field);
  return PayloadType;
}
