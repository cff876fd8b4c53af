import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { projectRoot } from '../../../src/config/config.js';
import { tierCodes, tiersMet, welfareStandings } from '../../../src/domain/public-welfare/index.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { certificateNumberOf } from '../../support/certificates.js';
import { testDatabase } from '../../support/database.js';
import { TestServer } from '../../support/server.js';

/**
 * Every place that reads a fact with legal effect. The first test finds the files that name one, and holds each to be known here; the others go to the
 * places through the API, with a person and an employer who claim everything and of whom nothing is confirmed.
 */
const places: Readonly<Record<string, 'tested below' | 'writes or shows it' | 'reads what the caller gives'>> = {
  // matching, and what rests on it
  'matching/changes/person-change.ts': 'tested below', 'matching/facts.ts': 'tested below', 'matching/pair-facts.ts': 'tested below', 'matching/priority.ts': 'tested below', 'matching/rules/public-welfare.ts': 'tested below', 'matching/facts/views.ts': 'tested below',
  'matching/engine/feed/statements.ts': 'tested below', 'matching/facts/job-seeker-columns.ts': 'tested below', 'matching/engine/feed/watched-tables.data.ts': 'reads what the caller gives',
  'matching/changes/unknown-fact.ts': 'tested below',
  // entitlements, programmes, duties, counts
  'domain/policies/policy.service.ts': 'tested below', 'domain/policies/facts.ts': 'tested below', 'domain/policies/conditions.data.ts': 'tested below',
  'domain/disabilities/disability-groups.ts': 'tested below', 'domain/programmes/eligibility.ts': 'tested below', 'domain/programmes/participants.ts': 'tested below', 'domain/programmes/kinds/massage-qualification.ts': 'writes or shows it', 'domain/programmes/owed/people-owed.ts': 'tested below',
  'domain/public-welfare/standing.loader.ts': 'tested below', 'domain/placements/term.ts': 'reads what the caller gives', 'domain/placements/welfare-facts.ts': 'tested below', 'domain/public-welfare/standing.ts': 'reads what the caller gives', 'domain/public-welfare/target.ts': 'reads what the caller gives', 'domain/public-welfare/terms.ts': 'reads what the caller gives', 'domain/public-welfare/tiers.ts': 'reads what the caller gives',
  'domain/graduates/terms.ts': 'reads what the caller gives', 'domain/graduates/window.ts': 'reads what the caller gives',
  'domain/measures/tallies.sql.ts': 'tested below', 'domain/public-sector/standing.sql.ts': 'tested below', 'domain/public-sector/public-sector.service.ts': 'tested below',
  'domain/quota/employer-levy.service.ts': 'tested below', 'domain/quota/defaulters.sql.ts': 'tested below', 'domain/levy/levy.ts': 'reads what the caller gives',
  'domain/vacancies/findings.ts': 'tested below', 'domain/vacancies/imported-findings.ts': 'reads what the caller gives', 'domain/vacancies/demand-confirmation.ts': 'tested below', 'domain/vacancies/finding.service.ts': 'tested below', 'domain/vacancies/vacancy.states.ts': 'tested below', 'domain/vacancies/vacancy.service.ts': 'tested below', 'domain/vacancies/vacancy.conditions.ts': 'tested below',
  'domain/seekers/seeker.service.ts': 'tested below', 'domain/seekers/seeker.notices.ts': 'tested below', 'domain/seekers/seeker.completing.ts': 'reads what the caller gives', 'domain/seekers/look-ups/look-up.service.ts': 'reads what the caller gives',
  'domain/vacancies/finding.type.ts': 'reads what the caller gives', 'domain/employers/employer.rules.ts': 'reads what the caller gives', 'domain/employers/index.ts': 'reads what the caller gives',
  'interchange/employers/export.ts': 'writes or shows it', 'interchange/employers/row.ts': 'writes or shows it', 'interchange/job-seekers/export.ts': 'writes or shows it', 'interchange/exporting/participations.ts': 'writes or shows it', 'interchange/importing/known-person.ts': 'reads what the caller gives', 'interchange/job-seekers/kind.ts': 'writes or shows it', 'interchange/job-seekers/row.ts': 'writes or shows it', 'interchange/vacancies/export.ts': 'writes or shows it',
  'interchange/vacancies/store.ts': 'writes or shows it', 'interchange/vacancies/row.ts': 'writes or shows it', 'interchange/vacancies/columns.data.ts': 'writes or shows it',
  'domain/employers/employer.facts.ts': 'writes or shows it', 'domain/employers/employer.service.ts': 'writes or shows it', 'domain/data-rights/personal-data.service.ts': 'writes or shows it', 'domain/audit-events/words.data.ts': 'writes or shows it',
  'app/entities.ts': 'writes or shows it', 'app/sealed-columns.ts': 'writes or shows it', 'app/scopes.data.ts': 'writes or shows it',
};
/** The features whose own facts these are, and the demonstration, which writes them. */
const owners = /^(domain\/(claims|seekers\/(facts\/|certificate\.writing|facets\.type|index|profile\.inputs|seeker\.(entity|inputs|loader|resolver|stating|type|writing)))|demonstration)/;
const names = /has_employment_difficulty|is_zero_employment_family|hasEmploymentDifficulty|isZeroEmploymentFamily|university_graduate|disability_certificate|blind_massage_practitioner|rural_worker|is_in_difficulty|isGraduate|DisabilityCertificate\b|UniversityGraduate\b|RuralWorker\b|BlindMassagePractitioner\b|\be\.(kind|organ_level|is_school|is_new_industry|is_province_controlled|post_count|founded_on)\b|employer_kind|employerKind\b|employer\.kind\b|\.organLevel|isPublicEmployer|isEnterprise/;

let server: TestServer;
let person = '';
let me: Actor;
const unconfirmed = { id: '', number: 0 };
const today = chinaDate();
const rows = (statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> => server.store.owner.rows(statement);

beforeAll(async () => {
  server = await TestServer.indexed(await testDatabase('demo'));
  const { jobSeeker } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '演示:申报人', residence: '140105', registeredRegion: '140105' }, 'counsellor', 'jobSeeker { id }');
  person = jobSeeker.id;
  const [{ id }] = await rows(sql`select max(id) as id from job_seeker`) as [{ id: number }];
  me = { ...anonymous, subject: 'claims-everything', roles: new Set(['JOB_SEEKER']), jobSeekerId: id };
  const faults = async (written: Promise<{ userErrors: readonly object[] }>): Promise<void> => { expect((await written).userErrors).toEqual([]); };
  await faults(server.write('updateJobSeeker', {
    jobSeekerId: person, version: 1, birthDate: '1990-03-07', educationLevel: 'BACHELOR', hasEmploymentDifficulty: true, isZeroEmploymentFamily: true, isWilling: true, areCertificatesConfirmed: true, areSkillsConfirmed: true,
    skills: [{ skill: 'medicalMassageTherapy', level: 3, evidence: 'SELF' }], certificates: [{ certificate: 'medicalMassage' }], graduate: { university: '山西大学', major: '法学', degree: 'BACHELOR', graduatedOn: addDays(today, -150), hasHadPost: false },
    massagePractitioner: { branch: 'MEDICAL', reviewedOn: addDays(today, -350) }, ruralWorker: { village: '东沟村', isInDifficulty: true },
  }, me));
  await faults(server.write('recordDisabilityCertificate', { jobSeekerId: person, number: certificateNumberOf({ born: '19900307', order: '771', kind: 5, grade: 1 }), validUntil: addDays(today, 30) }, me));
  const { consentForms } = await server.data<{ consentForms: { noticeVersion: string }[] }>('{ consentForms(purpose: MATCHING) { noticeVersion } }');
  await faults(server.write('grantConsent', { jobSeekerId: person, purpose: 'MATCHING', noticeVersion: consentForms[0]?.noticeVersion }, me));

  const created = await server.write<{ employer: { id: string } }>('createEmployer', { name: '别处的机关', kind: 'PUBLIC_ORGAN', organLevel: 'PROVINCE', region: '140212', postCount: 500, isProvinceControlled: true, isNewIndustry: true, staffCount: 5000 }, 'counsellor', 'employer { id }');
  unconfirmed.id = created.employer.id;
  unconfirmed.number = (await rows(sql`select max(id) as id from employer`) as [{ id: number }])[0].id;
}, 60_000);
afterAll(async () => {
  expect(server.faults).toEqual([]);
  await server.stop();
});

test('every file that names a fact with legal effect is known here', () => {
  const root = join(projectRoot, 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => relative(root, join(root, file)));
  const naming = files.filter((file) => !owners.test(file) && names.test(readFileSync(join(root, file), 'utf8')));
  expect(naming.sort()).toEqual(Object.keys(places).sort());
});

describe('a person who claims everything', () => {
  test('meets no tier of the order of public-welfare posts', async () => {
    const { db } = server.contextOf({ ...anonymous, subject: 'centre', roles: new Set(['COUNSELLOR']), regionCode: '140100' });
    const standing = (await welfareStandings(db, [me.jobSeekerId ?? 0], today)).get(me.jobSeekerId ?? 0);
    await db.close();
    if (standing === undefined) throw new Error('the centre reads what is confirmed of the person');
    expect(tiersMet(standing, tierCodes, today)).toEqual([]);
    expect(standing).toMatchObject({ hasDifficulty: null, isZeroEmploymentFamily: null, grade: null, isAgeConfirmed: false, graduatedOn: null });
  });

  interface Match { eligibility: string; priority: { level: number } | null; gates: { id: string; outcome: string; question: string | null; plain: string }[] }
  const makePost = async (id: number, kind: string, more: string): Promise<string> => {
    await rows(sql`insert into vacancy (id, employer_id, kind, status, title, description, occupation_code, occupation_basis, region_code, reservation, hired, open_findings, demands, provisions, skills, certificates, opens_on, published_at, confirmed_at, version)
      values (${id}, 1, ${kind}, 'OPEN', '岗位', '', ${more === '' ? null : more}::text, ${more === '' ? null : 'STATED'}::text, '140105', ${kind === 'RESERVED' ? '{"groups": [{"kind": 5, "grades": []}], "legalGround": "x", "easedConditions": []}' : null}::jsonb, 0, 0, '[]', '{}', '[]', '[]', ${today}::date, now(), now(), 1)`);
    return globalId('Vacancy', id);
  };
  const match = async (post: string, as: Actor | string = 'counsellor'): Promise<Match> => (await server.data<{ match: Match }>(
    'query ($person: ID!, $post: ID!) { match(jobSeekerId: $person, opportunityId: $post) { eligibility priority { level } gates { id outcome question plain } } }', { as, variables: { person, post }, language: 'zh-CN' })).match;

  test('cases 24 and 25: passes no gate and has no priority: each fact is unknown, in a match, in the index, and in the ranking of the post', async () => {
    const certificate = '您的残疾人证是哪一类、哪一级,有效期到哪一天?请带证到就业服务中心核实。';
    const posts: [string, string, string, string, string][] = [
      ['PUBLIC_WELFARE', '', 'PUBLIC_WELFARE', '您是否已被认定为就业困难人员,或属于零就业家庭?请带材料到就业服务中心核实。', '这是公益性岗位,要先核实您的情况。就业有困难,或家里没人上班,都可以报。请您带上证件,到就业服务中心核实。'],
      ['RESERVED', '', 'RESERVATION', certificate, '这是专岗,要看您的残疾人证是哪一类。请您把残疾人证带到就业服务中心看一看。'],
      ['SUPPORTED', '', 'SUPPORTED_EMPLOYMENT', certificate, '这是辅助性就业,要看您的残疾人证和年龄。请您把残疾人证带到就业服务中心看一看。'],
      ['OPEN', '2-05-10-00', 'QUALIFICATION', '请带证书原件和身份证到就业服务中心核实:盲人医疗按摩人员资格证书。', '做这个工作要有证:盲人医疗按摩人员资格证书。您说过您有,服务中心还没有核实。请您把证和身份证带到就业服务中心。'],
    ];
    for (const [index, [kind, occupation, gate, asked, said]] of posts.entries()) {
      const post = await makePost(90_001 + index, kind, occupation);
      const found = await match(post);
      expect([kind, found.gates.find((each) => each.id === gate)?.outcome, found.priority?.level ?? 0, found.eligibility]).toEqual([kind, 'UNKNOWN', 0, 'UNCERTAIN']);
      // In both registers, with the step that confirms it.
      const { question, plain } = (await match(post, me)).gates.find((each) => each.id === gate) ?? {};
      expect([kind, question, plain]).toEqual([kind, asked, said]);
      const listed = async (args: string): Promise<boolean> => (await server.data<{ vacancy: { candidates: { nodes: { jobSeeker: { id: string } }[] } } }>(
        `query ($id: ID!) { vacancy(id: $id) { candidates(first: 100, filter: { residence: "140105" }${args}) { nodes { jobSeeker { id } } } } }`, { as: 'counsellor', variables: { id: post } })).vacancy.candidates.nodes.some(({ jobSeeker }) => jobSeeker.id === person);
      expect([kind, await listed(', eligibleOnly: true')]).toEqual([kind, false]);
      const mine = await server.data<{ jobSeeker: { matches: { nodes: { eligibility: string; opportunity: { id: string } }[] } } }>(
        'query ($id: ID!) { jobSeeker(id: $id) { matches(first: 100, eligibleOnly: true) { nodes { eligibility opportunity { id } } } } }', { as: me, variables: { id: person } });
      expect(mine.jobSeeker.matches.nodes.some(({ opportunity }) => opportunity.id === post)).toBe(false);
    }
  });

  test('is asked of each, and allotted no public-welfare post', async () => {
    const { jobSeeker } = await server.data<{ jobSeeker: { nextQuestions: { question: string }[] } }>('query ($id: ID!) { jobSeeker(id: $id) { nextQuestions(first: 20) { question } } }', { as: me, variables: { id: person } });
    expect(jobSeeker.nextQuestions.map(({ question }) => question)).toEqual([
      'Do you have difficulty telling things by touch?', 'Do you have difficulty pushing, pulling or turning things?', 'Do you have difficulty with fine work of the fingers?',
      'Do you have difficulty learning new skills?', 'Do you have difficulty exerting force?', 'Is your list of certificates complete, or do you hold more?',
      'Do you have difficulty travelling to work?', 'Do you hold a disability certificate, and of which kind and grade?', 'Do you have difficulty with stairs or climbing?',
      'Do you have difficulty standing for long?', 'Would you move to where the work is, if lodging is provided?', 'Do you have difficulty with night or rotating shifts?',
      'Do you have difficulty holding a conversation?', 'Do you have difficulty with long physical effort?', 'Do you have difficulty getting on with others?',
    ]);
    await server.write('applyForVacancy', { jobSeekerId: person, vacancyId: globalId('Vacancy', 90_001) }, me);
    const told = await server.write<{ allocation: { decisions: { jobSeeker: { id: string } | null; vacancy: object | null }[] } }>('allocatePublicWelfarePosts', { region: '140105', adopt: false }, 'admin', 'allocation { decisions { jobSeeker { id } vacancy { id } } }');
    expect(told.allocation.decisions.find(({ jobSeeker }) => jobSeeker?.id === person)?.vacancy ?? null).toBeNull();
  });

  test('is granted no entitlement, and told how to have each fact confirmed', async () => {
    const { jobSeeker } = await server.data<{ jobSeeker: { entitlements: { status: string; policy: { code: string }; unknown: { label: string; question: string }[]; missing: { label: string }[] }[] } }>(
      'query ($id: ID!) { jobSeeker(id: $id) { entitlements { status policy { code } unknown { label question } missing { label } } } }', { as: me, variables: { id: person }, language: 'zh-CN' });
    expect(jobSeeker.entitlements.filter(({ status }) => status === 'GRANTED')).toEqual([]);
    const questions = new Map(jobSeeker.entitlements.flatMap(({ unknown }) => unknown.map(({ label, question }) => [label, question])));
    for (const [label, stated, papers] of [
      ['持有有效残疾人证', '残疾人证', '残疾人证原件(或电子证)和身份证'],
      ['高校毕业生', '高校毕业生', '毕业证书,或学信网的学历证书电子注册备案表'],
      ['就业困难人员、零就业家庭成员,或离校2年内没有工作过的高校毕业生', '就业困难人员、零就业家庭成员、高校毕业生', '就业困难人员认定表,或就业创业证上的认定记录、零就业家庭认定表和户口簿、毕业证书,或学信网的学历证书电子注册备案表'],
      ['农村困难残疾人', '农村困难残疾人', '低保、低保边缘或防止返贫监测对象的证明'],
    ] as const) expect([label, questions.get(label)]).toEqual([label, `申报的“${stated}”还没有核实,暂不能计算:请带上${papers},由残疾人就业服务中心核实。`]);
  });

  test('takes part in no programme that is for some, and comes in no draw before others', async () => {
    const kinds = [
      ['guidanceSession', 'a university student, or a graduate of the last two years', 'University graduate', 'the diploma, or its record in the national register of diplomas (chsi.com.cn)'],
      ['medicalMassageTraining', 'a practitioner of medical massage', 'Practice of massage: filing, yearly review, professional title', 'the filing of the practice, the record of the yearly review, the certificate of the professional title'],
      ['fullChainService', 'somebody with an intellectual or mental disability', 'Disability certificate', 'the disability certificate (or its electronic form) and the identity card'],
    ] as const;
    for (const [index, [kind, forWhom, stated, papers]] of kinds.entries()) {
      const message = `This is for ${forWhom}. What was stated (${stated}) is not confirmed, and does not count yet: have the employment service centre confirm it; take along ${papers}.`;
      const programme = await server.write<{ programme: { id: string }; userErrors: readonly object[] }>('createProgramme', { kind, title: '活动', region: '140100', organiser: '中心', startsOn: addDays(today, 30 + index), places: 5, details: kind === 'guidanceSession' ? [{ field: 'topic', value: { text: 'career' } }] : [] }, 'counsellor', 'programme { id }');
      expect(programme.userErrors).toEqual([]);
      const { userErrors } = await server.write<{ userErrors: { code: string; message: string }[] }>('takePart', { programmeId: programme.programme.id, jobSeekerId: person }, me, 'userErrors { code message }');
      expect([kind, userErrors]).toEqual([kind, [{ code: 'NOT_ELIGIBLE', message }]]);
    }
    const [{ priority }] = await rows(sql`select (case when is_zero_employment_family then 2 when has_employment_difficulty then 1 else 0 end) as priority from job_seeker where id = ${me.jobSeekerId}`) as [{ priority: number }];
    expect(priority).toBe(0);
  });

  test('is found in no list of graduates or practitioners, seen by no university, and reminded of no review or certificate', async () => {
    const list = async (filter: string): Promise<boolean> => (await server.data<{ jobSeekers: { nodes: { id: string }[] } }>(`{ jobSeekers(last: 100, filter: { residence: "140105", ${filter} }) { nodes { id } } }`, { as: 'counsellor' })).jobSeekers.nodes.some(({ id }) => id === person);
    expect([await list('isGraduate: true'), await list('massageBranch: MEDICAL'), await list(`massageReviewDueBy: "${addDays(today, 300)}"`), await list('isGraduate: false')]).toEqual([false, false, false, true]);
    const university: Actor = { ...anonymous, subject: 'university-of-shanxi', roles: new Set(['UNIVERSITY_STAFF']), university: '山西大学' };
    const seen = await server.ask<{ jobSeeker: object | null }>('query ($id: ID!) { jobSeeker(id: $id) { id } }', { as: university, variables: { id: person } });
    expect(seen.data?.jobSeeker ?? null).toBeNull();
    const { viewer } = await server.data<{ viewer: { notices: { nodes: { kind: string }[] } } }>('{ viewer { notices(first: 50) { nodes { kind } } } }', { as: me });
    expect(viewer.notices.nodes.filter(({ kind }) => kind === 'MASSAGE_REVIEW_DUE' || kind === 'DISABILITY_CERTIFICATE_EXPIRES')).toEqual([]);
  });
});

describe('an employer of which nothing is confirmed', () => {
  const recruiter = (): Actor => ({ ...anonymous, subject: 'recruiter-unconfirmed', roles: new Set(['RECRUITER']), employerId: unconfirmed.number });

  test('is no public body, in no count, and owes no training, visit or disclosure', async () => {
    const { publicBodies } = await server.data<{ publicBodies: { nodes: { employer: { id: string } }[] } }>('{ publicBodies(first: 100, region: "140200") { nodes { employer { id } } } }', { as: 'admin' });
    expect(publicBodies.nodes.some(({ employer }) => employer.id === unconfirmed.id)).toBe(false);
    for (const what of ['TRAINING', 'VISIT', 'DISCLOSURE']) {
      const { employersOwed } = await server.data<{ employersOwed: { nodes: { id: string }[] } }>(`{ employersOwed(first: 100, region: "140200", what: ${what}) { nodes { id } } }`, { as: 'admin' });
      expect([what, employersOwed.nodes.some(({ id }) => id === unconfirmed.id)]).toEqual([what, false]);
    }
    const { vacancies } = await server.data<{ vacancies: { totalCount: number } }>('{ vacancies(first: 1, filter: { employerKinds: [PUBLIC_ORGAN], region: "140212" }) { totalCount } }');
    await rows(sql`insert into vacancy (id, employer_id, kind, status, title, description, region_code, hired, open_findings, demands, provisions, skills, certificates, opens_on, published_at, version)
      values (90050, ${unconfirmed.number}, 'OPEN', 'OPEN', '岗位', '', '140212', 0, 0, '[]', '{}', '[]', '[]', ${today}::date, now(), 1)`);
    const { vacancies: after } = await server.data<{ vacancies: { totalCount: number } }>('{ vacancies(first: 1, filter: { employerKinds: [PUBLIC_ORGAN], region: "140212" }) { totalCount } }');
    expect(after.totalCount).toBe(vacancies.totalCount);
  });

  test('has no levy and no entitlement, and is told what to have confirmed', async () => {
    const { employer } = await server.data<{ employer: { levy: { levy: object | null; missing: string[] }; entitlements: { status: string; unknown: { label: string; question: string }[] }[] } }>(
      'query ($id: ID!) { employer(id: $id) { levy(year: 2026) { levy { payable { amount } } missing } entitlements { status unknown { label question } } } }', { as: recruiter(), variables: { id: unconfirmed.id }, language: 'zh-CN' });
    expect(employer.levy.levy).toBeNull();
    expect(employer.levy.missing).toEqual(['单位所在地区:由用人单位申报、就业服务中心核实。', '单位性质:由用人单位申报、就业服务中心核实。', '2025 年度的申报(declareEmployerYear):由用人单位填报。']);
    expect(employer.entitlements.filter(({ status }) => status === 'GRANTED')).toEqual([]);
    const questions = new Map(employer.entitlements.flatMap(({ unknown }) => unknown.map(({ label, question }) => [label, question])));
    expect(questions.get('企业')).toBe('申报的“单位性质”还没有核实,暂不能计算:请带上营业执照、事业单位法人证书或统一社会信用代码证书,由残疾人就业服务中心核实。');
  });

  test('takes no part in a programme that is for some kinds, and says whom to ask', async () => {
    const { userErrors } = await server.write<{ userErrors: { code: string; message: string }[] }>('createProgramme', {
      kind: 'modelInstitution', title: '示范机构', region: '140100', organiser: '中心', startsOn: addDays(today, -1), participants: [{ employerId: unconfirmed.id }],
    }, 'admin', 'userErrors { code message }');
    expect(userErrors).toMatchObject([{ code: 'NOT_ELIGIBLE', message: 'This is for an institution of supported employment. The kind of the employer is not confirmed: have the centre of its region confirm it first.' }]);
  });
});
