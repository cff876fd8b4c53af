import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { answer, nodes, type RequestContext } from '../../access/index.js';
import { PageArgs, type Connection } from '../../platform/graphql/connection.js';
import { payloadType, type Payload } from '../../platform/graphql/payload.js';
import { DecimalScalar } from '../../platform/graphql/scalars.js';
import { Selection } from '../../platform/graphql/selection.js';
import { EmployerType, employerById } from '../employers/index.js';
import { levyOfEmployer, levyWithHires } from './employer-levy.service.js';
import { EmployerLevyType, LevyIfType } from './employer-levy.type.js';
import { CertifyEmployerYearInput, DeclareEmployerYearInput, LevyIfArgs, ReopenEmployerYearInput } from './employer-year.inputs.js';
import { comparisonOf, employeesOf, employerYearById, yearsOf } from './employer-year.service.js';
import { EmployerYearConnection, EmployerYearType, QuotaComparisons, QuotaEmployeeType, type QuotaComparison } from './employer-year.type.js';
import { certifyEmployerYear, declareEmployerYear, reopenEmployerYear } from './employer-year.writing.js';

const DeclareEmployerYearPayload = payloadType('DeclareEmployerYear', 'employerYear', () => EmployerYearType);
const ReopenEmployerYearPayload = payloadType('ReopenEmployerYear', 'employerYear', () => EmployerYearType);
const CertifyEmployerYearPayload = payloadType('CertifyEmployerYear', 'employerYear', () => EmployerYearType);

nodes.register('EmployerYear', employerYearById);

const whose = "For the employer's recruiters, counsellors of its region, and administrators; null for others.";

@Resolver(() => EmployerType)
export class EmployerQuotaResolver {
  @FieldResolver(() => EmployerYearConnection, { nullable: true, description: `What it declared of its staff, the latest year first. ${whose}` })
  declaredYears(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmployerYearType>> {
    return yearsOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => EmployerLevyType, { nullable: true, description: `What it owes of the levy for the employment of disabled people (残疾人就业保障金) in a year, with every step: as if nobody was employed where the year before was not declared in time. ${whose}` })
  async levy(
    @Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Arg('year', () => Int, { description: 'The year in which the levy is due, from 2020.' }) year: number,
    @Arg('averageWage', () => DecimalScalar, { nullable: true, description: "The employer's average yearly wage in yuan, as the tax office knows it, for a year that was not declared in time; not kept. A declared wage stands before it." }) averageWage: string | null | undefined,
  ): Promise<EmployerLevyType> {
    return new EmployerLevyType(await levyOfEmployer(ctx, row, year, averageWage ?? null), ctx.locale);
  }

  @FieldResolver(() => LevyIfType, { nullable: true, description: `What it would owe with more disabled people on its staff, by its latest declaration. ${whose}` })
  async levyIf(
    @Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Args(() => LevyIfArgs) { year, hires }: LevyIfArgs,
  ): Promise<LevyIfType> {
    const { now, then } = await levyWithHires(ctx, row, year, hires);
    return new LevyIfType(now, then, ctx.locale);
  }

  @Mutation(() => DeclareEmployerYearPayload, { description: "Declares an employer's staff of a year, and whom it counts for the quota. For its recruiters, counsellors of its region, and administrators." })
  declareEmployerYear(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'The declaration.' }) input: DeclareEmployerYearInput): Promise<Payload> {
    return answer(ctx, info, 'employerYear', input, declareEmployerYear(ctx, input), employerYearById);
  }

  @Mutation(() => CertifyEmployerYearPayload, { description: 'Certifies a declaration (年审): whose certificate is on record counts by itself, others by documents. Refused with DUPLICATE where declarations of other employers count somebody in the same months. For counsellors of the region and administrators.' })
  certifyEmployerYear(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which declaration, and whose documents were shown.' }) input: CertifyEmployerYearInput): Promise<Payload> {
    return answer(ctx, info, 'employerYear', input, certifyEmployerYear(ctx, input), employerYearById);
  }

  @Mutation(() => ReopenEmployerYearPayload, { description: 'Takes the certification of a declaration back, so that the employer can correct it, as where it counts somebody whom another employer employs. For counsellors of the region and administrators.' })
  reopenEmployerYear(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Which declaration.' }) input: ReopenEmployerYearInput): Promise<Payload> {
    return answer(ctx, info, 'employerYear', input, reopenEmployerYear(ctx, input), employerYearById);
  }
}

@Resolver(() => EmployerYearType)
export class EmployerYearResolver {
  @FieldResolver(() => EmployerType, { description: 'Whose declaration it is.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerYearType): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => [QuotaEmployeeType], { description: 'Everybody whom it counts, in the order of the declaration; 1,000 at most.' })
  disabledStaff(@Ctx() ctx: RequestContext, @Root() { row }: EmployerYearType): Promise<QuotaEmployeeType[]> {
    return employeesOf(ctx, row);
  }
}

@Resolver(() => QuotaEmployeeType)
export class QuotaEmployeeResolver {
  @FieldResolver(() => QuotaComparisons, { nullable: true, description: 'What comparing the certificate with the records comes to. For counsellors of the region and administrators; null for others.' })
  comparison(@Ctx() ctx: RequestContext, @Root() employee: QuotaEmployeeType): Promise<QuotaComparison> {
    return comparisonOf(ctx, employee);
  }
}
