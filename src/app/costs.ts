import { auditCosts } from '../domain/audit-events/index.js';
import { claimCosts } from '../domain/claim-desk/index.js';
import { vocabularyCosts } from '../domain/concepts/index.js';
import { dataRightsCosts } from '../domain/data-rights/index.js';
import { disputeCosts } from '../domain/disputes/index.js';
import { employerCosts } from '../domain/employers/index.js';
import { employmentCosts } from '../domain/employments/index.js';
import { jobFairCosts } from '../domain/job-fairs/index.js';
import { levyCosts } from '../domain/levy/index.js';
import { measuresCosts } from '../domain/measures/index.js';
import { noticeCosts } from '../domain/notices/index.js';
import { placementCosts } from '../domain/placements/index.js';
import { policyCosts } from '../domain/policies/index.js';
import { procurementCosts } from '../domain/procurement/index.js';
import { programmeCosts } from '../domain/programmes/index.js';
import { publicSectorCosts } from '../domain/public-sector/index.js';
import { quotaCosts } from '../domain/quota/index.js';
import { reportCosts } from '../domain/reports/index.js';
import { seekerCosts } from '../domain/seekers/index.js';
import { vacancyCosts } from '../domain/vacancies/index.js';
import { workplaceCosts } from '../domain/workplaces/index.js';
import { tableCosts } from '../interchange/jobs/index.js';
import { matchingCosts } from '../matching/index.js';
import { planningCosts } from '../planning/index.js';
import { lookUp, type FieldCosts } from '../platform/graphql/cost/field-costs.js';
import { suggestingCosts } from '../suggesting/index.js';

/** What is asked for by global ids. */
const nodeCosts: FieldCosts = {
  'Query.node': lookUp,
  'Query.nodes': { work: ({ ids }) => 5 * (Array.isArray(ids) ? ids.length : 1) },
};

/** What fields cost beside the objects that they answer with; each feature states it of its own. */
export const fieldCosts: FieldCosts = {
  ...nodeCosts,
  ...auditCosts, ...claimCosts, ...dataRightsCosts, ...disputeCosts, ...employerCosts, ...employmentCosts,
  ...jobFairCosts, ...levyCosts, ...measuresCosts, ...noticeCosts, ...placementCosts, ...policyCosts, ...procurementCosts,
  ...programmeCosts, ...publicSectorCosts, ...quotaCosts, ...reportCosts, ...seekerCosts,
  ...suggestingCosts, ...tableCosts, ...vacancyCosts, ...vocabularyCosts, ...workplaceCosts, ...matchingCosts, ...planningCosts,
};
