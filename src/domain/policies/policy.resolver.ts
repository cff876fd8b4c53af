import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../access/index.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { EmployerType } from '../employers/index.js';
import { JobSeekerType } from '../seekers/index.js';
import { entitlementsOfEmployer, entitlementsOfPerson, policiesOn } from './policy.service.js';
import { EntitlementsArgs, EntitlementType, PolicyAudiences, PolicyType, type PolicyAudience } from './policy.type.js';

const asOfDay = { nullable: true, description: 'Day as of which the answer holds; today where left out.' } as const;

@Resolver(() => JobSeekerType)
export class JobSeekerEntitlementsResolver {
  @Query(() => [PolicyType], { description: 'Catalogue of the policies in force on a day (就业政策目录), about twenty.' })
  policies(
    @Ctx() ctx: RequestContext, @Arg('audience', () => PolicyAudiences, { nullable: true, description: 'Only policies for these recipients; all where left out.' }) audience: PolicyAudience | null, @Arg('asOf', () => DateScalar, asOfDay) asOf: string | null,
  ): PolicyType[] {
    return policiesOn(ctx, audience ?? null, asOf ?? ctx.today);
  }

  @FieldResolver(() => [EntitlementType], { nullable: true, description: 'Each policy for job seekers, and whether it applies here. For the job seeker, counsellors of the region and administrators; null for others.' })
  entitlements(
    @Ctx() ctx: RequestContext, @Root() { row }: JobSeekerType, @Args(() => EntitlementsArgs) { asOf, answers }: EntitlementsArgs,
  ): Promise<EntitlementType[]> {
    return entitlementsOfPerson(ctx, row, asOf ?? ctx.today, answers ?? []);
  }
}

@Resolver(() => EmployerType)
export class EmployerEntitlementsResolver {
  @FieldResolver(() => [EntitlementType], { nullable: true, description: "Each policy for employers, by last year's declaration. For its recruiters, counsellors of its region and administrators; null for others." })
  entitlements(
    @Ctx() ctx: RequestContext, @Root() { row }: EmployerType, @Args(() => EntitlementsArgs) { asOf, answers }: EntitlementsArgs,
  ): Promise<EntitlementType[]> {
    return entitlementsOfEmployer(ctx, row, asOf ?? ctx.today, answers ?? []);
  }
}
