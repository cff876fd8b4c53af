import { text } from '../../../src/platform/i18n/text.js';
import { hasAtMost, isAtHand, isProvided, lacks, type Absurdity } from '../absurdity.js';
import { examplePair, type JobSeeker, type Pair } from '../pair.js';
import { isSameCity } from '../reach.js';
import { isWork } from '../work-groups.js';

const computerHelpers = ['screenReader', 'screenMagnifier', 'brailleDisplay', 'largeMonitor', 'oneHandKeyboard', 'voiceInput'];

/** Whether a helper of computer use is at hand that the job seeker can learn to use. */
const hasUsableComputerHelper = (pair: Pair): boolean => !hasAtMost(pair.seeker, 'learning', 1) && computerHelpers.some((code) => isAtHand(pair, code));

function isElsewhere({ residenceCode }: JobSeeker, regionCode: string | null): boolean {
  return residenceCode !== null && regionCode !== null && !isSameCity(residenceCode, regionCode);
}

/** Learning, reckoning, feelings and strangers. */
export const mindAbsurdities: readonly Absurdity[] = [
  {
    id: 'paperworkWithoutReadingAndLearning',
    sentence: text('读不了文字、学不了新东西的人,去做文字、专业工作。', 'Somebody who can neither read nor learn does paperwork or a profession.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'reading') && lacks(seeker, 'learning') && isWork(vacancy, 'paperwork'),
    example: examplePair({ capacities: { reading: 0, learning: 0 } }, { title: '档案数字化加工员', occupationCode: '4-13-01-06' }),
    counterExample: examplePair({ capacities: { reading: 0, learning: 4 }, aids: ['screenReader'] }, { title: '档案数字化加工员', occupationCode: '4-13-01-06' }),
  },
  {
    id: 'screenReaderForWhomLearningIsImpossible',
    sentence: text('学不了新东西的人,靠读屏软件"达到"阅读要求。', 'A screen reader is held to meet reading for somebody who cannot learn to use it.'),
    finds: (pair) => pair.isEligible && lacks(pair.seeker, 'learning') && hasAtMost(pair.seeker, 'reading', 1) && isAtHand(pair, 'screenReader') && isWork(pair.vacancy, 'paperwork'),
    example: examplePair({ capacities: { reading: 1, learning: 0 } }, { title: '程序设计员', occupationCode: '4-04-05-01', provisions: { screenReader: 'PROVIDED' } }),
    counterExample: examplePair({ capacities: { reading: 1, learning: 3 } }, { title: '程序设计员', occupationCode: '4-04-05-01', provisions: { screenReader: 'PROVIDED' } }),
  },
  {
    id: 'computerWorkWithoutComputers',
    sentence: text('用不了电脑的人,去做整天用电脑的工作,也没有能用的辅助。', 'Somebody who cannot use a computer does computer work, without a helper that they could use.'),
    finds: (pair) => lacks(pair.seeker, 'computerUse') && isWork(pair.vacancy, 'computers') && !hasUsableComputerHelper(pair),
    example: examplePair({ capacities: { computerUse: 0, learning: 1 }, aids: ['screenReader'] }, { title: '标注员', occupationCode: '4-04-05-05' }),
    counterExample: examplePair({ capacities: { computerUse: 0, learning: 4 }, aids: ['screenReader'] }, { title: '标注员', occupationCode: '4-04-05-05' }),
  },
  {
    id: 'fullTimeOfficeFarAwayWithoutLearningAndTravelling',
    sentence: text('学不了新东西、出不了门的人,去外市全日制坐办公室。', 'Somebody who can neither learn nor travel works full time in an office of another city.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'learning') && lacks(seeker, 'travelling') && vacancy.employmentKind === 'FULL_TIME' && vacancy.workMode !== 'HOME_BASED'
      && isElsewhere(seeker, vacancy.regionCode) && isWork(vacancy, 'paperwork'),
    example: examplePair({ capacities: { learning: 0, travelling: 0 } }, { title: '文员', occupationCode: '3-01-01-01', regionCode: '140213' }),
    counterExample: examplePair({ capacities: { learning: 0, travelling: 0 } }, { title: '包装工', occupationCode: '6-31-05-00', kind: 'SUPPORTED', employmentKind: 'SUPPORTED' }),
  },
  {
    id: 'noCalmAtTheComplaintsDesk',
    sentence: text('控制不了情绪的人,去处理投诉。', 'Somebody who cannot control emotions handles complaints.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'emotionControl') && (isWork(vacancy, 'complaints') || vacancy.skills.some(({ code, isRequired }) => code === 'complaintHandling' && isRequired)),
    example: examplePair({ capacities: { emotionControl: 0 } }, { title: '售后客服', occupationCode: '4-07-02-03' }),
    counterExample: examplePair({ capacities: { emotionControl: 0 } }, { title: '扫描员', occupationCode: '4-13-01-06' }),
  },
  {
    id: 'noStrangersInSelling',
    sentence: text('不能与陌生人打交道的人,去上门推销、做访问。', 'Somebody who cannot deal with strangers sells or asks at their doors.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'strangers') && isWork(vacancy, 'selling') && !isProvided(vacancy, 'backOffice'),
    example: examplePair({ capacities: { strangers: 0 } }, { title: '业务员', occupationCode: '4-01-02-01' }),
    counterExample: examplePair({ capacities: { strangers: 0 } }, { title: '包装工', occupationCode: '6-31-05-00' }),
  },
  {
    id: 'noReckoningWithMoney',
    sentence: text('不会算账的人,去收银、做会计。', 'Somebody who cannot calculate works at a till, or keeps accounts.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'calculating') && (isWork(vacancy, 'accounts') || (isWork(vacancy, 'till') && !isProvided(vacancy, 'calculatorAid'))),
    example: examplePair({ capacities: { calculating: 0 } }, { title: '会计', occupationCode: '2-06-03-00', provisions: { calculatorAid: 'PROVIDED' } }),
    counterExample: examplePair({ capacities: { calculating: 0 } }, { title: '停车收费员', occupationCode: '4-06-01-03', provisions: { calculatorAid: 'PROVIDED' } }),
  },
  {
    id: 'noAttentionAtDangerousMachines',
    sentence: text('集中不了注意力的人,去开车、开机床。', 'Somebody who cannot keep attention drives, or runs machines.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'attention') && (isWork(vacancy, 'vehicles') || isWork(vacancy, 'machines')),
    example: examplePair({ capacities: { attention: 0 } }, { title: '车工', occupationCode: '6-18-01-01' }),
    counterExample: examplePair({ capacities: { attention: 0 } }, { title: '包装工', occupationCode: '6-31-05-00' }),
  },
];
