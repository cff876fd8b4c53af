import { careProfiles } from './care.js';
import { makingProfiles } from './making.js';
import { officeProfiles } from './office.js';
import { outdoorProfiles } from './outdoors-and-industry.js';
import { serviceProfiles } from './service.js';
import { technicalProfiles } from './technical.js';
import { stageProfiles } from './voice-and-stage.js';

/**
 * What kinds of work usually ask of functions, by the profile's name:
 * function | level, 1 to 4 | essential or marginal | premises or elsewhere | inherence | why, in Chinese | in English.
 *
 * Inherence: `by work` where nobody could do the work without it, `by law` with the certificates whose examination
 * tests it, else `-`. Work by telephone is never inherent: calls can be relayed as text. Presumptions from knowledge
 * of the work, used where a vacancy says nothing.
 */
export const demandProfiles: readonly Readonly<Record<string, string>>[] = [
  careProfiles, stageProfiles, officeProfiles, technicalProfiles, makingProfiles, serviceProfiles, outdoorProfiles,
];
