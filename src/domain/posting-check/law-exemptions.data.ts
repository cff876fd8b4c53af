import type { IsoDate } from '../../platform/calendar.js';
import type { PostingRuleCode } from './posting-rule.js';

/** Conditions that a law itself sets for an occupation: a notice for it that repeats them sets none of its own. For another occupation they are no excuse. */
export interface LawExemption {
  readonly rules: readonly PostingRuleCode[];
  /** Codes of the classification that begin so. */
  readonly occupations: readonly string[];
  /** Titles of the work, where no occupation is stated. */
  readonly titles: RegExp;
  readonly source: string;
  readonly from: IsoDate;
}

const senses = ['eyesight', 'colour', 'hearing', 'limbs'] as const;

export const lawExemptions: readonly LawExemption[] = [
  {
    rules: [...senses, 'health', 'stature'], occupations: ['4-02-02', '6-29-02-01'], titles: /司机|驾驶员|驾驶(?!室)|货运|公交|出租车|网约车|代驾|挂车|叉车|装载机|挖掘机|铲车/, from: '2022-04-01',
    source: '《机动车驾驶证申领和使用规定》(公安部令第162号)第十四条',
  },
  { rules: [...senses, 'speech', 'health', 'medicalStandard'], occupations: ['4-02-01-01'], titles: /(?:机车|火车|铁路|动车|列车|地铁|轨道)[^,。;]{0,6}(?:司机|驾驶|乘务)/, source: '《铁路机车车辆驾驶人员资格许可办法》', from: '2020-03-01' },
  { rules: [...senses, 'health', 'medicalStandard', 'stature'], occupations: ['2-02-16', '4-02-03', '4-02-04'], titles: /船员|水手|海员|轮机|飞行员|空勤|空中乘务|空乘|安全员\(航空\)/, source: '《中华人民共和国船员条例》第五条;《民用航空人员体检合格证管理规则》', from: '2007-09-01' },
  {
    rules: ['health', 'disability', 'colour', 'eyesight', 'hearing', 'limbs'], occupations: ['6-29-03', '6-31-01-03', '6-18-02-04'],
    titles: /电工|电焊|焊工|焊接|气割|登高|高处|高空|架子工|吊篮|制冷工|爆破|井下|瓦斯|塔吊|塔式|起重|吊车|行车工|锅炉工|司炉|危化|危险化学品|压力容器|电梯(?:安装|维修)/, from: '2010-07-01',
    source: '《特种作业人员安全技术培训考核管理规定》第四条;《特种设备作业人员考核规则》',
  },
  { rules: ['health', 'colour', 'hearing', 'limbs', 'speech', 'eyesight', 'medicalStandard'], occupations: ['2-05-08'], titles: /护士|助产|护理师/, source: '《护士条例》第七条;《护士执业注册管理办法》第六条', from: '2008-05-12' },
  { rules: ['health'], occupations: ['2-05', '4-01-05'], titles: /医师|医生|大夫|药师|药店|药品|医药|检验师|放射/, source: '《中华人民共和国医师法》第十六条;《中华人民共和国药品管理法》第五十条;《放射工作人员职业健康管理办法》第六条', from: '2001-12-01' },
  { rules: ['health', 'medicalStandard'], occupations: ['2-08', '4-10-01-02', '4-10-01-03'], titles: /教师|老师|幼师|教员|保育|托育|托幼|育婴|幼儿园|托班/, source: '《教师资格条例》第八条;《托儿所幼儿园卫生保健管理办法》第十四条', from: '1995-12-12' },
  { rules: ['health'], occupations: ['4-07-05-01'], titles: /保安|秩序维护|安保|守护|护卫|巡逻|门卫|警卫/, source: '《保安服务管理条例》第十六条', from: '2010-01-01' },
  { rules: [...senses, 'speech', 'health', 'medicalStandard', 'stature', 'appearance', 'disability'], occupations: ['3-02-02'], titles: /警察|民警|辅警|特警|狱警|警务|押运|武装守护|法警/, source: '《公务员录用体检特殊标准(试行)》;《专职守护押运人员枪支使用管理条例》第三条', from: '2010-04-01' },
  { rules: [...senses, 'speech', 'health', 'medicalStandard', 'stature', 'appearance', 'disability'], occupations: ['3-02-03'], titles: /消防员|消防队|森林消防|应急救援队|专职消防/, source: '《国家综合性消防救援队伍消防员招录办法》第七条', from: '2021-07-29' },
  { rules: ['sex'], occupations: ['6-16'], titles: /井下|矿井|掘进|采煤|矿山|瓦斯|爆破/, source: '《女职工劳动保护特别规定》附录(女职工禁忌从事的劳动范围)', from: '2012-04-28' },
];
