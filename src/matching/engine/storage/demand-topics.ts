import { demandsElsewhere, elsewhereTopics, inherentTopics } from '../../../domain/vacancies/terms.js';
import type { Demand } from '../../../domain/vacancies/index.js';
import { climbing, climbingRemedies } from '../../../domain/workplaces/terms.js';
import { functionCodes } from './codes.js';

/**
 * What a demand is about, as a small number: a function, or a function whose demand only some accommodations can meet, as it follows from the workplace
 * is inherent in the work, or is asked elsewhere. Functions have their own numbers (`functionCodes`), the others follow.
 */
export interface DemandTopic {
  readonly functionCode: string;
  readonly functionNumber: number;
  /** The accommodations that can meet it; null where any can that supports the function. */
  readonly remedies: readonly string[] | null;
  readonly inherence: Demand['inherence'] | null;
  /** Certificates that prove what is inherent by law. */
  readonly testedBy: readonly string[];
}

const numberOfFunction = (functionCode: string): { readonly functionNumber: number } => ({ functionNumber: functionCodes.of(functionCode) });

const restricted: readonly DemandTopic[] = [
  ...climbingRemedies.map((remedies) => ({ functionCode: climbing, ...numberOfFunction(climbing), remedies, inherence: null, testedBy: [] })),
  ...inherentTopics.map((topic) => ({ ...topic, ...numberOfFunction(topic.functionCode) })),
  ...elsewhereTopics.map((topic) => ({ ...topic, ...numberOfFunction(topic.functionCode), inherence: null, testedBy: [] })),
];

/** By number less one. */
export const demandTopics: readonly DemandTopic[] = [
  ...functionCodes.all.map((functionCode) => ({ functionCode, ...numberOfFunction(functionCode), remedies: null, inherence: null, testedBy: [] })),
  ...restricted,
];

/** How many numbers there are, 0 among them. */
export const topicCount = demandTopics.length + 1;

type Restriction = Pick<Demand, 'functionCode' | 'remedies' | 'inherence' | 'testedBy'>;
const keyOf = ({ functionCode, remedies, inherence, testedBy = [] }: { readonly [Name in keyof Restriction]: Restriction[Name] | null }): string =>
  `${functionCode} ${inherence ?? ''} ${remedies?.join() ?? ''} ${testedBy?.join() ?? ''}`;

const numbersOfRestricted = new Map(restricted.map((topic, index) => [keyOf(topic), functionCodes.size + index]));

/** By occupation: the topics that stand for plain demands on the functions that it asks for elsewhere, by number of the function. */
export function topicsElsewhere(occupationCode: string | null): ReadonlyMap<number, number> {
  return new Map([...demandsElsewhere(occupationCode)].map(([functionCode, remedies]) => [functionCodes.of(functionCode), topicOf({ functionCode, remedies })]));
}

/** The number of a topic. @throws Error for remedies that no rule has */
export function topicOf(demand: Restriction): number {
  if (demand.remedies === undefined) return functionCodes.of(demand.functionCode);
  const number = numbersOfRestricted.get(keyOf(demand));
  if (number === undefined) throw new Error(`no demand on ${demand.functionCode} has these remedies: ${demand.remedies.join(', ')}`);
  return number;
}

/** By number of the topic: the number of its function. */
export const functionOfTopic = Uint8Array.from([0, ...demandTopics.map(({ functionNumber }) => functionNumber)]);
/** By number of the topic: 1 where the function is inherent by law. */
export const isByLaw = Uint8Array.from([0, ...demandTopics.map(({ inherence }) => (inherence === 'BY_LAW' ? 1 : 0))]);
