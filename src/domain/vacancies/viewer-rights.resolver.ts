import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { administrator, allow, counsellorFor, everyone, handles, meets, type RequestContext } from '../../access/index.js';
import { isShownToEmployer } from './candidates-shown.js';
import { VacancyType } from './vacancy.type.js';

/** What whoever asks may read and do of a vacancy, told before fields are asked for that would be null. */
@Resolver(() => VacancyType)
export class VacancyRightsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether you act for the vacancy or serve its region: you may read its applications and findings, and change the vacancy by updateVacancy.' })
  viewerCanManage(@Ctx() ctx: RequestContext, @Root() { row: { employer_id: employerId, kind, region_code } }: VacancyType): boolean {
    allow(ctx, everyone);
    return meets(ctx.actor, administrator, handles({ employerId, kind }), counsellorFor(region_code));
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may read candidates of the vacancy: false for its employer while the centre has yet to confirm whom the vacancy is for, or what the work asks.' })
  async viewerCanReadCandidates(@Ctx() ctx: RequestContext, @Root() vacancy: VacancyType): Promise<boolean> {
    return this.viewerCanManage(ctx, vacancy) && isShownToEmployer(ctx, vacancy.row);
  }
}
