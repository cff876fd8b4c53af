import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { placementHistories } from '../../../src/domain/placements/index.js';
import { welfareStandings } from '../../../src/domain/public-welfare/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
const today = chinaDate();
const rows = (...query: Parameters<typeof sql>): Promise<object[]> => server.store.owner.rows(sql(...query));
const actor = (more: Partial<Actor>): Actor => ({ ...anonymous, subject: 'somebody', ...more });
const actors = {
  home: actor({ roles: new Set(['COUNSELLOR']), regionCode: '140100' }), post: actor({ roles: new Set(['COUNSELLOR']), regionCode: '140200' }), elsewhere: actor({ roles: new Set(['COUNSELLOR']), regionCode: '140300' }),
  administrator: actor({ roles: new Set(['ADMINISTRATOR']) }), person: actor({ roles: new Set(['JOB_SEEKER']), jobSeekerId: 1 }), employer: actor({ roles: new Set(['RECRUITER']), employerId: 1 }),
  coach: actor({ subject: 'coach', roles: new Set(['JOB_COACH']) }), auditor: actor({ roles: new Set(['AUDITOR']) }), nobody: anonymous,
};
let post = 0;

beforeAll(async () => {
  server = await TestServer.start('demo');
  const [row] = await rows`select id, employer_id from vacancy where kind = 'PUBLIC_WELFARE' order by id limit 1` as { id: number; employer_id: number }[];
  post = row?.id ?? 0;
  await rows`update vacancy set region_code = '140212', employer_id = 1 where id = ${post}`;
  await rows`update job_seeker set residence_code = '140105', work = '[]' where id = 1`;
  for (const table of ['application_event', 'application', 'employment', 'university_graduate', 'caseload']) await server.store.owner.rows(sql([`delete from ${table}`]));
  await rows`insert into caseload (coach, job_seeker_id, started_on) values ('coach', 1, '2026-01-01')`;
});
afterAll(async () => { await server.stop(); });

/** Who is told what the rules of public-welfare posts know of the person, by both functions of the database. */
async function told(): Promise<string[]> {
  const found: string[] = [];
  for (const [name, who] of Object.entries(actors)) {
    const { db } = server.contextOf(who);
    const [standings, histories] = [await welfareStandings(db, [1], today), await placementHistories(db, [1])];
    await db.close();
    expect([name, histories.size]).toEqual([name, standings.size]);
    if (standings.size > 0) found.push(name);
  }
  return found;
}

describe('the confirmed facts on which a public-welfare post rests', () => {
  test('are told to the centre where the person lives, to administrators, and to nobody else', async () => {
    expect(await told()).toEqual(['home', 'administrator']);
  });

  test('and to the centre of a public-welfare post for which the person applied, but not by a referral or a withdrawn application', async () => {
    await rows`insert into application (job_seeker_id, vacancy_id, status) values (1, ${post}, 'REFERRED')`;
    expect(await told()).toEqual(['home', 'administrator']);
    for (const status of ['SUBMITTED', 'INTERVIEW', 'OFFERED', 'HIRED']) {
      await rows`update application set status = ${status}`;
      expect([status, await told()]).toEqual([status, ['home', 'post', 'administrator']]);
    }
    await rows`update application set status = 'WITHDRAWN'`;
    expect(await told()).toEqual(['home', 'administrator']);
    await rows`update application set status = 'SUBMITTED'`;
    await rows`update vacancy set kind = 'OPEN' where id = ${post}`;
    expect(await told()).toEqual(['home', 'administrator']);
  });

  test('know of work since the graduation by the graduation, by employments and by what the person says; an internship is none', async () => {
    const since = async (): Promise<boolean | null | undefined> => {
      const { db } = server.contextOf(actors.home);
      const standing = (await welfareStandings(db, [1], today)).get(1);
      await db.close();
      return standing?.hasWorkedSince;
    };
    expect(await since()).toBeNull();
    await rows`insert into university_graduate (job_seeker_id, university, major, degree, graduated_on, has_had_post) values (1, 'x', 'x', 'BACHELOR', ${addDays(today, -100)}::date, null)`;
    expect(await since()).toBeNull();
    await rows`update university_graduate set has_had_post = false`;
    expect(await since()).toBe(false);
    const employ = (kind: string, from: number, until: number): Promise<object[]> => rows`insert into employment (job_seeker_id, kind, started_on, ended_on, follow_ups, due_on, followed_up) values (1, ${kind}, ${addDays(today, from)}::date, ${addDays(today, until)}::date, '[]', '{}', '{}')`;
    await employ('INTERNSHIP', -90, -50);
    await employ('FULL_TIME', -300, -100);
    expect(await since()).toBe(false);
    await employ('PART_TIME', -90, -50);
    expect(await since()).toBe(true);
    await rows`delete from employment`;
    await rows`update job_seeker set work = ${JSON.stringify([{ occupationCode: '4-13-01-05', employer: null, startedOn: addDays(today, -400), endedOn: null }])}::json where id = 1`;
    expect(await since()).toBe(true);
  });
});
