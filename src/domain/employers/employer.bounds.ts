import { line, listOf, prose } from '../../platform/text/bounds.js';
import { accommodations } from '../accommodations/index.js';

/** How long the texts of an employer may be. */
export const employerBounds = {
  name: line(2, 100), description: prose(4000), contactName: line(1, 50), papers: line(0, 200),
  /** An extension included. */
  phone: line(0, 30),
} as const;

/** Each accommodation once. */
export const provisionBounds = listOf(accommodations.entries.length);
