import { exact, line, listOf, prose } from '../../platform/text/bounds.js';
import { certificateCode } from '../certificates/index.js';
import { humanFunctions } from '../functions/index.js';

const longestDescription = 10_000;

/** How long the texts and lists of a vacancy may be. */
export const vacancyBounds = {
  title: line(2, 100), description: prose(longestDescription), struckReason: line(2, 200), legalGround: line(4, 500), eased: line(1, 200),
  skills: listOf(50), certificates: listOf(20, certificateCode),
  /** Each function once. */
  demands: listOf(humanFunctions.entries.length),
  reservedGroups: listOf(20), grades: listOf(4), easedConditions: listOf(20),
} as const;

/** What an employer and a centre say to a finding; the words stand in the vacancy as they are. */
export const findingBounds = { words: exact(longestDescription), reason: prose(1000, 10) } as const;

/** How many codes a filter may name. */
export const codesInFilter = 50;
