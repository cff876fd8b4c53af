import { climbing, climbingRemedies } from '../../../domain/workplaces/terms.js';
import { functionCodes } from './codes.js';

/**
 * What a demand is about, as a small number: a function, or a function whose demand only some accommodations can meet. Functions have their own numbers
 * (`functionCodes`), the others follow.
 */
export interface DemandTopic {
  readonly functionCode: string;
  readonly functionNumber: number;
  /** The accommodations that can meet it; null where any can that supports the function. */
  readonly remedies: readonly string[] | null;
}

const restricted: readonly DemandTopic[] = climbingRemedies.map((remedies) => ({ functionCode: climbing, functionNumber: functionCodes.of(climbing), remedies }));

/** By number less one. */
export const demandTopics: readonly DemandTopic[] = [
  ...functionCodes.all.map((functionCode) => ({ functionCode, functionNumber: functionCodes.of(functionCode), remedies: null })),
  ...restricted,
];

/** How many numbers there are, 0 among them. */
export const topicCount = demandTopics.length + 1;

const numbersOfRestricted = new Map(restricted.map(({ functionCode, remedies }, index) => [`${functionCode} ${remedies?.join() ?? ''}`, functionCodes.size + index]));

/** The number of a topic. @throws Error for remedies that no rule has */
export function topicOf(functionCode: string, remedies: readonly string[] | undefined): number {
  if (remedies === undefined) return functionCodes.of(functionCode);
  const number = numbersOfRestricted.get(`${functionCode} ${remedies.join()}`);
  if (number === undefined) throw new Error(`no demand on ${functionCode} has these remedies: ${remedies.join(', ')}`);
  return number;
}

/** By number of the topic: the number of its function. */
export const functionOfTopic = Uint8Array.from([0, ...demandTopics.map(({ functionNumber }) => functionNumber)]);
