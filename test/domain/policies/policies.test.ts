import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sql from 'sql-template-tag';
import { clauses } from '../../../src/domain/measures/clauses.js';
import { entitlementOf, holds, type Facts } from '../../../src/domain/policies/evaluation.js';
import { factsOfEmployer, factsOfPerson, type EmployerRow, type PersonRow } from '../../../src/domain/policies/facts.js';
import { policies } from '../../../src/domain/policies/policies.data.js';
import { addYears } from '../../../src/platform/calendar.js';
import { ids } from '../../support/ids.js';
import { TestServer } from '../../support/server.js';

const policy = (code: string) => {
  const found = policies.find((each) => each.code === code);
  if (found === undefined) throw new Error(code);
  return found;
};
const today = '2026-06-30';
const graduate: PersonRow = { birth_date: '2002-01-01', sex: 'FEMALE', womens_retirement_group: null, has_employment_difficulty: null, is_zero_employment_family: null, certificate: true, valid_until: null, graduated_on: '2024-07-01', has_had_post: false, is_in_difficulty: null, welfare: null };
const status = (code: string, facts: Facts, day = today): string => {
  const { status: is, missing, unknown } = entitlementOf(policy(code), facts, day);
  return [is, ...missing, ...unknown].join(' ');
};
const employer = (staff: string | null, counted: string | null = '0', heads: number | null = 0, kind: EmployerRow['kind'] = 'PRIVATE'): Facts => factsOfEmployer({ kind, region_code: '140105', staff, heads: staff === null ? null : heads, counted: staff === null ? null : counted, staff_known: null, founded_on: null, is_province_controlled: null }, today);

describe('the catalogue', () => {
  test('says of each policy whom it is for, what, how much, from when, where, with which papers, and by which clause', () => {
    const known = new Set(clauses.map(({ code }) => code));
    for (const { code, clause, papers, department, source, from, until, conditions } of policies) {
      expect([code, known.has(clause), papers.length > 0, department.zh.length > 1, source.zh.length > 5, until === null || from < until, conditions.length > 0]).toEqual([code, true, true, true, true, true, true]);
    }
    expect(new Set(policies.map(({ code }) => code)).size).toBe(policies.length);
  });
});

describe('a condition', () => {
  test('is unknown where a fact is, unless the others decide', () => {
    const facts = (values: Facts): Facts => ({ hasEmploymentDifficulty: null, isZeroEmploymentFamily: null, isTargetGraduate: null, ...values });
    expect(holds('welfarePostPerson', facts({}))).toBeNull();
    expect(holds('welfarePostPerson', facts({ isZeroEmploymentFamily: true }))).toBe(true);
    expect(holds('welfarePostPerson', facts({ isZeroEmploymentFamily: false, isTargetGraduate: false }))).toBeNull();
    expect(holds('welfarePostPerson', facts({ isZeroEmploymentFamily: false, isTargetGraduate: false, hasEmploymentDifficulty: false }))).toBe(false);
    expect(holds('concentrated', { isSupportedInstitution: false, headShare: 0.1, heads: null })).toBe(false); // too small a share already
    expect(holds('concentrated', { isSupportedInstitution: false, headShare: 0.3, heads: null })).toBeNull();
    expect(holds('workingAge', {})).toBeNull();
  });
});

describe('for people', () => {
  const answered: Facts = { isInFlexibleWork: true, paysSocialInsurance: true };
  test.each([
    ['2026-07-01', 'GRANTED'], ['2026-07-02', 'MISSING graduatedTwoYears'],
  ])('the subsidy of who graduated on 2024-07-01, on %s: %s', (day, expected) => { expect(status('graduateInsurance', { ...factsOfPerson(graduate, day), ...answered }, day)).toBe(expected); });

  test('two years from 29 February end on 28 February', () => { expect([addYears('2024-02-29', 2), addYears('2024-02-29', 4), addYears('2024-07-01', 2)]).toEqual(['2026-02-28', '2028-02-29', '2026-07-01']); });

  test('a question is asked for what is unknown, one that would change nothing is not', () => {
    expect(status('graduateInsurance', { isInFlexibleWork: null, paysSocialInsurance: null, ...factsOfPerson(graduate, today) })).toBe('UNKNOWN flexibleWork paysInsurance');
    expect(status('graduateInsurance', { isInFlexibleWork: null, ...factsOfPerson({ ...graduate, has_had_post: true }, today) })).toBe('MISSING noPostBefore flexibleWork paysInsurance');
    expect(status('marketStall', factsOfPerson({ ...graduate, certificate: false }, today))).toBe('UNKNOWN certificate');
    expect(status('marketStall', factsOfPerson({ ...graduate, valid_until: '2026-06-29' }, today))).toBe('MISSING certificate');
    expect(status('marketStall', factsOfPerson({ ...graduate, valid_until: today }, today))).toBe('GRANTED');
    expect(status('marketStall', factsOfPerson({ ...graduate, birth_date: '2010-06-30' }, today))).toBe('GRANTED');
    expect(status('marketStall', factsOfPerson({ ...graduate, birth_date: '2010-07-01' }, today))).toBe('MISSING workingAge');
    expect(status('ruralTraining', factsOfPerson({ ...graduate, is_in_difficulty: false }, today))).toBe('MISSING ruralInDifficulty');
  });

  test('the tobacco licence: once, and only for who holds none', () => {
    const facts = factsOfPerson(graduate, today);
    expect(status('tobaccoLicence', { ...facts, isIndividualBusiness: true, hadTobaccoPreference: false, holdsTobaccoLicence: false })).toBe('GRANTED');
    expect(status('tobaccoLicence', { ...facts, isIndividualBusiness: true, hadTobaccoPreference: true, holdsTobaccoLicence: false })).toBe('MISSING noTobaccoPreference');
    expect(status('tobaccoLicence', { ...facts, isIndividualBusiness: true, hadTobaccoPreference: false, holdsTobaccoLicence: true })).toBe('MISSING noTobaccoLicence');
  });
});

describe('for employers', () => {
  test.each([
    ['levyExemption', employer('30'), 'GRANTED'], ['levyExemption', employer('30.5'), 'MISSING thirtyStaff'], ['levyExemption', employer('31'), 'MISSING thirtyStaff'], ['levyExemption', employer(null), 'UNKNOWN thirtyStaff'],
    ['levyExemption', employer('30', '0', 0, 'PUBLIC_INSTITUTION'), 'MISSING enterprise'],
    ['levyHalved', employer('100', '1', 1), 'GRANTED'], ['levyHalved', employer('101', '1', 1), 'MISSING onePercent'], ['levyHalved', employer('100', '1.5', 1), 'MISSING belowRatio'],
    ['overQuotaReward', employer('100', '2.5', 2), 'GRANTED'], ['overQuotaReward', employer('100', '2.49', 2), 'MISSING beyondRatio'],
    ['vatRefund', employer('40', '10', 10), 'GRANTED'], ['vatRefund', employer('41', '10', 10), 'MISSING quarterDisabled'], ['vatRefund', employer('36', '18', 9), 'UNKNOWN tenDisabledOrMassage'], ['vatRefund', employer('16', '8', 4), 'MISSING tenDisabledOrMassage'], ['landUseTax', employer('36', '18', 9), 'MISSING tenDisabled'],
    ['procurementPreference', employer('40', '10', 10), 'GRANTED'], ['procurementPreference', employer('10', '0', 0, 'SUPPORTED_EMPLOYMENT_INSTITUTION'), 'GRANTED'], ['procurementPreference', employer('400', '10', 10), 'MISSING concentrated'],
  ] as const)('%s of %j: %s', (code, facts, expected) => { expect(status(code, facts)).toBe(expected); });

  test('case 38: a blind-massage place with 6 of 8 blind staff has its VAT refunded; with 4 of 8 it has not', () => {
    expect(status('vatRefund', { ...employer('8', '12', 6), isBlindMassagePlace: true })).toBe('GRANTED');
    expect(status('vatRefund', { ...employer('8', '8', 4), isBlindMassagePlace: true })).toBe('MISSING tenDisabledOrMassage');
    expect(status('vatRefund', { ...employer('8', '12', 6), isBlindMassagePlace: false })).toBe('MISSING tenDisabledOrMassage');
  });

  test('case 39: a listed company that the province controls must disclose; where nobody confirmed it, the answer counts', () => {
    const listed = (isControlled: boolean | null): Facts => factsOfEmployer({ kind: 'LISTED', region_code: '140105', staff: '1000', heads: 3, counted: '3', staff_known: null, founded_on: null, is_province_controlled: isControlled }, today);
    expect([status('disclosure', listed(true)), status('disclosure', listed(false)), status('disclosure', { isProvincialHolding: null, ...listed(null) }), status('disclosure', { isProvincialHolding: true, ...listed(null) })]).toEqual([
      'GRANTED', 'MISSING provincialHolding', 'UNKNOWN provincialHolding', 'GRANTED',
    ]);
  });

  test('what is in force until the end of 2027 has expired in 2028', () => {
    expect([status('levyExemption', employer('30'), '2027-12-31'), status('levyExemption', employer('30'), '2028-01-01')]).toEqual(['GRANTED', 'EXPIRED']);
  });
});

describe('over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => { server = await TestServer.start('demo'); });
  afterAll(async () => {
    expect(server.faults).toEqual([]);
    await server.stop();
  });
  interface Told { readonly policy: { readonly code: string }; readonly status: string; readonly missing: { label: string }[]; readonly unknown: { question: string; answerAs: string | null }[]; readonly amount: { amount: string } | null }
  const fields = '{ policy { code } status missing { label } unknown { question answerAs } amount { amount } }';
  const byCode = (list: readonly Told[], code: string): Told | undefined => list.find((each) => each.policy.code === code);

  test('a person is told what can be claimed, what is missing, and what to answer; an answer is taken and not kept', async () => {
    await server.store.owner.rows(sql`update job_seeker set birth_date = '2002-01-01' where id = 2`);
    await server.store.owner.rows(sql`update university_graduate set graduated_on = '2025-07-01', has_had_post = false where job_seeker_id = 2`);
    await server.store.owner.rows(sql`update disability_certificate set valid_until = null where job_seeker_id = 2`);
    const ask = async (answers: object[] | null): Promise<Told[]> => (await server.data<{ viewer: { jobSeeker: { entitlements: Told[] } } }>(`query ($answers: [PolicyAnswerInput!]) { viewer { jobSeeker { entitlements(asOf: "2026-06-30", answers: $answers) ${fields} } } }`, { as: 'graduate', variables: { answers } })).viewer.jobSeeker.entitlements;
    expect(byCode(await ask(null), 'graduateInsurance')).toMatchObject({ status: 'UNKNOWN', unknown: [{ question: 'Are you in flexible work now?', answerAs: 'isInFlexibleWork' }, { answerAs: 'paysSocialInsurance' }], amount: null });
    await server.store.owner.rows(sql`insert into local_figure (kind, region_code, valid_from, amount, source) values ('INSURANCE_SUBSIDY', '140000', '2026-01-01', 560, '测试')`);
    const answers = [{ name: 'isInFlexibleWork', value: true }, { name: 'paysSocialInsurance', value: true }];
    expect(byCode(await ask(answers), 'graduateInsurance')).toMatchObject({ status: 'GRANTED', missing: [], unknown: [], amount: { amount: '560.00' } });
    expect(byCode(await ask(null), 'graduateInsurance')?.status).toBe('UNKNOWN');
    expect(byCode(await ask([{ name: 'isInFlexibleWork', value: false }]), 'graduateInsurance')).toMatchObject({ status: 'MISSING', missing: [{ label: 'In flexible work' }] });
    // What is on file is not overruled by an answer, and a name that is none is refused.
    await expect(ask([{ name: 'isGraduate', value: true }])).rejects.toThrow('isGraduate');
  });

  test('an employer is told by its declaration, and others are not', async () => {
    const query = `query ($id: ID!) { employer(id: $id) { entitlements(asOf: "2026-06-30") ${fields} } }`;
    await server.store.owner.rows(sql`update employer_year set staff = 40, heads = 10, counted = 12, year = 2025 where employer_id = 1`);
    const { employer: { entitlements } } = await server.data<{ employer: { entitlements: Told[] } }>(query, { as: 'recruiter', variables: { id: ids.employer } });
    expect(byCode(entitlements, 'vatRefund')).toMatchObject({ status: 'GRANTED', amount: { amount: '1980.00' } });
    expect(byCode(entitlements, 'levyExemption')?.status).toBe('MISSING');
    expect((await server.ask(query, { as: 'seeker', variables: { id: ids.employer } })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  test('everybody reads the catalogue, as of a day', async () => {
    const on = async (asOf: string): Promise<string[]> => (await server.data<{ policies: { code: string }[] }>('query ($asOf: Date!) { policies(audience: EMPLOYER, asOf: $asOf) { code papers department standard conditions { label } } }', { variables: { asOf } })).policies.map(({ code }) => code);
    const others = ['overQuotaReward', 'vatRefund', 'wageDeduction', 'landUseTax', 'procurementPreference', 'disclosure'];
    expect(await on('2027-12-31')).toEqual(['levyExemption', 'levyHalved', ...others]);
    expect(await on('2028-01-01')).toEqual(others);
    expect(await on('2022-06-01')).toEqual(['vatRefund', 'wageDeduction', 'landUseTax']);
  });
});
