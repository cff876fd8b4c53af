import { text } from '../../../src/platform/i18n/text.js';
import { isAtHand, lacks, type Absurdity } from '../absurdity.js';
import { examplePair } from '../pair.js';
import { isWork } from '../work-groups.js';

/** Work that nobody does without the hands that it needs. */
export const handAbsurdities: readonly Absurdity[] = [
  {
    id: 'oneArmedLoader',
    sentence: text('双手不能配合或手臂不能用的人,去装卸搬运。', 'Somebody who cannot use both hands together, or the arms, loads and carries.'),
    finds: ({ seeker, vacancy }) => (lacks(seeker, 'twoHandedWork') || lacks(seeker, 'armUse')) && isWork(vacancy, 'loading'),
    example: examplePair({ capacities: { twoHandedWork: 0, armUse: 4 } }, { title: '搬运工', occupationCode: '4-02-05-01' }),
    counterExample: examplePair({ capacities: { twoHandedWork: 0, armUse: 4 } }, { title: '保安员', occupationCode: '4-07-05-01' }),
  },
  {
    id: 'noFingersWhereFingersAreTheTrade',
    sentence: text('手指做不了精细动作的人,去按摩、缝纫、装配、修理。', 'Somebody without fine use of the hands massages, sews, assembles or repairs.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'fineHandUse') && isWork(vacancy, 'fingers'),
    example: examplePair({ capacities: { fineHandUse: 0 } }, { title: '缝纫工', occupationCode: '6-05-01-03' }),
    counterExample: examplePair({ capacities: { fineHandUse: 0 } }, { title: '客服专员', occupationCode: '4-04-05-03' }),
  },
  {
    id: 'noTouchInMassage',
    sentence: text('手上没有触觉的人,去按摩。', 'Somebody who feels nothing with the hands massages.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'touch') && isWork(vacancy, 'massage'),
    example: examplePair({ capacities: { touch: 0 } }, { title: '推拿师', occupationCode: '4-10-04-02' }),
    counterExample: examplePair({ capacities: { touch: 4, seeing: 0 } }, { title: '推拿师', occupationCode: '4-10-04-02' }),
  },
  {
    id: 'interpreterWithoutHands',
    sentence: text('手不能用的人,去做手语翻译。', 'Somebody who cannot use the hands interprets into sign language.'),
    finds: ({ seeker, vacancy }) => (lacks(seeker, 'fineHandUse') || lacks(seeker, 'armUse')) && isWork(vacancy, 'signing'),
    example: examplePair({ capacities: { armUse: 0 } }, { title: '手语翻译', occupationCode: '4-13-01-08' }),
    counterExample: examplePair({ capacities: { armUse: 4, walking: 0 } }, { title: '手语翻译', occupationCode: '4-13-01-08' }),
  },
  {
    id: 'noLiftingInHeavyWork',
    sentence: text('搬举不了东西的人,去做要搬重物的工作,也没有助力设备。', 'Somebody who can lift nothing does work that lifts all day, without a lifting aid.'),
    finds: (pair) => lacks(pair.seeker, 'lifting') && isWork(pair.vacancy, 'lifting') && !isAtHand(pair, 'liftingAid'),
    example: examplePair({ capacities: { lifting: 0 } }, { title: '理货员', occupationCode: '4-02-06-02' }),
    counterExample: examplePair({ capacities: { lifting: 0 } }, { title: '理货员', occupationCode: '4-02-06-02', provisions: { liftingAid: 'PROVIDED' } }),
  },
];
