import { text } from '../../../src/platform/i18n/text.js';
import { isAtHand, lacks, type Absurdity } from '../absurdity.js';
import { examplePair, type JobSeeker, type Pair } from '../pair.js';
import { isWork } from '../work-groups.js';

/** Calls by text, which the job seeker brings or the employer provides. */
const hasTextRelay = (pair: Pair): boolean => isAtHand(pair, 'textTelephone') || isAtHand(pair, 'remoteInterpreter');

const signingSkills: ReadonlySet<string> = new Set(['signInterpreting', 'chineseSign']);
const signs = ({ skills }: JobSeeker): boolean => skills.some(({ code }) => signingSkills.has(code));

/** Work that nobody does without hearing or speaking, and signing without signs. */
export const hearingAndSpeechAbsurdities: readonly Absurdity[] = [
  {
    id: 'noHearingOnThePhone',
    sentence: text('听不清别人说话的人,去接电话,单位也没有文字电话。', 'Somebody who makes out no speech answers the telephone, without text relay.'),
    finds: (pair) => lacks(pair.seeker, 'hearingSpeech') && isWork(pair.vacancy, 'telephone') && !hasTextRelay(pair),
    example: examplePair({ capacities: { hearingSpeech: 0 } }, { title: '话务员', occupationCode: '4-04-05-03' }),
    counterExample: examplePair({ capacities: { hearingSpeech: 0 } }, { title: '话务员', occupationCode: '4-04-05-03', provisions: { textTelephone: 'PROVIDED' } }),
  },
  {
    id: 'noSpeechOnThePhone',
    sentence: text('说不了话的人,去打电话,单位也没有文字电话。', 'Somebody who cannot speak makes telephone calls, without text relay.'),
    finds: (pair) => lacks(pair.seeker, 'speaking') && isWork(pair.vacancy, 'telephone') && !hasTextRelay(pair),
    example: examplePair({ capacities: { speaking: 0 } }, { title: '电话销售', occupationCode: '4-01-02-01' }),
    counterExample: examplePair({ capacities: { speaking: 0 } }, { title: '在线客服', occupationCode: '4-07-02-03' }),
  },
  {
    id: 'noHearingWhereEarsAreTheTrade',
    sentence: text('听不见的人,去调音、录音、演奏。', 'Somebody who hears nothing mixes sound, records or plays music.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'hearing') && isWork(vacancy, 'ears'),
    example: examplePair({ capacities: { hearing: 0 } }, { title: '调音师', occupationCode: '4-13-02-06' }),
    counterExample: examplePair({ capacities: { hearing: 0 } }, { title: '视频剪辑', occupationCode: '2-09-03-06' }),
  },
  {
    id: 'noSpeechWhereTheVoiceIsTheTrade',
    sentence: text('说不了话的人,去播音、直播、讲课、当导游。', 'Somebody who cannot speak broadcasts, hosts, lectures or guides visitors.'),
    finds: ({ seeker, vacancy }) => lacks(seeker, 'speaking') && isWork(vacancy, 'voice'),
    example: examplePair({ capacities: { speaking: 0 } }, { title: '播音员', occupationCode: '2-10-04-01' }),
    counterExample: examplePair({ capacities: { speaking: 0 } }, { title: '特教老师', occupationCode: '2-08-04-00' }),
  },
  {
    id: 'interpreterWithoutSigns',
    sentence: text('不知道会不会手语的人,被算作"符合"手语翻译。', 'Somebody of whom no signing is known is held to be eligible as a sign-language interpreter.'),
    finds: ({ seeker, vacancy, isEligible }) => isEligible && isWork(vacancy, 'signing') && !signs(seeker),
    example: examplePair({ skills: [{ code: 'communication', level: 3, evidence: 'SELF' }] }, { title: '手语翻译', occupationCode: '4-13-01-08' }),
    counterExample: examplePair({ skills: [{ code: 'chineseSign', level: null, evidence: 'SELF' }] }, { title: '手语翻译', occupationCode: '4-13-01-08' }),
  },
];
