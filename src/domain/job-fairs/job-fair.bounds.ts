import { line, listOf, prose } from '../../platform/text/bounds.js';

/** How long the texts and lists of a job fair may be. */
export const jobFairBounds = {
  title: line(2, 100), organiser: line(2, 100), venue: line(2, 200), sessionTitle: line(1, 50), boothLabel: line(1, 10), cancelReason: prose(500, 2),
  sessions: listOf(50), boothVacancies: listOf(100),
} as const;
