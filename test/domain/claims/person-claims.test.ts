import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { anonymous, type Actor } from '../../../src/access/index.js';
import { FactLapsing } from '../../../src/domain/claims/index.js';
import { silent } from '../../../src/platform/telemetry/log.js';
import { addDays, chinaDate } from '../../../src/platform/calendar.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { certificateNumberOf } from '../../support/certificates.js';
import { TestServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => { server = await TestServer.start('demo'); });
afterAll(async () => { await server.stop(); });

const today = chinaDate();
const seekerId = 1;
const person = globalId('JobSeeker', seekerId);
const elsewhere: Actor = { ...anonymous, subject: 'counsellor-elsewhere', roles: new Set(['COUNSELLOR']), regionCode: '140200' };
const exchange = (...scopes: readonly ('people:write' | 'people:read' | 'claims:decide')[]): Actor =>
  ({ ...anonymous, subject: `exchange-${scopes.join('-')}`, roles: new Set(['COUNSELLOR']), regionCode: '140100', scopes: new Set(scopes) });

interface Fault { readonly code: string; readonly path: string[]; readonly message: string }
interface ClaimNode { id: string; kind: string; state: string; statement: string; nextStep: string | null; reason: string | null; version: number; statedBy: string; decidedBy: string | null; papers: string | null; holdsUntil: string | null; isEscalated: boolean }
const claimFields = 'id kind state statement nextStep reason version statedBy decidedBy papers holdsUntil isEscalated';
interface PersonNode { version: number; hasEmploymentDifficulty: boolean | null; isZeroEmploymentFamily: boolean | null; certificates: { type: { code: string } }[]; graduate: { university: string } | null; disabilityCertificate: { kind: { digit: number } } | null; claims: { nodes: ClaimNode[] } }

async function read(as: Actor | string = 'seeker', id = person, states = 'OPEN'): Promise<PersonNode> {
  const { jobSeeker } = await server.data<{ jobSeeker: PersonNode }>(`query ($id: ID!) { jobSeeker(id: $id) { version hasEmploymentDifficulty isZeroEmploymentFamily certificates { type { code } }
    graduate { university } disabilityCertificate { kind { digit } } claims(first: 20, states: [${states}]) { nodes { ${claimFields} } } } }`, { as, variables: { id }, language: 'zh-CN' });
  return jobSeeker;
}
async function update(input: object, as: Actor | string = 'seeker', id = person): Promise<Fault[]> {
  const { version } = await read(as, id);
  return (await server.write<{ userErrors: Fault[] }>('updateJobSeeker', { jobSeekerId: id, version, ...input }, as, 'userErrors { code path message }')).userErrors;
}
type Decided = { claim: ClaimNode | null; userErrors: Fault[] };
const decide = (mutation: string, input: object, as: Actor | string): Promise<Decided> => server.write<Decided>(mutation, { ...input }, as, `claim { ${claimFields} } userErrors { code path message }`);
async function openClaim(kind: string, id = person): Promise<ClaimNode> {
  const claim = (await read('admin', id)).claims.nodes.find((each) => each.kind === kind);
  if (claim === undefined) throw new Error(`no open claim of ${kind}`);
  return claim;
}
const owner = (statement: ReturnType<typeof sql>): Promise<unknown[]> => server.store.owner.rows(statement);
const clear = async (): Promise<void> => {
  await owner(sql`delete from claim where job_seeker_id = ${seekerId}`);
  await owner(sql`update job_seeker set has_employment_difficulty = null, is_zero_employment_family = null, certificates = '[]', are_certificates_confirmed = true where id = ${seekerId}`);
};

describe('a person states a fact with legal effect', () => {
  test('it is a claim, which counts for nothing; the person sees its state and what to bring', async () => {
    await clear();
    expect(await update({ hasEmploymentDifficulty: true, isZeroEmploymentFamily: true, papers: '就业困难人员认定表' })).toEqual([]);
    const { hasEmploymentDifficulty, isZeroEmploymentFamily, claims } = await read();
    expect([hasEmploymentDifficulty, isZeroEmploymentFamily]).toEqual([null, null]);
    expect(claims.nodes.map(({ kind, state, statement, statedBy, papers }) => ({ kind, state, statement, statedBy, papers }))).toEqual([
      { kind: 'ZERO_EMPLOYMENT_FAMILY', state: 'OPEN', statement: '是', statedBy: 'PERSON', papers: '就业困难人员认定表' },
      { kind: 'EMPLOYMENT_DIFFICULTY', state: 'OPEN', statement: '是', statedBy: 'PERSON', papers: '就业困难人员认定表' },
    ]);
    expect(claims.nodes[0]?.nextStep).toBe('已转由当地残疾人就业服务中心核实。请带上零就业家庭认定表和户口簿到中心,或由中心通过数据核对。');
  });

  test('said twice it is one claim; another value replaces it, and what counts already withdraws it', async () => {
    await clear();
    await update({ certificates: [{ certificate: 'medicalMassage', issuedOn: '2020-01-01' }] });
    await update({ certificates: [{ certificate: 'medicalMassage', issuedOn: '2020-01-01' }] });
    expect((await read('seeker', person, 'OPEN, WITHDRAWN')).claims.nodes).toHaveLength(1);
    await update({ certificates: [{ certificate: 'medicalMassage', issuedOn: '2021-01-01' }] });
    expect((await read('seeker', person, 'OPEN, WITHDRAWN')).claims.nodes.map(({ state, statement }) => `${state} ${statement}`)).toEqual([
      'OPEN 盲人医疗按摩人员资格证书;发证日期:2021-01-01;有效期至:未填写', 'WITHDRAWN 盲人医疗按摩人员资格证书;发证日期:2020-01-01;有效期至:未填写',
    ]);
    await update({ certificates: [] });
    expect((await read()).claims.nodes).toEqual([]);
  });

  test('a "no" takes nothing, and is believed; of a confirmed fact it is a claim, and the fact goes on to count', async () => {
    await clear();
    await update({ hasEmploymentDifficulty: false });
    expect(await read()).toMatchObject({ hasEmploymentDifficulty: false, claims: { nodes: [] } });
    await update({ hasEmploymentDifficulty: true }, 'counsellor');
    await update({ hasEmploymentDifficulty: false });
    expect(await read()).toMatchObject({ hasEmploymentDifficulty: true, claims: { nodes: [{ kind: 'EMPLOYMENT_DIFFICULTY', statement: '否' }] } });
  });

  test('education, work and certificates that employers check themselves are believed', async () => {
    await clear();
    await update({ certificates: [{ certificate: 'chef5' }, { certificate: 'nurse' }], educationLevel: 'MASTER' });
    const { certificates, claims } = await read();
    expect(certificates.map(({ type }) => type.code)).toEqual(['chef5']);
    expect(claims.nodes.map(({ kind, statement }) => `${kind} ${statement.split(';')[0] ?? ''}`)).toEqual(['QUALIFICATION 护士执业资格']);
  });

  test('an assessed level goes on to count while the person claims another; a level that nobody assessed is believed', async () => {
    await clear();
    await owner(sql`update job_seeker set capacities = '{"seeing": 2}', assessed_functions = '["seeing"]' where id = ${seekerId}`);
    await update({ capacities: [{ function: 'seeing', level: 4, source: 'SELF' }, { function: 'walking', level: 3, source: 'SELF' }] });
    expect(await owner(sql`select capacities, assessed_functions from job_seeker where id = ${seekerId}`)).toEqual([{ capacities: { seeing: 2, walking: 3 }, assessed_functions: ['seeing'] }]);
    const claim = await openClaim('ABILITY_ASSESSMENT');
    await decide('confirmClaim', { claimId: claim.id, version: claim.version }, 'counsellor');
    expect(await owner(sql`select capacities from job_seeker where id = ${seekerId}`)).toEqual([{ capacities: { seeing: 4, walking: 3 } }]);
  });

  test('a graduation, a practice of massage and rural difficulty count once they are confirmed', async () => {
    await clear();
    const graduate = { university: '山西大学', major: '法学', degree: 'BACHELOR', graduatedOn: '2026-06-30' };
    await update({ graduate, massagePractitioner: { branch: 'MEDICAL', title: 'SENIOR' }, ruralWorker: { village: '东沟村', isInDifficulty: true } });
    expect((await read()).graduate).toBeNull();
    expect(await owner(sql`select is_in_difficulty, village from rural_worker where job_seeker_id = ${seekerId}`)).toEqual([{ is_in_difficulty: false, village: '东沟村' }]);
    for (const kind of ['GRADUATION', 'MASSAGE_PRACTICE', 'RURAL_DIFFICULTY']) {
      const claim = await openClaim(kind);
      expect((await decide('confirmClaim', { claimId: claim.id, version: claim.version }, 'counsellor')).claim).toMatchObject({ state: 'CONFIRMED', decidedBy: 'CENTRE' });
    }
    expect((await read()).graduate).toEqual({ university: '山西大学' });
    expect(await owner(sql`select p.branch, p.professional_title, r.is_in_difficulty from blind_massage_practitioner p join rural_worker r using (job_seeker_id) where job_seeker_id = ${seekerId}`)).toEqual([{ branch: 'MEDICAL', professional_title: 'SENIOR', is_in_difficulty: true }]);
  });
});

describe('a centre decides', () => {
  test('confirming makes it count, with the papers seen and the last day; rejecting says why, and what counted goes on', async () => {
    await clear();
    await update({ hasEmploymentDifficulty: true, isZeroEmploymentFamily: true });
    const [difficulty, family] = [await openClaim('EMPLOYMENT_DIFFICULTY'), await openClaim('ZERO_EMPLOYMENT_FAMILY')];
    const confirmed = await decide('confirmClaim', { claimId: difficulty.id, version: difficulty.version, papers: '认定表 2026-0311', holdsUntil: addDays(today, 365) }, 'counsellor');
    expect(confirmed.claim).toMatchObject({ state: 'CONFIRMED', decidedBy: 'CENTRE', papers: '认定表 2026-0311', holdsUntil: addDays(today, 365), nextStep: null });
    const rejected = await decide('rejectClaim', { claimId: family.id, version: family.version, reason: '配偶在职,不属于零就业家庭。' }, 'counsellor');
    expect(rejected.claim).toMatchObject({ state: 'REJECTED', reason: '配偶在职,不属于零就业家庭。' });
    expect(await read()).toMatchObject({ hasEmploymentDifficulty: true, isZeroEmploymentFamily: null });
    expect((await decide('confirmClaim', { claimId: family.id, version: family.version + 1 }, 'counsellor')).userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['input', 'claimId'] }]);
  });

  test('whoever stated a fact is told what became of it, and reminded before it ends; the centre is reminded of what waits', async () => {
    await clear();
    await owner(sql`delete from notice`);
    await update({ hasEmploymentDifficulty: true, isZeroEmploymentFamily: true });
    const waiting = async (): Promise<string[]> => (await server.data<{ viewer: { notices: { nodes: { kind: string; object: { id: string } | null }[] } } }>('{ viewer { notices(first: 100) { nodes { kind object { id } } } } }', { as: 'counsellor' }))
      .viewer.notices.nodes.filter(({ kind }) => kind === 'CLAIM_WAITS').map(({ object }) => object?.id ?? '');
    const [difficulty, family] = [await openClaim('EMPLOYMENT_DIFFICULTY'), await openClaim('ZERO_EMPLOYMENT_FAMILY')];
    const own = async (): Promise<string[]> => (await waiting()).filter((id) => [difficulty.id, family.id].includes(id));
    expect(await own()).toEqual([]);
    await owner(sql`update claim set claimed_at = now() - interval '16 days' where job_seeker_id = ${seekerId} and state = 'OPEN'`);
    expect((await own()).toSorted()).toEqual([difficulty.id, family.id].toSorted());
    await decide('confirmClaim', { claimId: difficulty.id, version: difficulty.version, holdsUntil: addDays(today, 20) }, 'counsellor');
    await decide('rejectClaim', { claimId: family.id, version: family.version, reason: '户口簿上有人在职。' }, 'counsellor');
    const { viewer } = await server.data<{ viewer: { unreadNotices: number; notices: { nodes: { kind: string; text: string; dueOn: string | null }[] } } }>('{ viewer { unreadNotices notices(first: 20) { nodes { kind text dueOn } } } }', { as: 'seeker', language: 'zh-CN' });
    const about = viewer.notices.nodes.filter(({ kind }) => kind.startsWith('CLAIM') || kind === 'FACT_LAPSES').map(({ kind, text }) => `${kind} ${text}`);
    expect(about.sort()).toEqual([
      'CLAIM_CONFIRMED 您申报的情况「就业困难人员」已核实,现在起有效。', 'CLAIM_REJECTED 您申报的情况「零就业家庭成员」未通过核实,请查看原因。', `FACT_LAPSES 核实过的情况「就业困难人员」有效期到 ${addDays(today, 20)},请重新申报。`,
    ]);
  });

  test('of its own region alone, and nobody of oneself', async () => {
    await clear();
    await update({ hasEmploymentDifficulty: true });
    const { id: claimId, version } = await openClaim('EMPLOYMENT_DIFFICULTY');
    expect((await decide('confirmClaim', { claimId, version }, elsewhere)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'claimId'] }]);
    const both: Actor = { ...anonymous, subject: 'counsellor-and-seeker', roles: new Set(['COUNSELLOR', 'JOB_SEEKER']), regionCode: '140100', jobSeekerId: seekerId };
    expect((await decide('confirmClaim', { claimId, version }, both)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await update({ isZeroEmploymentFamily: true }, both);
    expect((await read()).isZeroEmploymentFamily).toBeNull();
    const refused = await server.ask(`mutation { confirmClaim(input: { claimId: "${claimId}", version: ${version} }) { claim { id } } }`, { as: 'seeker' });
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('its own statements count at once, and decide on an open claim', async () => {
    await clear();
    await update({ hasEmploymentDifficulty: true });
    await update({ hasEmploymentDifficulty: true, papers: '认定表原件' }, 'counsellor');
    expect(await read('seeker', person, 'OPEN, CONFIRMED')).toMatchObject({ hasEmploymentDifficulty: true, claims: { nodes: [{ state: 'CONFIRMED', statedBy: 'PERSON', decidedBy: 'CENTRE', papers: '认定表原件' }] } });
  });

  test('a data exchange confirms with the scope claims:decide, and claims without it', async () => {
    await clear();
    await update({ hasEmploymentDifficulty: true }, exchange('people:write', 'people:read'));
    expect(await read()).toMatchObject({ hasEmploymentDifficulty: null, claims: { nodes: [{ statedBy: 'DATA_EXCHANGE', state: 'OPEN' }] } });
    const { id: claimId, version } = await openClaim('EMPLOYMENT_DIFFICULTY');
    const decided = await decide('confirmClaim', { claimId, version }, exchange('people:write', 'people:read', 'claims:decide'));
    expect(decided.claim).toMatchObject({ state: 'CONFIRMED', decidedBy: 'DATA_EXCHANGE' });
  });

  test('the worklist has the open claims of the region, by kind and age, the oldest first', async () => {
    await clear();
    await update({ hasEmploymentDifficulty: true, isZeroEmploymentFamily: true });
    await owner(sql`update claim set claimed_at = now() - interval '400 days' where job_seeker_id = ${seekerId} and kind = 'ZERO_EMPLOYMENT_FAMILY' and state = 'OPEN'`);
    const list = async (filter: string, as: Actor | string = 'counsellor'): Promise<string[]> => (await server.data<{ claims: { nodes: { kind: string; jobSeeker: { id: string } | null }[] } }>(
      `{ claims(first: 100, filter: { ${filter} }) { nodes { kind jobSeeker { id } } } }`, { as })).claims.nodes.filter(({ jobSeeker }) => jobSeeker?.id === person).map(({ kind }) => kind);
    expect(await list('region: "140100"')).toEqual(['ZERO_EMPLOYMENT_FAMILY', 'EMPLOYMENT_DIFFICULTY']);
    expect(await list('kinds: [EMPLOYMENT_DIFFICULTY]')).toEqual(['EMPLOYMENT_DIFFICULTY']);
    expect(await list(`statedUntil: "${addDays(today, -30)}"`)).toEqual(['ZERO_EMPLOYMENT_FAMILY']);
    expect(await list('', elsewhere)).toEqual([]);
    expect((await server.ask('{ claims(first: 1) { totalCount } }', { as: 'seeker' })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a fact counts to its last day, and no longer', async () => {
    await clear();
    await update({ hasEmploymentDifficulty: true });
    const { id: claimId, version } = await openClaim('EMPLOYMENT_DIFFICULTY');
    await decide('confirmClaim', { claimId, version, holdsUntil: today }, 'counsellor');
    expect(await owner(sql`select access.end_lapsed_facts(${today}::date) as ended`)).toEqual([{ ended: 0 }]);
    await owner(sql`update claim set holds_until = ${addDays(today, -1)}::date where state = 'CONFIRMED' and job_seeker_id = ${seekerId}`);
    // As the server does it, with its own login.
    const faults: unknown[] = [];
    await new FactLapsing(server.store.database, { ...silent, error: (error) => faults.push(error) }).close();
    expect(faults).toEqual([]);
    expect(await read('seeker', person, 'LAPSED')).toMatchObject({ hasEmploymentDifficulty: null, claims: { nodes: [{ state: 'LAPSED' }] } });
  });
});

describe('a disability certificate', () => {
  const newcomer = async (): Promise<{ id: string; actor: Actor }> => {
    const { jobSeeker } = await server.write<{ jobSeeker: { id: string } }>('registerJobSeeker', { fullName: '演示:来人', residence: '140105' }, 'counsellor', 'jobSeeker { id }');
    const [row] = await server.store.owner.rows<{ id: number }>(sql`select max(id) as id from job_seeker`);
    return { id: jobSeeker.id, actor: { ...anonymous, subject: `newcomer-${row?.id ?? 0}`, roles: new Set(['JOB_SEEKER']), jobSeekerId: row?.id ?? 0 } };
  };
  const state = (id: string, number: string, as: Actor | string, more: object = {}): Promise<{ userErrors: Fault[] }> =>
    server.write<{ userErrors: Fault[] }>('recordDisabilityCertificate', { jobSeekerId: id, number, ...more }, as, 'userErrors { code path message }');

  test('that somebody else holds is answered as any other: handed to the centre; the true owner is not refused', async () => {
    const taken = certificateNumberOf({ born: '19900307', order: '001', kind: 4, grade: 3 });
    const [first, second] = [await newcomer(), await newcomer()];
    expect((await state(first.id, taken, 'counsellor')).userErrors).toEqual([]);
    expect((await read('admin', first.id)).disabilityCertificate).toEqual({ kind: { digit: 4 } });

    const free = certificateNumberOf({ born: '19900307', order: '003', kind: 4, grade: 3 });
    const answers = [];
    for (const number of [taken, free]) {
      const { userErrors } = await state(second.id, number, second.actor);
      answers.push({ userErrors, claims: (await read(second.actor, second.id)).claims.nodes.map(({ state: open, nextStep, isEscalated }) => ({ open, nextStep, isEscalated })) });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.claims[0]?.nextStep).toBe('已转由当地残疾人就业服务中心核实。请带上残疾人证原件(或电子证)和身份证到中心,或由中心通过数据核对。');

    // The centre holds the papers of the second; who of the two is right is decided by an administrator.
    await state(second.id, taken, second.actor);
    const { id: claimId, version } = await openClaim('DISABILITY_CERTIFICATE', second.id);
    expect((await decide('confirmClaim', { claimId, version }, 'counsellor')).claim).toMatchObject({ state: 'OPEN', isEscalated: true });
    expect((await decide('confirmClaim', { claimId, version: version + 1 }, 'admin')).claim).toMatchObject({ state: 'CONFIRMED' });
    expect((await read('admin', second.id)).disabilityCertificate).toEqual({ kind: { digit: 4 } });
    expect(await read('admin', first.id)).toMatchObject({ disabilityCertificate: null, claims: { nodes: [{ kind: 'DISABILITY_CERTIFICATE', state: 'OPEN', isEscalated: true }] } });
  });

  test('recorded by a centre for a number that somebody holds waits for the administrators, and is refused to nobody', async () => {
    const number = certificateNumberOf({ born: '19920101', order: '001', kind: 2, grade: 1 });
    const [first, second] = [await newcomer(), await newcomer()];
    await state(first.id, number, 'counsellor');
    expect((await state(second.id, number, 'counsellor')).userErrors).toEqual([]);
    expect(await read('admin', second.id)).toMatchObject({ disabilityCertificate: null, claims: { nodes: [{ state: 'OPEN', isEscalated: true }] } });
  });

  test('can be stated five times a day of oneself', async () => {
    const { id, actor } = await newcomer();
    const faults: string[] = [];
    for (let order = 1; order <= 6; order++) {
      const { userErrors } = await state(id, certificateNumberOf({ born: '19880808', order: `0${order}1`.slice(-3), kind: 1, grade: 2 }), actor);
      faults.push(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`).join());
    }
    expect(faults).toEqual(['', '', '', '', '', 'NOT_ELIGIBLE input.number']);
  });

  test('that is confirmed freezes the date of birth and the sex', async () => {
    const { id, actor } = await newcomer();
    await update({ birthDate: '1988-08-08' }, actor, id);
    await state(id, certificateNumberOf({ born: '19880808', order: '101', kind: 1, grade: 2 }), 'counsellor');
    for (const as of [actor, 'counsellor']) {
      expect(await update({ birthDate: '1958-08-08', sex: 'FEMALE' }, as, id)).toMatchObject([{ code: 'CONTRADICTION', path: ['input', 'birthDate'] }, { code: 'CONTRADICTION', path: ['input', 'sex'] }]);
    }
    expect(await update({ birthDate: '1988-08-08', sex: 'MALE' }, actor, id)).toEqual([]);
  });

  test('case 77: kind 7 of one kind, issued tomorrow or before birth, for over ten years, of no region, of a future birth', async () => {
    const { id, actor } = await newcomer();
    const seven = certificateNumberOf({ born: '19900307', order: '011', kind: 7, grade: 3 });
    const four = certificateNumberOf({ born: '19900307', order: '011', kind: 4, grade: 3 });
    const cases: [string, object, string][] = [
      [seven, { components: [4] }, 'CONTRADICTION input.components'],
      [seven, { components: [4, 4] }, 'CONTRADICTION input.components'],
      [seven, { components: [4, 2, 4] }, 'DUPLICATE input.components'],
      [four, { issuedOn: addDays(today, 1) }, 'OUT_OF_RANGE input.issuedOn'],
      [four, { issuedOn: '1990-03-06' }, 'CONTRADICTION input.issuedOn'],
      [four, { issuedOn: '2020-05-01', validUntil: '2030-05-02' }, 'OUT_OF_RANGE input.validUntil'],
      [four, { validUntil: addDays(today, 3700) }, 'OUT_OF_RANGE input.validUntil'],
      [certificateNumberOf({ region: '999999', born: '19900307', order: '011', kind: 4, grade: 3 }), {}, 'INVALID input.number'],
      [certificateNumberOf({ region: '141501', born: '19900307', order: '011', kind: 4, grade: 3 }), {}, 'INVALID input.number'],
      [certificateNumberOf({ born: '20990307', order: '011', kind: 4, grade: 3 }), {}, 'INVALID input.number'],
    ];
    for (const [number, more, fault] of cases) {
      const { userErrors } = await state(id, number, actor, more);
      expect(userErrors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([fault]);
    }
    expect((await state(id, seven, actor, { components: [4, 2], issuedOn: '2020-05-01', validUntil: '2030-05-01' })).userErrors).toEqual([]);
  });
});
