import { globalId } from '../../src/platform/graphql/global-id.js';
import { demoAccounts } from '../../src/demonstration/index.js';

/** Global ids of the demonstration's accounts. */
export const ids = {
  seeker: globalId('JobSeeker', demoAccounts.jobSeeker),
  graduate: globalId('JobSeeker', demoAccounts.graduate),
  practitioner: globalId('JobSeeker', demoAccounts.practitioner),
  employer: globalId('Employer', demoAccounts.employer),
} as const;

export interface UserErrors { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[] }
