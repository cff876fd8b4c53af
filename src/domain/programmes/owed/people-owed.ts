import { ArgsType, Field } from 'type-graphql';
import sql, { type Sql } from 'sql-template-tag';
import { administrator, allow, counsellorFor, type RequestContext } from '../../../access/index.js';
import { yearOf, type IsoDate } from '../../../platform/calendar.js';
import { Bounded } from '../../../platform/graphql/bounds/index.js';
import { PageArgs, type Connection } from '../../../platform/graphql/connection.js';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { RegionCodeScalar } from '../../../platform/graphql/scalars.js';
import type { Selection } from '../../../platform/graphql/selection.js';
import { regionCode, within } from '../../regions/index.js';
import { jobSeekersWhere, type JobSeekerType } from '../../seekers/index.js';
import { conditions } from '../eligibility.js';
import { kindsCountedAs, type CountedAs } from '../kinds/index.js';
import { visitEvery } from './owed.data.js';

export type OwedToPeople = 'VISIT' | 'GRADUATE_CONTACT';

const OwedToPeopleEnum = graphqlEnum<OwedToPeople>('OwedToPeople', 'Yearly duty of a centre towards job seekers.', {
  VISIT: `Visit to a job seeker of a village who is recognised as in difficulty (clause 6.1), which has not taken place within the last ${visitEvery.months} months.`,
  GRADUATE_CONTACT: 'Contact with a university graduate, which has not taken place in this calendar year (clause 5.1).',
});

@ArgsType()
export class PeopleOwedArgs extends PageArgs {
  @Bounded(regionCode)
  @Field(() => RegionCodeScalar, { description: 'Region where the job seekers live, with all regions below.' })
  region!: string;

  @Field(() => OwedToPeopleEnum, { description: 'Kind of the open duty.' })
  what!: OwedToPeople;
}

/** Over `job_seeker s`: the person took part in something that counts as this, after a day. */
function hadSince(counted: CountedAs, since: Sql): Sql {
  return sql`exists (select 1 from participation t join programme p on p.id = t.programme_id
    where t.job_seeker_id = s.id and p.kind = any(${kindsCountedAs(counted)}::text[]) and t.state = 'ATTENDED' and p.starts_on >= ${since})`;
}

/** Over `job_seeker s`. */
const owed: Readonly<Record<OwedToPeople, (day: IsoDate) => Sql>> = {
  VISIT: (day) => sql`exists (select 1 from rural_worker r where r.job_seeker_id = s.id and r.is_in_difficulty)
    and not ${hadSince('FAMILY_VISIT', sql`(${day}::date - make_interval(months => ${visitEvery.months}::int))::date`)}`,
  GRADUATE_CONTACT: (day) => sql`${conditions.graduate.holds(day)} and not ${hadSince('GRADUATE_CONTACT', sql`${`${yearOf(day)}-01-01`}::date`)}`,
};

/** People of a region to whom its centre owes something. */
export async function peopleOwed(ctx: RequestContext, { region, what, ...page }: PeopleOwedArgs, selection: Selection, wantsCount: boolean): Promise<Connection<JobSeekerType>> {
  allow(ctx, administrator, counsellorFor(region));
  return jobSeekersWhere(ctx, page, [within('s.residence_code', region), owed[what](ctx.today)], selection, wantsCount);
}
