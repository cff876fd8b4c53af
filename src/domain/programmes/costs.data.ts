import { lookUp, search, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading programmes costs. */
export const programmeCosts: FieldCosts = {
  'Query.programmes': search,
  'Query.programme': lookUp,
  'Query.programmeKinds': { size: 70 },
  'Query.programmeStages': { ...search, size: 10 },
  'Query.peopleOwed': search,
  'ProgrammeKind.fields': { size: 8 },
  'ProgrammeKind.stages': { size: 5 },
  'ProgrammeField.choices': { size: 3 },
  'Programme.details': { size: 4 },
  'Programme.missingDetails': { size: 2 },
  'Programme.stages': { size: 3 },
  'Programme.stageCounts': { work: 5, size: 6 },
  'Participation.details': { size: 5 },
  'Participation.stages': { size: 4 },
  'Employer.recognitions': { size: 2 },
};
