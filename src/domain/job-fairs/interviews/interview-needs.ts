import type { Need } from '../../seekers/index.js';

const interpreter = 'signInterpreter';
const stepFree: ReadonlySet<string> = new Set(['stepFreeAccess', 'wheelchairRoute']);

/** What somebody needs of an interview at a fair, of what its booths and interpreters can give. */
export interface InterviewNeeds {
  /** REQUIRED: none without one. WELCOME: where one is free. */
  readonly interpreter: 'REQUIRED' | 'WELCOME' | 'NONE';
  /** The booth must be one that a wheelchair reaches. */
  readonly accessibleBooth: boolean;
}

export function interviewNeeds(needs: readonly Need[]): InterviewNeeds {
  const asked = needs.find(({ accommodationCode }) => accommodationCode === interpreter);
  return {
    interpreter: asked === undefined ? 'NONE' : asked.isRequired ? 'REQUIRED' : 'WELCOME',
    accessibleBooth: needs.some(({ accommodationCode, isRequired }) => isRequired && stepFree.has(accommodationCode)),
  };
}
