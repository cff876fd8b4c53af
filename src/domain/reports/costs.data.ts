import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';
import { measuresWork } from '../measures/index.js';

/** What reports cost: the measures, and writing documents. */
export const reportCosts: FieldCosts = {
  'Query.report': { work: measuresWork + 200 },
  'Report.measures': { size: 10 },
  'Report.document': { work: ({ format }) => (format === 'DOCX' ? 3500 : 400), isSynchronous: true },
  'Employer.disclosure': { work: 20 },
  'EmploymentDisclosure.document': { work: ({ format }) => (format === 'DOCX' ? 500 : 50), isSynchronous: true },
};
