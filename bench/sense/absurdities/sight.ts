import { text } from '../../../src/platform/i18n/text.js';
import { hasAtMost, lacks, type Absurdity } from '../absurdity.js';
import { examplePair } from '../pair.js';
import { isWork } from '../work-groups.js';

/** Work that nobody does without sight, or without telling colours apart. */
export const sightAbsurdities: readonly Absurdity[] = [
  {
    id: 'noSightAtTheWheel',
    sentence: text('看不见或几乎看不见的人,去开车。', 'Somebody who sees nothing, or next to nothing, drives a vehicle.'),
    finds: ({ seeker, vacancy }) => hasAtMost(seeker, 'seeing', 1) && isWork(vacancy, 'driving'),
    example: examplePair({ capacities: { seeing: 1 } }, { title: '公交司机', occupationCode: '4-02-02-01' }),
    counterExample: examplePair({ capacities: { seeing: 4 } }, { title: '公交司机', occupationCode: '4-02-02-01' }),
  },
  {
    id: 'noSightWhereEyesAreTheTrade',
    sentence: text('看不见的人,去做全靠眼睛的工作(设计、质检、看监控、缝纫、分拣)。', 'Somebody who sees nothing does work that is all eyes: design, inspection, monitoring, sewing, sorting.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'seeing') && isWork(vacancy, 'eyes'),
    example: examplePair({ capacities: { seeing: 0 } }, { title: '质检员', occupationCode: '6-31-03-05' }),
    counterExample: examplePair({ capacities: { seeing: 0 } }, { title: '按摩师', occupationCode: '4-10-04-02' }),
  },
  {
    id: 'noSightInCare',
    sentence: text('看不见的人,独自照看老人、病人或幼儿。', 'Somebody who sees nothing looks after old people, patients or small children.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'seeing') && isWork(vacancy, 'care'),
    example: examplePair({ capacities: { seeing: 0 } }, { title: '养老护理员', occupationCode: '4-10-01-05' }),
    counterExample: examplePair({ capacities: { seeing: 3 } }, { title: '养老护理员', occupationCode: '4-10-01-05' }),
  },
  {
    id: 'noColoursInColourWork',
    sentence: text('完全分不清颜色的人,去做靠颜色的工作。', 'Somebody who tells no colours apart does work that lives by colours.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'colourVision') && isWork(vacancy, 'colours'),
    example: examplePair({ capacities: { colourVision: 0 } }, { title: '平面设计师', occupationCode: '2-09-06-01' }),
    counterExample: examplePair({ capacities: { colourVision: 0, seeing: 4 } }, { title: '速录员', occupationCode: '3-01-02-06' }),
  },
];
