import type { IsoDate } from '../../platform/calendar.js';
import type { Document, Section, Table } from '../../platform/documents/index.js';
import { text, type Locale, type Text } from '../../platform/i18n/text.js';
import { measuresDocument } from '../measures-document/terms.js';
import { standingLabels, type IndicatorType, type MeasureType } from '../measures/index.js';
import { policies } from '../policies/index.js';
import { programmeKinds } from '../programmes/index.js';
import { fullName } from '../regions/index.js';
import type { CaseRow, KindRow } from './programmes-of-year.sql.js';

/** What a report is written from. */
export interface ReportFacts {
  readonly year: number;
  readonly region: string;
  readonly asOf: IsoDate;
  readonly measures: readonly MeasureType[];
  readonly kinds: readonly KindRow[];
  readonly cases: readonly CaseRow[];
}

const words = {
  title: text('促进残疾人就业措施落实情况', 'How the measures for the employment of disabled people were carried out'),
  source: text('依据:晋政办发〔2025〕35号《山西省促进残疾人就业若干措施》', `On the measures of Shanxi of ${measuresDocument.signedOn} (Jin Zheng Ban Fa [2025] 35)`),
  counted: text('数字由平台中的登记逐项汇总;为个人或单个用人单位所做的工作只计数,不列名。', 'Numbers are counted from what is recorded on the platform; what was done for a single person or employer is counted, not named.'),
  departments: text('责任部门:', 'Departments: '),
  policies: text('政策', 'Policies'), figures: text('指标', 'Numbers'), work: text('所做工作', 'What was done'), cases: text('案例', 'Cases'),
  nothing: text('平台上没有这一条的登记。', 'Nothing is recorded of this clause on the platform.'),
} as const satisfies Readonly<Record<string, Text>>;

const columns = {
  figures: [text('指标', 'Number'), text('数值', 'Value'), text('目标', 'Target'), text('单位', 'Unit'), text('期限', 'Due'), text('进展', 'Standing'), text('上年', 'Year before')],
  policies: [text('政策', 'Policy'), text('内容', 'What it gives'), text('标准', 'Standard'), text('责任部门', 'Department'), text('有效期', 'In force')],
  work: [text('项目', 'Kind'), text('已开展', 'Held'), text('计划中', 'Planned'), text('参加人次', 'Person-times'), text('覆盖人数', 'People reached')],
  cases: [text('名称', 'Title'), text('地区', 'Region'), text('组织单位', 'Organiser'), text('日期', 'Day'), text('参加', 'Took part'), text('有结果', 'With a result')],
} as const;

function tableOf(name: keyof typeof columns, rows: readonly (readonly string[])[], locale: Locale): Table[] {
  return rows.length === 0 ? [] : [{ caption: words[name][locale], columns: columns[name].map((column) => column[locale]), rows }];
}

function figureRow({ label, value, target, unit, due, standing, previous }: IndicatorType, locale: Locale): string[] {
  return [label, value, target ?? '—', unit, due, standingLabels[standing][locale], previous ?? '—'];
}

function clauseSection({ kinds, cases, asOf }: ReportFacts, clause: { readonly code: string; readonly text: string }, indicators: readonly IndicatorType[], locale: Locale): Section {
  const ofClause = new Map(programmeKinds.entries.filter((kind) => kind.clause === clause.code).map((kind) => [kind.code, kind.label[locale]]));
  const figures = indicators.filter((indicator) => indicator.clause === clause.code).map((indicator) => figureRow(indicator, locale));
  const work = kinds.filter(({ kind }) => ofClause.has(kind)).map(({ kind, held, planned, times, reached }) => [ofClause.get(kind) ?? kind, ...[held, planned, times, reached].map(String)]);
  const told = cases.filter(({ kind }) => ofClause.has(kind)).map(({ title, region_code, organiser, starts_on, attended, reached, outcomes }) =>
    [title, fullName(region_code)[locale], organiser, starts_on, String(reached ?? attended), String(outcomes)]);
  const granted = policies.filter((policy) => policy.clause === clause.code && policy.from <= asOf).map(({ label, gives, standard, department, from, until }) => [label, gives, standard, department].map((each) => each[locale]).concat(`${from} – ${until ?? ''}`));
  const tables = [...tableOf('figures', figures, locale), ...tableOf('policies', granted, locale), ...tableOf('work', work, locale), ...tableOf('cases', told, locale)];
  return { heading: clause.code, level: 3, paragraphs: [clause.text, ...(tables.length === 0 ? [words.nothing[locale]] : [])], tables };
}

/** The report of a year: each measure's text with its numbers, what was done of it, and cases. */
export function reportDocument(facts: ReportFacts, locale: Locale): Document {
  const { year, region, asOf, measures } = facts;
  return {
    title: `${fullName(region)[locale]} ${year} ${words.title[locale]}`,
    lines: [words.source[locale], locale === 'zh' ? `截至 ${asOf}` : `As of ${asOf}`, words.counted[locale]],
    sections: measures.flatMap((measure) => [
      { heading: `${measure.number}. ${measure.heading}`, level: 2 as const, paragraphs: [`${words.departments[locale]}${measure.departments}`], tables: [] },
      ...measure.clauses.map((clause) => clauseSection(facts, clause, measure.indicators, locale)),
    ]),
  };
}
