import { text } from '../../../src/platform/i18n/text.js';
import { lacks, states, type Absurdity } from '../absurdity.js';
import { examplePair } from '../pair.js';
import { isWork } from '../work-groups.js';

/** Work that nobody does without the legs or the balance that it needs. */
export const legAbsurdities: readonly Absurdity[] = [
  {
    id: 'wheelchairOnTheStairs',
    sentence: text('走不了路、上不了楼的人,去送快递、抄表。', 'Somebody who can neither walk nor climb delivers parcels or reads meters.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'walking') && lacks(seeker, 'climbing') && isWork(vacancy, 'stairs'),
    example: examplePair({ capacities: { walking: 0, climbing: 0 } }, { title: '快递小哥', occupationCode: '4-02-07-08' }),
    counterExample: examplePair({ capacities: { walking: 0, climbing: 0 } }, { title: '供电客服', occupationCode: '4-11-01-01' }),
  },
  {
    id: 'noWalkingInWorkOnFoot',
    sentence: text('走不了路的人,去做整天走动的工作(保洁、绿化、端菜、搬运)。', 'Somebody who cannot walk does work on foot all day: cleaning, green spaces, waiting, loading.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'walking') && isWork(vacancy, 'onFoot'),
    example: examplePair({ capacities: { walking: 0 } }, { title: '服务员', occupationCode: '4-03-02-05' }),
    counterExample: examplePair({ capacities: { walking: 0 } }, { title: '会计', occupationCode: '2-06-03-00' }),
  },
  {
    id: 'noBalanceAtHeights',
    sentence: text('保持不了平衡的人,去登高作业。', 'Somebody who cannot keep the balance works at heights.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'balance') && (isWork(vacancy, 'heights') || states(vacancy, 'balance')),
    example: examplePair({ capacities: { balance: 0 } }, { title: '外墙清洗工', occupationCode: '4-09-08-01' }),
    counterExample: examplePair({ capacities: { balance: 0 } }, { title: '数据录入员', occupationCode: '3-01-02-05' }),
  },
];
