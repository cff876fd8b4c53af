import type { FieldCosts } from '../../platform/graphql/cost/field-costs.js';

/** What reading the vocabularies costs. */
export const vocabularyCosts: FieldCosts = {
  'Query.vocabularies': { size: 12 },
  'Query.educationLevels': { size: 10 },
  'Query.disabilityKinds': { size: 8 },
  'Occupation.usualDemands': { size: 10 },
  'Occupation.usualSkills': { size: 8 },
  'Skill.narrower': { size: 12 },
};
