import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';
import { tableKinds } from '../kinds.js';

/** Of a table's rows, read and kept behind the answer: as many points as it takes its owner a while to earn. */
const wholeTable = 3000;

/** What tables cost that come in and go out. */
export const tableCosts: FieldCosts = {
  'Query.tableKinds': { size: tableKinds.length },
  'TableKind.fields': { size: 40 },
  'TableKind.template': { work: 500 },
  'Mutation.importTable': { work: wholeTable },
  'Mutation.exportTable': { work: wholeTable },
  'TableImport.faults': { work: 100 },
  'TableImport.upload': { work: 2 },
  'TableImport.report': { work: 2 },
  'TableImport.rejectedRows': { work: 2 },
  'TableExport.file': { work: 2 },
};
