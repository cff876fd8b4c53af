/** Fields of the query that became nullable. */
const queries = [
  'accommodations', 'auditEvents', 'certificateTypes', 'checkPosting', 'claims', 'consentForms', 'contractsEnding', 'disabilityGrades',
  'disabilityKinds', 'educationLevels', 'employers', 'employersOwed', 'employmentRetention', 'followUpsDue', 'humanFunctions', 'jobFairs',
  'jobSeekers', 'labourDisputes', 'levy', 'localFigures', 'match', 'matchingModel', 'measures', 'nodes', 'occupations', 'peopleOwed',
  'placements', 'policies', 'priorityTiers', 'products', 'programmeKinds', 'programmeStages', 'programmes', 'publicBodies',
  'publicSectorStatistics', 'publishedStatistics', 'rateLimit', 'regions', 'report', 'skillLevels', 'skills', 'subsidies', 'suggestOccupations',
  'suggestSkills', 'tableExports', 'tableImports', 'tableKinds', 'trialsDue', 'vacancies', 'vacanciesWithFindings', 'viewer', 'vocabularies',
];

/**
 * Changes of the schema since the last version of CHANGELOG.md that could break a client, each with the reason for which it was approved. The place is as graphql-inspector names it. A new
 * version begins with an empty list.
 */
export const approvedChanges: readonly { readonly reason: string; readonly type: string; readonly places: readonly string[] }[] = [
  { reason: 'A refusal of one field empties no page: fields of the query are nullable.', type: 'FIELD_TYPE_CHANGED', places: queries.map((name) => `Query.${name}`) },
];
