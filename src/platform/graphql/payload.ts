import { Field, InputType, ObjectType, type ClassType } from 'type-graphql';
import type { Locale } from '../i18n/text.js';
import type { Fault, FaultCode } from '../errors/index.js';
import { keyBounds } from '../idempotency/key.bounds.js';
import type { KeyedInput } from '../idempotency/keyed-input.js';
import { Bounded } from './bounds/bounded.js';
import { graphqlEnum } from './enums.js';

/** The day on which `clientMutationId` is removed from inputs and payloads. */
const clientMutationIdEnds = '2027-04-01';

const UserErrorCodes = graphqlEnum<FaultCode>('UserErrorCode', 'What is wrong with an input, for programs.', {
  REQUIRED: 'A value is missing that is needed here.',
  OUT_OF_RANGE: 'A number, text or list is too small or too large.',
  UNKNOWN_CODE: 'A code stands in no vocabulary.',
  INVALID: 'A value is malformed, or fails its check digit.',
  CONTRADICTION: 'Two values contradict each other.',
  DUPLICATE: 'The same thing is there already.',
  NOT_FOUND: 'An id names nothing that you may use.',
  WRONG_STATE: 'The object is in a state that does not allow this.',
  STALE: 'Somebody changed the object since you read it.',
  NOT_ELIGIBLE: 'A rule does not allow this for this person or employer.',
  KEY_REUSED: 'The idempotency key was used before for another input.',
});

@ObjectType({ simpleResolvers: true, description: 'One fault of an input. Nothing was written.' })
export class UserError {
  @Field(() => UserErrorCodes, { description: 'What is wrong, for programs.' })
  code!: FaultCode;

  @Field(() => String, { description: "Which value is wrong, what is wrong with it, and what is allowed, in the reader's language." })
  message!: string;

  @Field(() => [String], { description: 'The way to the faulty field, as ["input", "pay", "maxCny"].' })
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
    description: 'A new random text for each change, as a UUID (幂等键). The same key with the same input gives the first answer again and writes nothing; with another input it is refused.',
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
  @Field(() => [UserError], { description: 'What was wrong with the input; empty when it was done.' })
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
  Field(changed, { nullable: true, description: 'The object as it is now; null when nothing was changed.' })(PayloadType.prototype, field);
  return PayloadType;
}
