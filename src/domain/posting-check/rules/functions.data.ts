import { text } from '../../../platform/i18n/text.js';
import { bodyWordings, listedWordings, neededFor } from '../body-wordings.js';
import { bodyWords } from '../body-words.data.js';
import type { PostingRule } from '../posting-rule.js';

const see = ['seeing', 'driving'] as const;
const handWork = ['fineHandUse', 'touch', 'twoHandedWork', 'armUse', 'muscleStrength'] as const;
const speak = ['speaking', 'telephoning', 'conversation', 'voice'] as const;

/** What the senses, speech and limbs can do: lawful where the work of the occupation can't be done without it. */
export const functionRules: readonly PostingRule[] = [
  {
    code: 'eyesight', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('视力要求', 'A demand of eyesight'),
    why: text('这一职业通常不以看得清为必要条件。', 'The work of this occupation can usually be done without it.'),
    lawful: text('删去;确有需要的,写明“需要目视检查……”并申请认定为岗位必需。', 'Leave it out; where it is needed, say what must be seen, and have it accepted as essential.'),
    functions: see,
    needs: new RegExp(`视|眼|耳聪目明|${neededFor(bodyWords.eyesight).source}`),
    finds: [
      { says: /(?:裸眼|矫正|双眼|单眼|两眼|左右眼)[^,。;]{0,6}(?:视力|\d\.\d)/, functions: see }, { says: /视力(?!残疾|障碍)[^,。;不]{0,8}?(?:\d|良好|正常|较?好|不低于|以上|标准|达标|敏锐)/, functions: see },
      { says: /视听(?:功能|能力)?(?:正常|良好)/, functions: ['seeing'] }, { says: /耳聪目明|眼明手快|视物清楚|视力佳|眼神好/, functions: see }, { says: /(?:不戴|不得佩戴|不佩戴|不能戴|非)(?:近视)?(?:眼镜|近视)/ }, ...bodyWordings(bodyWords.eyesight, see)],
    findsListed: listedWordings(bodyWords.eyesight, see),
    unless: [/筛查|检测|检查设备|近视防控|视力保护|验光|患者|学生|儿童/],
  },
  {
    code: 'colour', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('辨色要求', 'A demand of colour vision'),
    why: text('这一职业通常不需要分辨颜色。', 'The work of this occupation usually needs no telling of colours.'),
    lawful: text('删去;确需辨色的,写明分辨什么。', 'Leave it out; where colours must be told apart, say which.'),
    functions: ['colourVision'],
    needs: /色/,
    finds: [{ says: /(?:[无非不没][有是为]?)[^,。;]{0,5}(?:色盲|色弱|色觉)/, functions: ['colourVision'] }, { says: /(?:色盲|色弱)[^,。;]{0,8}(?:除外|勿|不|免)/, functions: ['colourVision'] }, { says: /(?:辨色力?|色觉)(?:能力)?(?:正常|良好)/, functions: ['colourVision'] }, ...bodyWordings(bodyWords.colour, ['colourVision'])],
    findsListed: listedWordings(bodyWords.colour, ['colourVision']),
    unless: [/检测|筛查|检查图/],
  },
  {
    code: 'hearing', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('听力要求', 'A demand of hearing'),
    why: text('这一职业通常不以听得清为必要条件。', 'The work of this occupation can usually be done without it.'),
    lawful: text('删去;可以用文字、震动或灯光提示代替声音的,写明会提供。', 'Leave it out; where text, vibration or light can take the place of sound, say that it is provided.'),
    functions: ['hearing', 'hearingSpeech'],
    needs: new RegExp(`听|耳|${neededFor(bodyWords.hearing).source}`),
    finds: [{ says: /听力[^,。;不]{0,5}?(?:正常|良好|较?好|敏锐|无障碍|无异常|\d)/, functions: ['hearing', 'hearingSpeech'] }, { says: /(?:双耳|耳力)[^,。;]{0,4}(?:正常|良好|灵敏)/, functions: ['hearing', 'hearingSpeech'] }, ...bodyWordings(bodyWords.hearing, ['hearing', 'hearingSpeech'])],
    findsListed: listedWordings(bodyWords.hearing, ['hearing', 'hearingSpeech']),
    unless: [/筛查|检测|英语|外语|四级|六级|考试|设备|助听/],
  },
  {
    code: 'speech', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('言语要求', 'A demand of speech'),
    why: text('这一职业通常不靠说话完成。', 'The work of this occupation is usually not done by speaking.'),
    lawful: text('“能够用口语、文字或手语与同事沟通”。', '"Communicates with colleagues by speech, text or sign."'),
    functions: speak,
    needs: new RegExp(`口齿|语|言|说|讲|吐字|发音|口吃|结巴|${neededFor(bodyWords.speech).source}`),
    finds: [{ says: /[无非不没][有是为会]?(?:口吃|结巴|语言障碍|言语障碍)/, functions: speak }, { says: /口齿(?:清晰|伶俐|清楚|流利)/, functions: speak }, { says: /(?:说话|吐字|讲话|言语|发音)(?:流利|清晰|清楚|利索|正常)/, functions: speak }, { says: /语言(?:表达)?无障碍/, functions: speak }, ...bodyWordings(bodyWords.speech, speak)],
    findsListed: listedWordings(bodyWords.speech, speak),
    unless: [/外语|英语|训练|矫正|康复/],
  },
  {
    code: 'limbs', clause: 'PROMOTION_29', publicClause: 'MEASURE_1_BODY', label: text('体力、肢体要求', 'A demand of strength or limbs'),
    why: text('这一职业的工作通常不需要这样的体力或动作。', 'The work of this occupation usually needs no such strength or movement.'),
    lawful: text('写明实际动作和数量,例如“每天搬运不超过5公斤的货物20件”,并写明可以提供的帮助。', 'Say what is done and how much, as "carries 20 parcels of up to 5 kg a day", and what help there is.'),
    functions: ['standing', 'walking', 'fineHandUse', 'touch', 'twoHandedWork', 'armUse', 'lifting', 'muscleStrength', 'endurance', 'balance'],
    needs: new RegExp(`站|走|重物|负重|体力|力气|畸形|手|腿|脚|步|四肢|肢体|动作|${neededFor(bodyWords.limbs).source}`),
    finds: [
      { says: /(?:能|可|可以|需|须|要|适应|需要)?(?:长时间|长期|久|连续)(?:站立|站|行走|走动)|久站/, functions: ['standing', 'walking'] }, { says: /(?:行动|腿脚|行走|走路|步履)(?:方便|便利|利索|自如|灵活|灵便|正常)/, functions: ['walking', 'movingAround'] },
      { says: /手脚(?:麻利|灵活|利索|勤快利索|协调|灵便)/, functions: ['fineHandUse', 'armUse', 'walking', 'twoHandedWork'] }, { says: /(?:双手|手指|十指|手部|动手)(?:灵活|灵巧|灵便|协调)/, functions: ['fineHandUse', 'touch', 'twoHandedWork'] }, { says: /(?:四肢|肢体|动作)(?:灵活|灵便|协调|有力)/, functions: ['armUse', 'walking', 'balance', 'twoHandedWork'] },
      { says: /(?:能|可|可以|会|需|须)?(?:搬运|搬抬|搬|扛|抬)(?:得?动)?重物|能?负重/, functions: ['lifting', 'muscleStrength'] }, { says: /体力(?:较?好|充沛|强|过人|佳)|有体力|力气大|有力气/, functions: ['endurance', 'muscleStrength', 'lifting'] }, { says: /无畸形/, functions: [] }, ...bodyWordings(bodyWords.hands, handWork), ...bodyWordings(bodyWords.limbs), { says: /(?:腿脚|手脚|四肢|肢体|动作|身手|步伐)[^,。;、不]{0,4}?(?:灵活|灵巧|灵便|协调|利索|利落|麻利|轻快|敏捷|快)/, functions: ['fineHandUse', 'armUse', 'twoHandedWork', 'balance'] }, { says: /(?:腿脚|两腿|双腿|走路|脚程)[^,。;、不]{0,4}?(?:灵活|灵便|利索|利落|轻快|好使|勤快|有劲|有力)/ }],
    findsListed: [...listedWordings(bodyWords.hands, handWork), ...listedWordings(bodyWords.limbs)],
    unless: [/(?:不需要?|无需|无须|不用|避免|减少)[^,。;]{0,4}(?:站|搬|负重|行走|体力)/, /(?:老人|患者|行动不便|顾客|残疾人)/, /培训|训练|康复/],
  },
];
