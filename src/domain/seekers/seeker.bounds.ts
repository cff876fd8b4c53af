import { text } from '../../platform/i18n/text.js';
import { exact, line, listOf, plainCodeOf } from '../../platform/text/bounds.js';
import { accommodationCode, accommodations } from '../accommodations/index.js';
import { humanFunctions } from '../functions/index.js';
import { occupationCode } from '../occupations/index.js';
import { regionCode } from '../regions/index.js';

const degrees: ReadonlySet<string> = new Set(['JUNIOR_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR']);

/** A degree of a graduate. */
export const degreeCode = plainCodeOf(degrees, text([...degrees].join('、'), [...degrees].join(', ')));

/** A disability certificate's number, blanks at its ends not counted. */
export const certificateNumber = line(0, 40);

/** How long the texts and lists of a job seeker may be. */
export const seekerBounds = {
  fullName: line(2, 50), nameStart: line(1, 50), kinds: listOf(7), grades: listOf(4), papers: line(0, 200), household: line(4, 40), address: line(2, 200), school: line(0, 100), major: line(0, 100), employer: line(0, 100),
  university: line(2, 100), graduateMajor: line(1, 100), filedAt: line(2, 100), village: line(2, 100),
  noticeVersion: exact(20), skills: listOf(100), certificates: listOf(50), capacities: listOf(humanFunctions.entries.length),
  aids: listOf(accommodations.entries.length, accommodationCode), needs: listOf(accommodations.entries.length),
  education: listOf(30), work: listOf(200), components: listOf(7),
  wantedRegions: listOf(20, regionCode), wantedOccupations: listOf(50, occupationCode), avoidedOccupations: listOf(20, occupationCode),
} as const;
