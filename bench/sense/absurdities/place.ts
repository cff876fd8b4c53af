import { text } from '../../../src/platform/i18n/text.js';
import { isProvided, type Absurdity } from '../absurdity.js';
import { examplePair } from '../pair.js';
import { isWishedPlace, kmFromHome } from '../reach.js';

/** Nobody travels further every day, and few move for a job unasked. */
const farKm = 150;

export const placeAbsurdities: readonly Absurdity[] = [
  {
    id: 'farFromHome',
    sentence: text('离家一百五十公里以上,没说想去那里,单位也不管住。', 'Over 150 km from home, without a wish to work there and without lodging.'),
    finds: ({ seeker, vacancy }) => (kmFromHome(seeker, vacancy) ?? 0) > farKm && vacancy.regionCode !== null && !isWishedPlace(seeker, vacancy.regionCode) && !isProvided(vacancy, 'staffLodging'),
    example: examplePair({ residenceCode: '140213' }, { regionCode: '140802' }),
    counterExample: examplePair({ residenceCode: '140213', wishes: { regions: { codes: ['140800'], reach: 'CITY', isLimit: false } } }, { regionCode: '140802' }),
  },
];
