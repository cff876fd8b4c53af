import { lookUp, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading notices costs: one statement over all that somebody is told and reminded of. */
export const noticeCosts: FieldCosts = {
  'Viewer.notices': { work: 60 },
  'Viewer.unreadNotices': { work: 40 },
  'Notice.object': lookUp,
};
