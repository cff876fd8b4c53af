import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sql, { raw } from 'sql-template-tag';
import { anonymous, nodes, type Actor } from '../../../src/access/index.js';
import { createSchema } from '../../../src/app/schema.js';
import { lastDayOf } from '../../../src/domain/disputes/dispute-steps.js';
import { derivedNotices } from '../../../src/domain/notices/index.js';
import { noticeId } from '../../../src/domain/notices/notice-key.js';
import { noticeKinds, reminderKinds, type NoticeKind } from '../../../src/domain/notices/notice-kinds.data.js';
import { noticeText } from '../../../src/domain/notices/notice.words.js';
import { addDays, addMonths, addYears, chinaDate } from '../../../src/platform/calendar.js';
import { idBounds } from '../../../src/platform/graphql/bounds/index.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';
import { kindsOf, noticesOf } from './queries.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});
const rows = <Row = object>(...query: Parameters<typeof sql>): Promise<Row[]> => server.store.owner.rows<Row>(sql(...query));
beforeEach(async () => {
  for (const table of ['claim', 'consent', 'job_fair_registration', 'job_fair_post', 'job_fair_booth', 'employment', 'labour_dispute', 'caseload', 'placement']) await rows`delete from ${raw(table)}`;
  await rows`update disability_certificate set valid_until = null`;
  await rows`update blind_massage_practitioner set reviewed_on = null`;
  for (const table of ['participation', 'programme']) await rows`update ${raw(table)} set due_on = null`;
});

const today = chinaDate();
const coach: Actor = { ...anonymous, subject: 'coach', roles: new Set(['JOB_COACH']) };
const elsewhere: Actor = { ...anonymous, subject: 'datong', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
const everybody = ['seeker', 'graduate', 'massage', 'recruiter', 'counsellor', 'admin', coach, elsewhere] as const;

/** Who is reminded of something now, by the names of their accounts. */
async function reminded(): Promise<string[]> {
  const found = await Promise.all(everybody.map(async (as) => ({ name: typeof as === 'string' ? as : as.subject ?? '', count: (await noticesOf(server, as)).length })));
  return found.filter(({ count }) => count > 0).map(({ name }) => name);
}

/** Whether `as` is reminded, for days from today on which something is due. */
async function remindedAt(days: readonly number[], as: Actor | string, due: (day: string) => Promise<unknown>): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const each of days) {
    await due(addDays(today, each));
    found.push((await kindsOf(server, as)).length > 0);
  }
  return found;
}

describe('every kind', () => {
  test('is about something that can be asked for by its id', async () => {
    await createSchema();
    expect(Object.values(noticeKinds).map(({ about }) => about).filter((about) => !nodes.typeNames.includes(about))).toEqual([]);
  });

  test('that is reminded of has one source, and days with a reason', () => {
    expect(derivedNotices.all.map(({ kind }) => kind).sort()).toEqual(Object.keys(reminderKinds).sort());
    for (const { daysBefore, reason } of Object.values(reminderKinds)) expect([daysBefore >= 0, reason.zh.length > 10, reason.en.length > 20]).toEqual([true, true, true]);
  });

  test.each(Object.keys(noticeKinds) as NoticeKind[])('%s says what it says in both languages, with a name and without', (kind) => {
    const detail = { zh: '细节', en: 'detail' };
    for (const name of ['某某', null]) {
      // Not exact: each kind has a sentence of its own, in one form.
      for (const locale of ['zh', 'en'] as const) expect(noticeText(kind, locale, { name, detail, dueOn: '2026-12-01' })).toMatch(locale === 'zh' ? /^[^{}]*[\u4e00-\u9fff][^{}]*。$/ : /^[A-Z][^{}]*\.$/);
    }
  });

  test('has an id that may be sent', () => {
    const longest = Math.max(...Object.keys(noticeKinds).map((kind) => noticeId(`${kind}:2147483647:2026-12-31:${kind === 'DISPUTE_TIME_LIMIT' ? 'arbitration' : kind === 'CONSENT_EXPIRES' ? 'DISABILITY_DETAILS' : kind === 'FOLLOW_UP_DUE' ? '12' : ''}`).length));
    expect([longest, idBounds.characters]).toEqual([84, 100]);
  });
});

describe('FOLLOW_UP_DUE', () => {
  const employ = async (startedOn: string, jobSeeker = 1, region = '140105'): Promise<void> => {
    await rows`insert into employment (job_seeker_id, residence_code, employer_id, kind, started_on, follow_ups, due_on, followed_up)
      values (${jobSeeker}, ${region}, 1, 'FULL_TIME', ${startedOn}, '[]', ${[1, 3, 6, 12].map((month) => addMonths(startedOn, month))}::date[], '{}')`;
  };

  test('reminds the centre and the job coach of what followUpsDue has, from its day on until it is done; neither the person nor the employer', async () => {
    const startedOn = addMonths(today, -3);
    await employ(startedOn);
    await rows`insert into caseload (coach, job_seeker_id, started_on) values ('coach', 1, '2026-01-01')`;
    expect(await reminded()).toEqual(['counsellor', 'admin', 'coach']);
    const [latest, first] = await noticesOf(server, 'counsellor');
    const [due, third] = [addMonths(startedOn, 1), addMonths(startedOn, 3)];
    expect(latest).toMatchObject({ kind: 'FOLLOW_UP_DUE', dueOn: third, day: third, text: `Follow-up "小店区锦利推拿馆(演示1)": 3 months at work. It is due on ${third}.` });
    expect(first).toMatchObject({ dueOn: due, day: due, text: `Follow-up "小店区锦利推拿馆(演示1)": 1 month at work. It is due on ${due}.` });
    await employ(addMonths(today, -2), 2, '140105');
    for (const as of ['counsellor', coach] as const) {
      const { followUpsDue } = await server.data<{ followUpsDue: { nodes: { id: string }[] } }>('{ followUpsDue(first: 50) { nodes { id } } }', { as });
      expect([...new Set((await noticesOf(server, as)).map(({ object }) => object?.id))].sort()).toEqual(followUpsDue.nodes.map(({ id }) => id).sort());
    }
    await rows`update employment set followed_up = '{1,3}'`;
    expect(await reminded()).toEqual([]);
  });

  test('begins on its day, and ends with the employment', async () => {
    await employ(addMonths(today, -1));
    expect(await kindsOf(server, 'counsellor')).toEqual([`FOLLOW_UP_DUE ${addMonths(addMonths(today, -1), 1)}`]);
    await rows`update employment set ended_on = ${addDays(today, -1)}::date`;
    expect(await reminded()).toEqual([]);
    await rows`delete from employment`;
    await employ(addDays(addMonths(today, -1), 3));
    expect(await reminded()).toEqual([]);
  });
});

describe('TRIAL_EVALUATION_DUE', () => {
  const tryOut = async (endsOn: string, employer = 1): Promise<void> => {
    await rows`delete from employment`;
    await rows`with begun as (
        insert into employment (job_seeker_id, residence_code, employer_id, kind, started_on, follow_ups, due_on, followed_up) values (1, '140105', ${employer}, 'FULL_TIME', ${addDays(endsOn, -27)}::date, '[]', '{}', '{}') returning id)
      insert into work_trial (employment_id, job_seeker_id, employer_id, started_on, weeks, ends_on, evaluations) select id, 1, ${employer}, ${addDays(endsOn, -27)}::date, 4, ${endsOn}::date, '[]' from begun`;
  };

  test('reminds the people of the employer, the centre and the job coach, and not the person', async () => {
    await rows`insert into caseload (coach, job_seeker_id, started_on) values ('coach', 1, '2026-01-01')`;
    await tryOut(today);
    expect(await reminded()).toEqual(['recruiter', 'counsellor', 'admin', 'coach']);
    const [notice] = await noticesOf(server, 'recruiter');
    expect(notice).toMatchObject({
      kind: 'TRIAL_EVALUATION_DUE', dueOn: today, day: addDays(today, -7), object: { __typename: 'WorkTrial' },
      text: `The trial "小店区锦利推拿馆(演示1)" lasts until ${today}. Evaluate it, and say whether the work goes on.`,
    });
    // The person reads that the employer was told, and why.
    const { viewer } = await server.data<{ viewer: { jobSeeker: { accessLog: { nodes: { reason: string; fields: string[] }[] } } } }>('{ viewer { jobSeeker { accessLog(first: 20) { nodes { reason fields } } } } }', { as: 'seeker' });
    expect(viewer.jobSeeker.accessLog.nodes.find(({ reason, fields }) => reason === 'HOSTING' && fields.includes('notices'))).toEqual({ reason: 'HOSTING', fields: ['notices'] });
    await tryOut(today, 2);
    expect(await reminded()).toEqual(['counsellor', 'admin', 'coach']);
  });

  test('comes seven days before the last day, and goes on until the trial is evaluated or the work ends', async () => {
    expect(await remindedAt([8, 7, 0, -60], 'recruiter', tryOut)).toEqual([false, true, true, true]);
    await rows`update work_trial set outcome = 'EXTENDED'`;
    expect(await kindsOf(server, 'recruiter')).toEqual([`TRIAL_EVALUATION_DUE ${addDays(today, -60)}`]);
    await rows`update work_trial set outcome = 'GOES_ON'`;
    expect(await reminded()).toEqual([]);
    await tryOut(today);
    await rows`update employment set ended_on = ${today}::date`;
    expect(await reminded()).toEqual([]);
  });
});

describe('CONTRACT_ENDS', () => {
  const sign = async (endsOn: string): Promise<void> => {
    await rows`delete from employment`;
    await rows`insert into employment (job_seeker_id, residence_code, employer_id, kind, started_on, contract, contract_ends_on, follow_ups, due_on, followed_up)
      values (1, '140105', 1, 'FULL_TIME', ${addDays(today, -200)}::date, 'LABOUR_CONTRACT', ${endsOn}::date, '[]', '{}', '{}')`;
  };

  test('reminds the person, the job coach and the centre, and never the employer', async () => {
    await rows`insert into caseload (coach, job_seeker_id, started_on) values ('coach', 1, '2026-01-01')`;
    await sign(addDays(today, 10));
    expect(await reminded()).toEqual(['seeker', 'counsellor', 'admin', 'coach']);
    expect((await noticesOf(server, 'seeker'))[0]).toMatchObject({
      kind: 'CONTRACT_ENDS', dueOn: addDays(today, 10), day: addDays(today, -20), object: { __typename: 'Employment' },
      text: `The contract of the work "小店区锦利推拿馆(演示1)" ends on ${addDays(today, 10)}. There is time to agree on a new one, or to look for other work.`,
    });
  });

  test('comes 30 days before its last day, to the person until that day, and to the centre until it is renewed or the work ends', async () => {
    expect(await remindedAt([31, 30, 0, -1], 'seeker', sign)).toEqual([false, true, true, false]);
    expect(await remindedAt([31, 30, 0, -90], 'counsellor', sign)).toEqual([false, true, true, true]);
    await rows`update employment set contract_ends_on = ${addDays(today, 300)}::date`;
    expect(await reminded()).toEqual([]);
    await sign(today);
    await rows`update employment set ended_on = ${today}::date`;
    expect(await reminded()).toEqual([]);
  });
});

describe('DISPUTE_TIME_LIMIT', () => {
  const dispute = async (steps: readonly object[], knownOn: string): Promise<void> => {
    await rows`delete from labour_dispute`;
    await rows`insert into labour_dispute (job_seeker_id, employer_id, matter, summary, known_on, steps) values (1, 1, 'DISMISSAL', '秘密', ${knownOn}, ${JSON.stringify(steps)}::jsonb)`;
  };
  const step = (kind: string, on: string): object => ({ kind, on, note: null });

  test('reminds the person and the centre of a limit that ends within 14 days, and says nothing of the dispute', async () => {
    const knownOn = addDays(addYears(today, -1), 10);
    await dispute([], knownOn);
    expect(await reminded()).toEqual(['seeker', 'counsellor', 'admin']);
    const lastDay = lastDayOf(knownOn, 1, 'YEARS');
    const [notice] = await noticesOf(server, 'seeker');
    expect(notice).toMatchObject({ kind: 'DISPUTE_TIME_LIMIT', dueOn: lastDay, day: addDays(lastDay, -14), object: { __typename: 'LabourDispute' } });
    expect(notice?.text).toBe(`Labour dispute "小店区锦利推拿馆(演示1)": To ask for arbitration. The last day is ${lastDay}.`);
  });

  test('comes 14 days before its last day, goes after it, and ends when the limit is kept', async () => {
    const arbitration = (days: readonly number[]): Promise<boolean[]> => remindedAt(days, 'seeker', (day) => dispute([], addYears(day, -1)));
    expect(await arbitration([15, 14, 0, -1])).toEqual([false, true, true, false]);
    await dispute([step('ARBITRATION_REQUESTED', addDays(today, -3))], addDays(addYears(today, -1), 10));
    // Arbitration was asked for in time; now the limit to accept the request runs.
    expect(await kindsOf(server, 'seeker')).toEqual([`DISPUTE_TIME_LIMIT ${lastDayOf(addDays(today, -3), 5, 'WORKING_DAYS')}`]);
    expect((await noticesOf(server, 'seeker'))[0]?.day).toBe(addDays(today, -3));
    await dispute([step('AWARD', addDays(today, -15))], addDays(today, -90));
    expect(await kindsOf(server, 'seeker')).toEqual([`DISPUTE_TIME_LIMIT ${today}`]);
    await dispute([step('CLOSED', today)], addDays(addYears(today, -1), 10));
    expect(await kindsOf(server, 'seeker')).toEqual([]);
  });

  test('runs from the end of an employment long after the wrong was known, for pay that is owed', async () => {
    await dispute([], addYears(today, -3));
    await rows`update labour_dispute set matter = 'WAGES', employment_ended_on = ${addDays(addYears(today, -1), 5)}::date`;
    expect(await kindsOf(server, 'seeker')).toEqual([`DISPUTE_TIME_LIMIT ${lastDayOf(addDays(addYears(today, -1), 5), 1, 'YEARS')}`]);
  });
});

describe('DISABILITY_CERTIFICATE_EXPIRES', () => {
  const valid = (day: string): Promise<unknown> => rows`update disability_certificate set valid_until = ${day}::date where job_seeker_id = 1`;

  test('reminds the person alone, from 60 days before to 60 days after', async () => {
    expect(await remindedAt([61, 60, 0, -60, -61], 'seeker', valid)).toEqual([false, true, true, true, false]);
    await valid(addDays(today, 60));
    expect(await reminded()).toEqual(['seeker']);
    expect((await noticesOf(server, 'seeker'))[0]).toMatchObject({ kind: 'DISABILITY_CERTIFICATE_EXPIRES', day: today, object: { id: ids.seeker }, text: `Your disability certificate is valid until ${addDays(today, 60)}. Ask the disabled persons' federation for a new one.` });
  });
});

describe('CONSENT_EXPIRES', () => {
  const consent = (purpose: string, expiresOn: string | null, employer: number | null = null): Promise<unknown> => rows`
    insert into consent (job_seeker_id, purpose, employer_id, notice_version, wording, expires_on, granted_at) values (1, ${purpose}, ${employer}, 'x', 'x', ${expiresOn}, now() - interval '100 days')`;

  test('reminds the person alone, within 14 days of its end', async () => {
    expect(await remindedAt([15, 14, 0, -1], 'seeker', async (day) => {
      await rows`delete from consent`;
      await consent('MATCHING', day);
    })).toEqual([false, true, true, false]);
    await rows`update consent set expires_on = ${addDays(today, 3)}::date`;
    expect(await reminded()).toEqual(['seeker']);
    expect((await noticesOf(server, 'seeker'))[0]?.text).toBe(`Your consent "to find vacancies for me" ends on ${addDays(today, 3)}. To go on, consent again.`);
  });

  test('says nothing of one that was withdrawn, or that another one outlasts; two of a purpose and a day are one', async () => {
    const day = addDays(today, 3);
    await consent('CONTACT', day, 1);
    await consent('CONTACT', day, 2);
    expect(await kindsOf(server, 'seeker')).toEqual([`CONSENT_EXPIRES ${day}`]);
    // The later one is for the first employer alone.
    await consent('CONTACT', null, 1);
    expect(await kindsOf(server, 'seeker')).toEqual([`CONSENT_EXPIRES ${day}`]);
    await consent('CONTACT', addDays(today, 90));
    expect(await kindsOf(server, 'seeker')).toEqual([]);
    await rows`update consent set withdrawn_at = now() where expires_on is null or expires_on > ${day}::date`;
    expect(await kindsOf(server, 'seeker')).toEqual([`CONSENT_EXPIRES ${day}`]);
    await rows`update consent set withdrawn_at = now()`;
    expect(await kindsOf(server, 'seeker')).toEqual([]);
  });
});

describe('MASSAGE_REVIEW_DUE', () => {
  const practise = (branch: string): Promise<unknown> => rows`insert into blind_massage_practitioner (job_seeker_id, branch) values (3, ${branch}) on conflict (job_seeker_id) do update set branch = excluded.branch`;
  const reviewedFor = (day: string): Promise<unknown> => rows`update blind_massage_practitioner set reviewed_on = ${addYears(day, -1)}::date where job_seeker_id = 3`;

  test('reminds a practitioner of medical massage alone, from 60 days before a year after the last review to 60 days after it', async () => {
    await practise('MEDICAL');
    expect(await kindsOf(server, 'massage')).toEqual([]);
    expect(await remindedAt([61, 60, 0, -60, -61], 'massage', reviewedFor)).toEqual([false, true, true, true, false]);
    await reviewedFor(addDays(today, 30));
    expect(await reminded()).toEqual(['massage']);
    expect(await kindsOf(server, 'massage')).toEqual([`MASSAGE_REVIEW_DUE ${addDays(today, 30)}`]);
    await practise('HEALTH_CARE');
    expect(await reminded()).toEqual([]);
  });
});

describe('FAIR_COMES', () => {
  const held = (day: string): Promise<unknown> => rows`update job_fair set starts_at = ${`${day}T00:30:00+08:00`}, ends_at = ${`${day}T16:00:00+08:00`}, registration_closes_at = ${`${day}T00:00:00+08:00`}`;

  test('reminds whoever is registered, and an employer with a booth, within 7 days before it', async () => {
    await rows`insert into job_fair_registration (job_fair_id, job_seeker_id, registered_at) values (1, 1, now() - interval '30 days'), (1, 2, now() - interval '30 days')`;
    await rows`update job_fair_registration set cancelled_at = now() where job_seeker_id = 2`;
    await rows`insert into job_fair_booth (job_fair_id, employer_id, label, is_wheelchair_accessible) values (1, 1, 'Z9', true)`;
    expect(await remindedAt([8, 7, 0, -1], 'seeker', held)).toEqual([false, true, true, false]);
    expect(await remindedAt([8, 7, 0, -1], 'recruiter', held)).toEqual([false, true, true, false]);
    await held(addDays(today, 2));
    expect(await reminded()).toEqual(['seeker', 'recruiter']);
    for (const as of ['seeker', 'recruiter']) expect((await noticesOf(server, as))[0]).toMatchObject({ kind: 'FAIR_COMES', dueOn: addDays(today, 2), object: { id: globalId('JobFair', 1) }, text: `The job fair "太原市助残就业专场招聘会(演示)" that you registered for is on ${addDays(today, 2)}.` });
  });
});
