import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import type { DocumentFormat } from '../../platform/documents/index.js';
import { Bounded } from '../../platform/graphql/bounds/index.js';
import { DocumentFormats, DocumentType } from '../../platform/graphql/document.js';
import { RegionCodeScalar } from '../../platform/graphql/scalars.js';
import { EmployerType } from '../employers/index.js';
import { regionCode } from '../regions/index.js';
import { disclosure, disclosureFile } from './disclosure.service.js';
import { EmploymentDisclosureType } from './disclosure.type.js';
import { report, reportFile } from './report.service.js';
import { ReportType } from './report.type.js';

@Resolver(() => ReportType)
export class ReportResolver {
  @Query(() => ReportType, { description: 'Yearly report on a region (年度报告). For counsellors of the region and administrators.' })
  report(
    @Ctx() ctx: RequestContext, @Arg('year', () => Int, { description: 'Calendar year of the report, 2025 or later.' }) year: number, @Bounded(regionCode) @Arg('region', () => RegionCodeScalar, { description: 'Region of the answer, with all regions below.' }) region: string,
  ): Promise<ReportType> {
    return report(ctx, year, region);
  }

  @FieldResolver(() => DocumentType, { description: 'The report as a document.' })
  document(@Ctx() ctx: RequestContext, @Root() { facts }: ReportType, @Arg('format', () => DocumentFormats, { description: 'File format of the document.' }) format: DocumentFormat): Promise<DocumentType> {
    return reportFile(ctx, facts, format);
  }
}

@Resolver(() => EmploymentDisclosureType)
export class DisclosureDocumentResolver {
  @FieldResolver(() => DocumentType, { description: 'The disclosure as a document, for a sustainability report.' })
  document(@Ctx() ctx: RequestContext, @Root() { disclosure: found, employer }: EmploymentDisclosureType, @Arg('format', () => DocumentFormats, { description: 'File format of the document.' }) format: DocumentFormat): Promise<DocumentType> {
    return disclosureFile(ctx, employer, found, format);
  }
}

@Resolver(() => EmployerType)
export class EmployerDisclosureResolver {
  @FieldResolver(() => EmploymentDisclosureType, { nullable: true, description: 'Disclosure of a year; null where none was declared. For its recruiters, counsellors of its region and administrators; null for others.' })
  async disclosure(@Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Arg('year', () => Int, { description: 'Calendar year of the declaration.' }) year: number): Promise<EmploymentDisclosureType | null> {
    const found = await disclosure(ctx, row, year);
    return found === null ? null : new EmploymentDisclosureType(found, row);
  }
}
