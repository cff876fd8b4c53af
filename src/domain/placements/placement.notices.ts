import sql, { join, type Sql } from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import { oneOfIds } from '../../platform/database/index.js';
import { derivedNotices, objectNames, type DerivedNotices, type NoticeReader } from '../notices/index.js';
import { within } from '../regions/index.js';

/** Over `placement p` and `vacancy v`: whose end somebody is reminded of. The person is not reminded of a day that has passed: it is the centre that records the end. */
function remindedOf({ jobSeekerId, regionCode, isAdministrator }: NoticeReader, today: string): Sql | null {
  const ways = [
    ...(isAdministrator ? [sql`true`] : []), ...(regionCode === null ? [] : [within('v.region_code', regionCode)]),
    ...(jobSeekerId === null ? [] : [sql`p.job_seeker_id = ${jobSeekerId} and p.due_on >= ${today}::date`]),
  ];
  return ways.length === 0 ? null : sql`(${join(ways, ' or ')})`;
}

function endsOf(kind: 'PLACEMENT_ENDS' | 'PLACEMENT_ENDS_SOON'): DerivedNotices {
  return {
    kind,
    rows({ today }: RequestContext, reader) {
      const isTheirs = remindedOf(reader, today);
      return isTheirs === null ? null : sql`
        select p.id as object, '' as detail, p.due_on, p.began_on as since, p.job_seeker_id as concerned
        from placement p join vacancy v on v.id = p.vacancy_id where p.ended_on is null and ${isTheirs}`;
    },
  };
}

derivedNotices.register(endsOf('PLACEMENT_ENDS'), endsOf('PLACEMENT_ENDS_SOON'));
objectNames.register('Placement', (ids) => sql`select p.id, v.title as name from placement p join vacancy v on v.id = p.vacancy_id where p.id = ${oneOfIds(ids)}`);
