import { lookUp, search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading fairs costs. */
export const jobFairCosts: FieldCosts = {
  'Query.jobFairs': search,
  'Query.jobFair': lookUp,
  'JobFair.provisions': { size: 30 },
  'FairAccess.needs': { size: 8 },
  'InterviewSchedule.document': { work: 100, isSynchronous: true },
  'InterviewSchedule.calendar': { work: 100, isSynchronous: true },
};
