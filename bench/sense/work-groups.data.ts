/**
 * Groups of work by what anybody sees of it, for the tests of sense: beginnings of codes of the classification, and words of titles. They are
 * written from knowledge of the work, apart from the demand profiles by which matching judges.
 */
export interface WorkGroup {
  /** Beginnings of codes of occupations. */
  readonly codes: readonly string[];
  /** Words of titles, in Chinese. */
  readonly words?: RegExp;
}

const massage = ['2-05-10-00', '2-05-02-11', '4-10-04-'];
const couriers = ['4-02-07-04', '4-02-07-08', '4-10-08-01'];
const loaders = ['4-02-05-01', '4-09-08-02', '6-29-01-07', '6-29-04-01'];
const vehicles = ['4-02-02-01', '4-02-02-02', '6-30-05-01'];
const drawing = ['2-09-06-', '2-09-05-', '3-01-02-07', '4-07-07-02', '4-08-08-'];
const inspectors = ['2-02-31-01', '6-31-03-05'];
const guards = ['3-02-02-01', '3-02-03-04', '4-07-05-'];
const machines = ['6-04-', '6-06-', '6-18-01-', '6-18-02-', '6-20-01-01'];
const sewing = ['4-10-02-01', '4-10-02-05', '6-05-01-01', '6-05-01-02', '6-05-01-03', '6-05-02-01', '6-05-04-01'];
const electronics = ['6-24-', '6-25-'];
const sorters = ['4-02-07-02', '4-02-07-09'];
const software = ['2-02-10-', '2-02-38-', '4-04-04-', '4-04-05-01', '4-04-05-02', '4-04-05-04'];
const callCentre = ['4-04-05-03'];
const cleaners = ['4-09-08-', '4-03-01-02', '4-10-01-06'];
const fields = ['4-09-10-01', '5-01-', '5-02-', '5-03-'];
const waiters = ['4-03-02-05'];
const carers = ['4-10-01-05', '4-14-01-'];

export const workGroups = {
  vehicles: { codes: vehicles, words: /司机|驾驶员/ },
  /** Vehicles, and rounds that need one. */
  driving: { codes: [...vehicles, ...couriers, '4-09-08-02'], words: /司机|驾驶员|骑手/ },
  telephone: { codes: callCentre, words: /电话|话务|热线|呼叫中心|供电客服/ },
  /** Eyes are the trade. */
  eyes: {
    codes: [
      ...drawing, ...inspectors, ...guards, ...machines, ...sewing, ...electronics, ...sorters, '2-09-03-06', '4-13-02-02', '4-08-09-01', '4-08-05-01', '6-31-03-01', '6-31-01-03',
      '2-05-08-', '4-10-03-', '4-14-03-03', '6-09-03-11', '4-09-10-05', '4-12-02-', '4-12-04-', '4-02-06-02', '4-06-01-03', '6-15-05-04',
    ],
    words: /监控|质检|外观检验/,
  },
  colours: {
    codes: [...drawing, '4-09-10-05', '4-10-03-01', '4-10-03-03', '6-08-01-01', '6-08-01-02', '6-09-03-10', '6-09-03-11', '6-15-05-04', '6-18-03-03', '6-24-02-02', '6-25-01-11', '6-29-03-02', '6-29-04-01', '6-31-01-03'],
    words: /调色|配色|化妆/,
  },
  /** Ears are the trade. */
  ears: { codes: ['2-09-01-04', '2-09-02-07', '2-09-02-09', '2-09-04-02', '2-10-02-06', '4-12-05-02', '4-13-02-06'], words: /录音|调音|调律/ },
  /** The voice is the trade. Teachers of special schools may sign. */
  voice: { codes: ['2-09-02-05', '2-09-02-07', '2-10-04-', '4-07-04-01', '4-13-01-03', '2-08-01-', '2-08-02-', '2-08-03-', '4-07-03-05'], words: /主播|播音|配音|主持|导游|讲解/ },
  care: { codes: [...carers, '2-08-03-00', '4-10-01-01'], words: /护工|护理员|育婴/ },
  signing: { codes: ['4-13-01-08'], words: /手语翻译/ },
  massage: { codes: massage },
  /** Fingers are the trade. */
  fingers: { codes: [...massage, ...sewing, ...electronics, '6-09-03-', '6-09-05-00', '6-20-01-01', '4-10-03-', '4-12-01-', '4-12-02-', '4-12-03-', '4-12-04-'] },
  loading: { codes: loaders, words: /搬运|装卸/ },
  lifting: { codes: [...loaders, ...carers, '4-02-06-01', '4-02-06-02', '4-02-07-09'], words: /搬运|装卸/ },
  stairs: { codes: couriers, words: /抄表|送餐|骑手|投递/ },
  onFoot: { codes: [...couriers, ...loaders, ...cleaners, ...fields, ...waiters, '3-01-04-02', '4-02-06-02', '4-07-04-01'], words: /抄表|送餐|骑手|投递|巡线|巡逻/ },
  heights: { codes: ['6-29-', '2-09-02-04'], words: /高空|登高|外墙/ },
  dust: { codes: ['4-01-04-00', '4-09-08-', '6-01-01-02', '6-06-', '6-09-03-01', '6-12-02-00', '6-15-', '6-18-02-04', '6-18-03-03', '6-27-', '6-29-'], words: /粉尘|井下|喷漆/ },
  heatOrCold: {
    codes: [...couriers, ...fields, '4-02-05-01', '4-03-02-01', '4-03-02-02', '4-10-02-02', '6-02-', '6-05-01-04', '6-15-05-02', '6-18-02-04', '6-29-01-07'],
    words: /冷库|锅炉|高温/,
  },
  /** Papers and screens, or knowledge that is learnt for years. */
  paperwork: {
    codes: [
      '1-', '2-01-', '2-02-', '2-05-', '2-06-', '2-07-', '2-08-', '2-10-01-', '2-10-02-01', '2-10-02-05', '2-10-03-', '2-10-05-', '2-10-07-', '3-', '4-01-01-00', '4-01-06-01', '4-02-02-05', '4-02-06-01',
      '4-02-06-03', '4-02-06-05', '4-04-', '4-05-', '4-07-02-', '4-07-03-', '4-13-01-05', '4-13-01-06', '4-13-01-07', '4-13-04-', '4-14-02-',
    ],
  },
  computers: {
    codes: [
      ...software, ...callCentre, '2-02-30-', '2-06-', '2-09-03-06', '2-09-06-', '3-01-01-01', '3-01-02-02', '3-01-02-05', '3-01-02-06', '3-01-02-07', '4-01-06-01', '4-04-05-05', '4-07-02-03', '4-07-02-05',
      '4-08-08-', '4-13-01-05', '4-13-01-06',
    ],
  },
  complaints: { codes: [...callCentre, '4-06-01-01', '4-07-02-03'], words: /投诉|售后/ },
  selling: { codes: ['4-01-02-01', '4-05-03-01', '4-06-02-01', '3-01-01-03'], words: /销售|业务员|推销|访问员|地推/ },
  till: { codes: ['4-01-02-04', '4-02-02-06', '4-02-05-02', '4-02-07-01', '4-05-01-01'], words: /收银|收费员|售票/ },
  accounts: { codes: ['2-02-30-10', '2-06-02-', '2-06-03-', '2-06-04-', '2-06-05-'], words: /会计|出纳|审计/ },
  machines: { codes: machines },
  /** Closed to people under 18, or too heavy for them. */
  notForMinors: { codes: [...loaders, '6-18-', '6-24-04-00', '6-29-', '6-30-05-01', '6-31-01-03', '4-02-02-'], words: /搬运|装卸|井下|高空/ },
  heavy: { codes: [...loaders, ...fields, '4-02-06-01', '4-02-06-02', '4-02-07-09', '6-18-'], words: /搬运|装卸/ },
  /** No training at all: what a master's graduate is not sent to. */
  elementary: {
    codes: [...sorters, ...cleaners, ...waiters, '4-01-04-00', '4-02-05-01', '4-02-06-02', '4-06-01-03', '4-10-02-02', '6-07-02-00', '6-09-03-09', '6-27-', '6-31-05-00'],
  },
  /** Learnt in days beside a colleague: nobody asks for a trade there. */
  learntOnTheJob: {
    codes: [
      ...sorters, ...cleaners, ...fields, ...waiters, ...loaders, ...couriers, ...electronics, '3-01-02-04', '4-01-02-03', '4-01-02-04', '4-01-04-00', '4-02-02-06', '4-02-05-02', '4-02-06-', '4-02-07-01', '4-03-02-10',
      '4-06-01-03', '4-07-04-05', '4-07-05-01', '4-07-05-02', '4-07-06-03', '4-10-02-02', '4-14-04-02', '5-05-06-01', '6-01-06-00', '6-02-03-02', '6-02-05-08', '6-02-06-09', '6-05-01-04', '6-07-02-00',
      '6-08-01-03', '6-09-03-09', '6-09-05-00', '6-14-02-00', '6-15-03-04', '6-27-', '6-31-05-00', '8-',
    ],
  },
} as const satisfies Readonly<Record<string, WorkGroup>>;

export type WorkGroupName = keyof typeof workGroups;

/**
 * Occupations that a law opens to holders of any of these certificates alone, and that nobody is trained for on the way: beginnings of codes on
 * both sides, so that a further class of a licence counts at once.
 */
export const licensedWork: readonly { readonly codes: readonly string[]; readonly anyOf: readonly string[] }[] = [
  { codes: ['2-05-01-', '2-05-02-'], anyOf: ['physician'] },
  { codes: ['2-05-06-'], anyOf: ['pharmacist'] },
  { codes: ['2-05-08-'], anyOf: ['nurse'] },
  { codes: ['2-05-10-00'], anyOf: ['medicalMassage'] },
  { codes: ['2-07-04-00'], anyOf: ['lawyer'] },
  { codes: ['2-08-02-04'], anyOf: ['teacherPrimary', 'teacherSecondary'] },
  { codes: ['2-08-03-00', '2-08-04-00'], anyOf: ['teacher'] },
  { codes: ['4-02-02-01', '4-02-02-02'], anyOf: ['driver'] },
  { codes: ['4-07-05-03'], anyOf: ['fireFacility'] },
  { codes: ['6-18-02-04'], anyOf: ['welderPermit'] },
  { codes: ['6-29-03-02', '6-31-01-03'], anyOf: ['electricianPermit'] },
  { codes: ['6-30-05-01'], anyOf: ['forkliftPermit'] },
];
