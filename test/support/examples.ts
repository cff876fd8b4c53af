import { examples, type Example } from '../../src/app/examples.js';
import { globalId } from '../../src/platform/graphql/global-id.js';
import { demoAccounts } from '../../src/demonstration/index.js';

/** What the examples' variables stand for in the demonstration. */
export const exampleVariables = { employerId: globalId('Employer', demoAccounts.employer) };

export const allExamples: readonly Example[] = examples();
