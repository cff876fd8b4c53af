import { Decimal } from 'decimal.js';
import type { Document } from '../../platform/documents/index.js';
import { text, type Locale } from '../../platform/i18n/text.js';
import { requiredRatio } from '../levy/index.js';

/** What an employer discloses of how it employs disabled people, of one year. Nobody of them is told of. */
export interface DisclosureFacts {
  readonly year: number;
  readonly name: string;
  readonly regionCode: string | null;
  readonly staff: string;
  readonly heads: number;
  readonly counted: string;
  readonly isCertified: boolean;
  readonly posts: number;
  readonly reservedPosts: number;
  readonly hires: number;
  readonly provided: readonly string[];
  readonly trainings: number;
  readonly ordered: string;
}

export interface Disclosure extends DisclosureFacts { readonly ratio: string; readonly requiredRatio: string; readonly required: string; readonly isRatioMet: boolean; readonly source: string }

/** With the ratio that the law asks for in the year (as for the levy: who counts twice does so here). */
export function disclosureOf(facts: DisclosureFacts, locale: Locale): Disclosure {
  const rule = requiredRatio(facts.regionCode ?? '000000', `${facts.year}-12-31`);
  const required = new Decimal(facts.staff).times(rule.value);
  return {
    ...facts, ratio: Number(facts.staff) === 0 ? '0' : new Decimal(facts.counted).div(facts.staff).toFixed(4), requiredRatio: rule.value, required: required.toFixed(2), isRatioMet: new Decimal(facts.counted).gte(required), source: rule.source[locale],
  };
}

const percent = (share: string): string => `${new Decimal(share).times(100).toFixed(2)} %`;

const rows: readonly (readonly [ReturnType<typeof text>, (disclosure: Disclosure, locale: Locale) => string])[] = [
  [text('在职职工(年平均人数)', 'Staff, on average of the year'), ({ staff }) => staff],
  [text('在职残疾人职工', 'Disabled people among them'), ({ heads }) => String(heads)],
  [text('按规定折算的人数', 'People as they count by the rules'), ({ counted }) => new Decimal(counted).toString()],
  [text('安排残疾人就业比例', 'Ratio'), ({ ratio }) => percent(ratio)],
  [text('规定比例', 'Ratio that is required'), ({ requiredRatio: wanted, source }) => `${percent(wanted)} (${source})`],
  [text('是否达到规定比例', 'Whether it is met'), ({ isRatioMet }, locale) => (isRatioMet ? text('是', 'yes') : text('否', 'no'))[locale]],
  [text('数据状态', 'Where the numbers come from'), ({ isCertified }, locale) => (isCertified ? text('已由残疾人就业服务机构审核', 'declared, and certified by the employment service') : text('单位申报,尚未审核', 'declared, not yet certified'))[locale]],
  [text('年内发布的岗位', 'Posts published in the year'), ({ posts }) => String(posts)],
  [text('其中残疾人专岗', 'of them kept for disabled people'), ({ reservedPosts }) => String(reservedPosts)],
  [text('年内通过平台录用', 'Hires on the platform in the year'), ({ hires }) => String(hires)],
  [text('参加的雇主培训', 'Employer trainings attended'), ({ trainings }) => String(trainings)],
  [text('向助残供应单位采购(元)', 'Ordered of suppliers of disabled people, in yuan'), ({ ordered }) => ordered],
  [text('提供的合理便利', 'Accommodations provided'), ({ provided }, locale) => (provided.length === 0 ? '—' : provided.join(locale === 'zh' ? '、' : ', '))],
];

/** For a sustainability or social responsibility report (可持续发展报告、社会责任报告). */
export function disclosureDocument(disclosure: Disclosure, locale: Locale): Document {
  return {
    title: `${disclosure.name} ${disclosure.year} ${text('安排残疾人就业情况', 'How disabled people are employed')[locale]}`,
    lines: [text('依据:晋政办发〔2025〕35号第二条:省属控股上市公司应当在可持续发展报告中披露安排残疾人就业情况。', 'On measure 2 of Jin Zheng Ban Fa [2025] 35: listed companies that the province controls disclose this in their sustainability reports.')[locale]],
    sections: [{
      heading: text('披露内容', 'What is disclosed')[locale], level: 2, paragraphs: [],
      tables: [{ caption: text('年度数据', 'Of the year')[locale], columns: [text('项目', 'What'), text('数值', 'Value')].map((column) => column[locale]), rows: rows.map(([label, value]) => [label[locale], value(disclosure, locale)]) }],
    }],
  };
}
