import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { addDays, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { programmeKinds } from '../../../src/domain/programmes/index.js';
import { TestServer } from '../../support/server.js';
import { detailsOf } from './courses.js';

let server: TestServer;
const today = chinaDate();
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

interface Answer { readonly userErrors: readonly { readonly message: string }[] }
const refused = 'This is for a university student, or a graduate of the last two years.';

test.each(['guidanceSession', 'graduateAction'])('clauses 5.3 and 5.4: %s takes students and graduates of the last two years, and no graduate of 1996', async (kind) => {
  const { programme } = await server.write<{ programme: { id: string } }>('createProgramme', { kind, title: '活动', region: '140100', organiser: '中心', startsOn: addDays(today, 30), places: 50, details: detailsOf(programmeKinds.get(kind), 'PROGRAMME', programmeKinds.get(kind).needs) }, 'counsellor', 'programme { id }');
  const asked = async (graduatedOn: string): Promise<string[]> => {
    await server.store.owner.rows(sql`delete from participation where job_seeker_id = 2`);
    await server.store.owner.rows(sql`update university_graduate set graduated_on = ${graduatedOn} where job_seeker_id = 2`);
    const { userErrors } = await server.write<Answer>('takePart', { programmeId: programme.id, jobSeekerId: globalId('JobSeeker', 2) }, 'graduate', 'userErrors { message }');
    return userErrors.map(({ message }) => message);
  };
  expect(await asked('1996-07-01')).toEqual([refused]);
  expect(await asked(addDays(addYears(today, -2), -1))).toEqual([refused]);
  expect(await asked(addYears(today, -2))).toEqual([]);
  expect(await asked(addDays(today, 200))).toEqual([]);
});
