import { lookUp, search, textPoints, type FieldCosts } from '../../platform/graphql/cost/field-costs.js';
import { mostFindings } from './findings.js';
import type { CheckPostingInput } from './finding.type.js';

/** Every rule is held against each clause: a text of many short clauses takes longest. */
export const checkPoints = ({ title, description }: Pick<CheckPostingInput, 'title' | 'description'>): number => textPoints(6, title, description);

/** What reading posts, and judging their words, costs. */
export const vacancyCosts: FieldCosts = {
  'Query.vacancies': search,
  'Query.vacanciesWithFindings': search,
  'Query.vacancy': lookUp,
  'Query.checkPosting': { work: ({ input }) => checkPoints(input as CheckPostingInput), size: mostFindings },
  'Vacancy.findings': { work: 30, size: 10 },
  'Vacancy.provisions': { size: 40 },
  'Vacancy.demands': { size: 11 },
  'Vacancy.openPoints': { size: 7 },
};
