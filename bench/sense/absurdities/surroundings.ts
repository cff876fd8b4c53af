import { text } from '../../../src/platform/i18n/text.js';
import { hasAtMost, isAtHand, isProvided, lacks, states, type Absurdity } from '../absurdity.js';
import { examplePair } from '../pair.js';
import { isWork } from '../work-groups.js';

/** Air, weather and hours that somebody cannot bear. */
export const surroundingsAbsurdities: readonly Absurdity[] = [
  {
    id: 'dustForNoBreath',
    sentence: text('受不了粉尘气味的人,去有粉尘的地方工作,也没有防护。', 'Somebody who cannot breathe in dust works in it, without protection.'),
    finds: (pair) => lacks(pair.seeker, 'breathing') && (isWork(pair.vacancy, 'dust') || states(pair.vacancy, 'breathing')) && !isAtHand(pair, 'dustProtection'),
    example: examplePair({ capacities: { breathing: 0 } }, { title: '喷漆工', occupationCode: '6-18-03-03' }),
    counterExample: examplePair({ capacities: { breathing: 0 } }, { title: '文员', occupationCode: '3-01-01-01' }),
  },
  {
    id: 'heatOrColdForWhomNeitherIsBorne',
    sentence: text('受不了冷热的人,去高温、低温或露天的地方工作。', 'Somebody who bears neither heat nor cold works in it, or in the open.'),
    finds: (pair) => lacks(pair.seeker, 'heatCold') && (isWork(pair.vacancy, 'heatOrCold') || states(pair.vacancy, 'heatCold')) && !isProvided(pair.vacancy, 'temperatureControl'),
    example: examplePair({ capacities: { heatCold: 0 } }, { title: '绿化工', occupationCode: '4-09-10-01' }),
    counterExample: examplePair({ capacities: { heatCold: 0 } }, { title: '图书管理员', occupationCode: '4-13-01-07' }),
  },
  {
    id: 'nightsForWhomNightsAreImpossible',
    sentence: text('上不了夜班的人,去上夜班、倒班。', 'Somebody for whom nights are impossible works nights or rotating shifts.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'sleepRhythm') && (vacancy.shift === 'NIGHT' || vacancy.shift === 'ROTATING' || vacancy.title.includes('夜班')) && !isProvided(vacancy, 'fixedDayShift'),
    example: examplePair({ capacities: { sleepRhythm: 0 } }, { shift: 'ROTATING' }),
    counterExample: examplePair({ capacities: { sleepRhythm: 0 } }, { shift: 'DAY' }),
  },
  {
    id: 'fullTimeHeavyForPartTime',
    sentence: text('体力差、只想做非全日制的人,去做全日制的重体力活。', 'Somebody with little strength who wants anything but full time does heavy work full time.'),
    finds: ({ seeker, vacancy }) =>
      seeker.wishes.employment?.accepted.includes('FULL_TIME') === false && hasAtMost(seeker, 'endurance', 2) && vacancy.employmentKind === 'FULL_TIME' && isWork(vacancy, 'heavy'),
    example: examplePair({ capacities: { endurance: 1 }, wishes: { employment: { accepted: ['PART_TIME', 'FLEXIBLE'], isLimit: false } } }, { title: '仓管员', occupationCode: '4-02-06-01' }),
    counterExample: examplePair({ capacities: { endurance: 1 }, wishes: { employment: { accepted: ['PART_TIME', 'FLEXIBLE'], isLimit: false } } }, { title: '仓管员', occupationCode: '4-02-06-01', employmentKind: 'PART_TIME' }),
  },
];
