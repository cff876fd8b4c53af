import type { EmployerKind } from '../../domain/employers/index.js';

/** What a column for the kind of an employer says. */
const kindWords: readonly (readonly [RegExp, EmployerKind])[] = [
  [/辅助性就业/, 'SUPPORTED_EMPLOYMENT_INSTITUTION'], [/平台/, 'PLATFORM'],
  [/国企|国有|央企|国资/, 'STATE_OWNED'], [/上市/, 'LISTED'], [/事业/, 'PUBLIC_INSTITUTION'], [/机关|政府/, 'PUBLIC_ORGAN'],
  [/非营利|社会团体|社会组织|民办非企业|社会服务机构|协会|基金会/, 'SOCIAL_ORGANISATION'], [/个体/, 'INDIVIDUAL_BUSINESS'],
  [/民营|私营|私企|民企|合资|外资|外企|有限责任|股份合作|独资/, 'PRIVATE'],
];

/** What a name says by itself. The kind of a school of training, or of a company, it does not tell. */
const nameEndings: readonly (readonly [RegExp, EmployerKind])[] = [
  [/个体工商户/, 'INDIVIDUAL_BUSINESS'],
  [/协会$|基金会$|联合会$|志愿者?服务队$/, 'SOCIAL_ORGANISATION'],
  [/(?:局|委员会|人民政府|办公室|法院|检察院|税务局|公安厅|厅)$/, 'PUBLIC_ORGAN'],
  [/(?:人民医院|中医院|妇幼保健院|妇幼保健计划生育服务中心|疾病预防控制中心|疾控中心|卫生院|社区卫生服务中心|卫生健康服务中心|(?:第[一二三四五六七八九十\d]+)(?:医院|中学|小学)|实验(?:中学|小学)|(?:^|[^职业技能培训]{2})(?:中学|小学)|大学|图书馆|博物馆|文化馆|档案馆|体育馆|科技馆)$/, 'PUBLIC_INSTITUTION'],
  [/(?:店|馆|坊|工作室|经营部|门市部|摊|铺)$/, 'INDIVIDUAL_BUSINESS'],
];

/** Names that a private body bears as often as a public one: 民办学校, 私立医院. */
const isOpenName = /残疾人联合会|残联|职业培训|技能培训|培训学校|培训中心|民办|私立|有限公司|有限责任公司|股份/;

/** The kind of an employer by a column or, failing that, by its name; null where neither tells. */
export function employerKindOf(given: string, name: string): EmployerKind | null {
  const byWord = kindWords.find(([pattern]) => pattern.test(given))?.[1];
  if (byWord !== undefined) return byWord;
  const plainName = name.replace(/(?:\(|（)(?:个体工商户)(?:\)|）)$/, '个体工商户');
  if (isOpenName.test(plainName)) return null;
  return nameEndings.find(([pattern]) => pattern.test(plainName))?.[1] ?? null;
}
