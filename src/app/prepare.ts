import type { Sealer } from '../access/index.js';
import { accommodations, subsidies } from '../domain/accommodations/index.js';
import { certificateTypes } from '../domain/certificates/index.js';
import { recordVocabularies } from '../domain/concepts/index.js';
import { disabilityGrades, disabilityKinds } from '../domain/disabilities/index.js';
import { educationLevels } from '../domain/education/index.js';
import { humanFunctions } from '../domain/functions/index.js';
import { occupations } from '../domain/occupations/index.js';
import { programmeKinds } from '../domain/programmes/index.js';
import { regions } from '../domain/regions/index.js';
import { indexPhones } from '../domain/seekers/index.js';
import { skills } from '../domain/skills/index.js';
import { holdsDemonstration, loadDemonstration } from '../demonstration/index.js';
import { recordModels } from '../matching/index.js';
import type { DatabaseOwner } from '../platform/database/index.js';

/** Every vocabulary, for the record of concepts and for whoever asks which editions are in use. */
export const vocabularies = [
  regions, humanFunctions, accommodations, subsidies, disabilityKinds, disabilityGrades, occupations, skills, certificateTypes, educationLevels, programmeKinds,
] as const;

/**
 * Brings a database up to the program: migrations, the server's login (`readyLogin`), the record of vocabularies, the model, and the
 * demonstration where it is wanted.
 */
export async function prepareDatabase(
  owner: DatabaseOwner, sealer: Sealer, wantsDemo: boolean, readyLogin: () => Promise<void>,
): Promise<{ readonly demoLoaded: boolean; readonly holdsDemo: boolean }> {
  return owner.exclusively(async () => {
    await owner.migrate();
    await readyLogin();
    await recordVocabularies(owner, vocabularies);
    await recordModels(owner);
    await indexPhones(owner, sealer);
    const demoLoaded = wantsDemo && (await loadDemonstration(owner, sealer));
    return { demoLoaded, holdsDemo: wantsDemo && (await holdsDemonstration(owner)) };
  });
}
