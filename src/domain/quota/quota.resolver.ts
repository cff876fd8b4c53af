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

const whose = 'For its recruiters, counsellors of the region and administrators; null for others.';

@Resolver(() => EmployerType)
export class EmployerQuotaResolver {
  @FieldResolver(() => EmployerYearConnection, { nullable: true, description: `Declarations of staff for the quota, the latest year first. ${whose}` })
  declaredYears(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerType, @Args(() => PageArgs) page: PageArgs): Promise<Connection<EmployerYearType>> {
    return yearsOf(ctx, row, page, Selection.of(info).has('totalCount'));
  }

  @FieldResolver(() => EmployerLevyType, { nullable: true, description: `Levy (残疾人就业保障金) that the employer owes in a year. ${whose}` })
  async levy(
    @Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Arg('year', () => Int, { description: 'Year in which the levy is due, from 2020.' }) year: number,
    @Arg('averageWage', () => DecimalScalar, { nullable: true, description: 'Average yearly wage in yuan known to the tax office, for a year not declared in time; not stored. A declared wage takes precedence.' }) averageWage: string | null | undefined,
  ): Promise<EmployerLevyType> {
    return new EmployerLevyType(await levyOfEmployer(ctx, row, year, averageWage ?? null), ctx.locale);
  }

  @FieldResolver(() => LevyIfType, { nullable: true, description: `Levy with more disabled staff, by the latest declaration. ${whose}` })
  async levyIf(
    @Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Args(() => LevyIfArgs) { year, hires }: LevyIfArgs,
  ): Promise<LevyIfType> {
    const { now, then } = await levyWithHires(ctx, row, year, hires);
    return new LevyIfType(now, then, ctx.locale);
  }

  @Mutation(() => DeclareEmployerYearPayload, { description: 'Submits the declaration of a year for the quota. For recruiters of the employer, counsellors of its region and administrators.' })
  declareEmployerYear(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Employer, year, staff and the disabled employees.' }) input: DeclareEmployerYearInput): Promise<Payload> {
    return answer(ctx, info, 'employerYear', input, declareEmployerYear(ctx, input), employerYearById);
  }

  @Mutation(() => CertifyEmployerYearPayload, { description: 'Certifies a declaration (年审); DUPLICATE where other declarations count an employee in the same months. For the centre, administrators.' })
  certifyEmployerYear(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Declaration, version read and documented employees.' }) input: CertifyEmployerYearInput): Promise<Payload> {
    return answer(ctx, info, 'employerYear', input, certifyEmployerYear(ctx, input), employerYearById);
  }

  @Mutation(() => ReopenEmployerYearPayload, { description: 'Withdraws a certification, so that the employer can correct the declaration. For counsellors of the region and administrators.' })
  reopenEmployerYear(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Arg('input', { description: 'Declaration and the version read.' }) input: ReopenEmployerYearInput): Promise<Payload> {
    return answer(ctx, info, 'employerYear', input, reopenEmployerYear(ctx, input), employerYearById);
  }
}

@Resolver(() => EmployerYearType)
export class EmployerYearResolver {
  @FieldResolver(() => EmployerType, { description: 'Employer that made the declaration.' })
  employer(@Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo, @Root() { row }: EmployerYearType): Promise<EmployerType | null> {
    return employerById(ctx, row.employer_id, Selection.of(info));
  }

  @FieldResolver(() => [QuotaEmployeeType], { description: 'Disabled employees in the declaration, in its order; at most 1,000.' })
  disabledStaff(@Ctx() ctx: RequestContext, @Root() { row }: EmployerYearType): Promise<QuotaEmployeeType[]> {
    return employeesOf(ctx, row);
  }
}

@Resolver(() => QuotaEmployeeType)
export class QuotaEmployeeResolver {
  @FieldResolver(() => QuotaComparisons, { nullable: true, description: 'Result of comparing the certificate with the records. For counsellors of the region and administrators; null for others.' })
  comparison(@Ctx() ctx: RequestContext, @Root() employee: QuotaEmployeeType): Promise<QuotaComparison> {
    return comparisonOf(ctx, employee);
  }
}
