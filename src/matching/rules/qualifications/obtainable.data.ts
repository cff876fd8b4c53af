import type { Text } from '../../../platform/i18n/text.js';
import type { QualificationRule } from './qualification-rule.js';

const isObtained = { validUntil: null, isScarce: false } as const;

const checkUp: Text = { zh: '去做健康体检,几天就能办好。', en: 'Go to a health check. The certificate takes some days.' };
const fromTraining: Text = { zh: '参加培训,几周就能办好。', en: 'Take the training. It takes some weeks.' };

/** Certificates that a check of health or a short training brings: they exclude nobody, the step is told. */
export const obtainableQualifications: readonly QualificationRule[] = [
  {
    ...isObtained, validFrom: '2015-10-01',
    occupationCodes: [
      '4-03-02-01', '4-03-02-02', '4-03-02-03', '4-03-02-04', '4-03-02-05', '4-03-02-06', '4-03-02-07', '4-03-02-08',
      '4-03-02-10', '6-01-04-03', '6-01-07-03', '6-02-01-01', '6-02-01-02', '6-02-02-02', '6-02-03-01', '6-02-03-02',
      '6-02-03-03', '6-02-04-01', '6-02-05-02', '6-02-05-03', '6-02-05-08', '6-02-06-09',
    ],
    anyOf: ['healthCertificate'], step: checkUp,
    text: {
      zh: '接触直接入口食品的工作人员,每年要体检,取得健康证明后上岗。体检一般几天能办好。',
      en: 'Whoever touches ready-to-eat food has a health check every year, and starts with the certificate. '
        + 'The check takes some days.',
    },
    source: { zh: '《中华人民共和国食品安全法》第四十五条', en: 'Food Safety Law, article 45' },
  },
  {
    ...isObtained, validFrom: '1987-04-01',
    occupationCodes: ['4-03-01-01', '4-03-01-02', '4-03-01-03', '4-10-03-01', '4-10-03-02', '4-10-03-04', '4-14-05-04'],
    anyOf: ['healthCertificate'], step: checkUp,
    text: {
      zh: '旅馆、浴室、理发店、美容店等公共场所直接为顾客服务的人员,要取得健康合格证。体检一般几天能办好。',
      en: 'Whoever serves customers in hotels, baths, hairdressers\' and beauty shops needs the health certificate. '
        + 'The check takes some days.',
    },
    source: { zh: '《公共场所卫生管理条例》第七条', en: 'Regulations on the Hygiene of Public Places, article 7' },
  },
  {
    ...isObtained, validFrom: '1997-01-01', occupationCodes: ['6-28-03-01', '4-11-03-02'], anyOf: ['healthCertificate'], step: checkUp,
    text: {
      zh: '直接从事供水、管水的人员,要取得体检合格证。体检一般几天能办好。',
      en: 'Whoever supplies or looks after drinking water needs the health certificate. The check takes some days.',
    },
    source: {
      zh: '《生活饮用水卫生监督管理办法》第十一条', en: 'Measures for the Hygiene of Drinking Water, article 11',
    },
  },
  {
    ...isObtained, validFrom: '2010-11-01', occupationCodes: ['4-10-01-01', '4-10-01-03', '2-08-03-00'],
    anyOf: ['childHealth'], step: checkUp,
    text: {
      zh: '托幼机构工作人员上岗前要体检,取得健康合格证。体检一般几天能办好。',
      en: 'Staff of nurseries and kindergartens have a health check before they start. The check takes some days.',
    },
    source: {
      zh: '《托儿所幼儿园卫生保健管理办法》第十四条', en: 'Measures for Health in Nurseries and Kindergartens, article 14',
    },
  },
  {
    ...isObtained, validFrom: '2016-03-01', occupationCodes: ['4-10-01-03'], anyOf: ['childcareTraining'], step: fromTraining,
    text: {
      zh: '幼儿园保育员要受过幼儿保育职业培训。培训一般几周。',
      en: 'Kindergarten carers have a training in child care. It takes some weeks.',
    },
    source: { zh: '《幼儿园工作规程》(教育部令第39号)第四十二条', en: 'Rules for Kindergartens (order 39), article 42' },
  },
  {
    ...isObtained, validFrom: '2010-01-01', occupationCodes: ['4-07-05-01'], anyOf: ['securityGuard'], step: { zh: '单位一般会组织培训和考试。', en: 'The employer usually arranges training and examination.' },
    text: {
      zh: '保安员须取得保安员证。单位一般会组织培训和考试。',
      en: 'Security guards need the guard certificate. Employers usually arrange training and examination.',
    },
    source: { zh: '《保安服务管理条例》第十六条', en: 'Regulations on Security Services, article 16' },
  },
  {
    ...isObtained, validFrom: '2012-04-01', occupationCodes: ['4-02-02-01'], anyOf: ['taxiPermit', 'passengerPermit'], step: { zh: '有驾驶证满三年,就可以去考。', en: 'With a licence held for three years you may sit the examination.' },
    text: {
      zh: '开出租车、网约车要有驾驶员证,开客车要有从业资格证。有驾驶证满三年的可以参加考试。',
      en: 'Taxi and ride-hailing drivers need the driver card, coach drivers the qualification. '
        + 'Whoever has held a licence for three years may sit the examination.',
    },
    source: {
      zh: '《出租汽车驾驶员从业资格管理规定》第三条;《中华人民共和国道路运输条例》第九条',
      en: 'Provisions on the Qualification of Taxi Drivers, article 3; Road Transport Regulations, article 9',
    },
  },
  {
    ...isObtained, validFrom: '2024-01-01', occupationCodes: ['4-02-04-06'], anyOf: ['dronePilot'], step: { zh: '参加培训,就可以去考。', en: 'Take the training, and sit the examination.' },
    text: {
      zh: '操控小型、中型、大型无人机要有操控员执照;微型、轻型一般不用。',
      en: 'Flying small, medium and large drones needs the pilot licence; micro and light ones mostly do not.',
    },
    source: {
      zh: '《无人驾驶航空器飞行管理暂行条例》第十六条', en: 'Interim Regulations on Drone Flights, article 16',
    },
  },
];
