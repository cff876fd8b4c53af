import type { Absurdity } from '../absurdity.js';
import { handAbsurdities } from './hands.js';
import { hearingAndSpeechAbsurdities } from './hearing-and-speech.js';
import { lawAbsurdities } from './law.js';
import { legAbsurdities } from './legs.js';
import { mindAbsurdities } from './mind.js';
import { placeAbsurdities } from './place.js';
import { schoolingAbsurdities } from './schooling.js';
import { sightAbsurdities } from './sight.js';
import { surroundingsAbsurdities } from './surroundings.js';
import { termAbsurdities } from './terms.js';

/** All kinds of absurd pairs, one family of tests a file. */
export const absurdities: readonly Absurdity[] = [
  ...sightAbsurdities, ...hearingAndSpeechAbsurdities, ...handAbsurdities, ...legAbsurdities, ...surroundingsAbsurdities, ...mindAbsurdities, ...lawAbsurdities,
  ...termAbsurdities, ...placeAbsurdities, ...schoolingAbsurdities,
];
