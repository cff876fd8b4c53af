import { administrator, allow, counsellorFor, type RequestContext } from '../../access/index.js';
import { outOfRange, Problem } from '../../platform/errors/index.js';
import { written, type DocumentFormat } from '../../platform/documents/index.js';
import { DocumentType } from '../../platform/graphql/document.js';
import { yearOf } from '../../platform/calendar.js';
import { measuresIn } from '../measures/index.js';
import { casesOf, kindsOf, type CaseRow, type KindRow } from './programmes-of-year.sql.js';
import { reportDocument, type ReportFacts } from './report-document.js';
import { ReportType } from './report.type.js';

/** So many cases of each kind of programme are told of by name. */
const mostCases = 5;
/** The measures are of the last day of 2025. */
const firstYear = 2025;

/** For the centre of a region and administrators, as all that it is put together from. */
export async function report(ctx: RequestContext, year: number, region: string): Promise<ReportType> {
  allow(ctx, administrator, counsellorFor(region));
  const lastYear = yearOf(ctx.today);
  if (year < firstYear || year > lastYear) throw new Problem('BAD_USER_INPUT', outOfRange('year', year, firstYear, lastYear));
  const [from, last] = [`${year}-01-01`, `${year}-12-31`];
  const asOf = last < ctx.today ? last : ctx.today;
  const measures = await measuresIn(ctx, region, asOf);
  const kinds = await ctx.db.rows<KindRow>(kindsOf(region, from, last));
  const cases = await ctx.db.rows<CaseRow>(casesOf(region, from, asOf, mostCases));
  return new ReportType({ year, region, asOf, measures, kinds, cases }, ctx.locale);
}

export async function reportFile(ctx: RequestContext, facts: ReportFacts, format: DocumentFormat): Promise<DocumentType> {
  allow(ctx, administrator, counsellorFor(facts.region));
  return new DocumentType(`jinqiao-report-${facts.region}-${facts.year}`, await written(reportDocument(facts, ctx.locale), format, ctx.locale));
}
