import { addDays, type IsoDate } from '../platform/calendar.js';
import type { Sealer } from '../access/index.js';
import { certificatePurpose, readCertificateNumber } from '../domain/seekers/index.js';
import { demoAccounts } from './demonstration.js';
import type { DemoEmployer } from './employers.js';
import type { DemoPerson } from './people.js';
import { certificateIndex } from './rows.js';

type Row = Readonly<Record<string, unknown>>;

/** A fact that a centre of the demonstration confirmed when the person or employer joined. */
function confirmed(kind: string, whose: Row, value: unknown, joinedAt: string, papers: string | null, more: Row = {}): Row {
  return {
    kind, ...whose, key: '', value, papers, state: 'CONFIRMED', claimed_as: 'CENTRE', claimed_by: 'demonstration', claimed_at: joinedAt, decided_as: 'CENTRE', decided_by: 'demonstration', decided_at: joinedAt, version: 1, ...more,
  };
}

/** A fact that somebody claims so many days ago. */
function claimed(kind: string, whose: Row, value: unknown, daysAgo: number, today: IsoDate, more: Row = {}): Row {
  return { kind, ...whose, key: '', value, state: 'OPEN', claimed_as: 'job_seeker_id' in whose ? 'PERSON' : 'EMPLOYER', claimed_by: 'demonstration', claimed_at: `${addDays(today, -daysAgo)}T02:00:00Z`, version: 1, ...more };
}

function confirmedOf(person: DemoPerson, sealer: Sealer, today: IsoDate, joinedAt: string): Row[] {
  const whose = { job_seeker_id: person.id };
  const { number, kind, grade, components, validUntil } = person.disability;
  const read = readCertificateNumber(number, today);
  if ('zh' in read) throw new Error(`the demonstration made an unreadable certificate number: ${read.en}`);
  const certificate = { kind, grade, components, issuedOn: null, validUntil, birthDate: read.birthDate, sex: read.sex };
  return [
    confirmed('DISABILITY_CERTIFICATE', whose, certificate, joinedAt, '残疾人证原件', { number_sealed: sealer.seal(number, certificatePurpose), number_index: certificateIndex(number, sealer) }),
    ...(person.hasEmploymentDifficulty === true ? [confirmed('EMPLOYMENT_DIFFICULTY', whose, true, joinedAt, '就业困难人员认定表')] : []),
    ...(person.isZeroEmploymentFamily === true ? [confirmed('ZERO_EMPLOYMENT_FAMILY', whose, true, joinedAt, '零就业家庭认定表')] : []),
    ...(person.graduate === null ? [] : [confirmed('GRADUATION', whose, { ...person.graduate, hasHadPost: null }, joinedAt, '毕业证书')]),
    ...(person.rural?.isInDifficulty === true ? [confirmed('RURAL_DIFFICULTY', whose, true, joinedAt, '防止返贫监测对象证明')] : []),
  ];
}

/** Of facts that the centre knows nothing of, some people claim one; it waits for up to two months. */
export function claimedOf(person: DemoPerson, today: IsoDate): Row[] {
  const whose = { job_seeker_id: person.id };
  const daysAgo = person.id % 60;
  return [
    ...(person.hasEmploymentDifficulty === null && person.id % 4 === 0 ? [claimed('EMPLOYMENT_DIFFICULTY', whose, true, daysAgo, today, { papers: '就业困难人员认定表' })] : []),
    ...(person.isZeroEmploymentFamily === null && (person.id % 6 === 0 || person.id === demoAccounts.jobSeeker) ? [claimed('ZERO_EMPLOYMENT_FAMILY', whose, true, daysAgo, today)] : []),
    ...(person.massage?.branch === 'HEALTH_CARE' && person.id % 5 === 0 ? [claimed('QUALIFICATION', whose, { issuedOn: '2025-09-01', validUntil: null }, daysAgo, today, { key: 'medicalMassage', papers: '盲人医疗按摩人员资格证书' })] : []),
    ...(person.graduate === null && person.educationLevel === 'BACHELOR' && person.id % 3 === 0
      ? [claimed('GRADUATION', whose, { university: '演示:山西某学院', major: '会计学', degree: 'BACHELOR', graduatedOn: addDays(today, -150), hasHadPost: false }, daysAgo, today)] : []),
  ];
}

const columns = (employer: DemoEmployer): [string, unknown][] => [
  ['EMPLOYER_REGION', employer.regionCode], ['EMPLOYER_NAME', employer.name], ['EMPLOYER_KIND', employer.kind], ['ORGAN_LEVEL', employer.organLevel], ['ESTABLISHED_POSTS', employer.postCount],
];

function ofEmployer(employer: DemoEmployer, today: IsoDate, joinedAt: string): Row[] {
  const whose = { employer_id: employer.id, region_code: employer.regionCode };
  return [
    ...columns(employer).flatMap(([kind, value]) => (value === null ? [] : [confirmed(kind, whose, value, joinedAt, '营业执照或统一社会信用代码证书')])),
    // Now and then one is renamed, and waits for the centre.
    ...(employer.id % 25 === 1 ? [claimed('EMPLOYER_NAME', whose, `${employer.name}(更名)`, employer.id % 40, today, { papers: '营业执照' })] : []),
  ];
}

/** What the facts of the demonstration rest on, and what is claimed and not decided. */
export function demoClaims({ people, employers }: { readonly people: readonly DemoPerson[]; readonly employers: readonly DemoEmployer[] }, sealer: Sealer, today: IsoDate, joinedAt: string): Row[] {
  const all = [...people.flatMap((person) => [...confirmedOf(person, sealer, today, joinedAt), ...claimedOf(person, today)]), ...employers.flatMap((employer) => ofEmployer(employer, today, joinedAt))];
  const empty = { number_sealed: null, number_index: null, job_seeker_id: null, employer_id: null, region_code: null, papers: null, decided_as: null, decided_by: null, decided_at: null };
  return all.map((row, index) => ({ id: index + 1, is_escalated: false, ...empty, ...row }));
}
