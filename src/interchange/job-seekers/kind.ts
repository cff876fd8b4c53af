import sql from 'sql-template-tag';
import type { MutationResult, RequestContext } from '../../access/index.js';
import { grantConsent, recordDisabilityCertificate, registerJobSeeker, updateJobSeeker, type RegisterJobSeekerInput } from '../../domain/seekers/index.js';
import type { Fault } from '../../platform/errors/index.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { text } from '../../platform/i18n/text.js';
import { knownRowsOf, rowsNow, storeRecords, versionOf, type RecordWriter, type Written } from '../importing/stored-records.js';
import type { StoreOptions, TableKind } from '../importing/table-kind.js';
import { plain } from '../reading/reading.js';
import { jobSeekerTable, type JobSeekerField } from './columns.data.js';
import { exportJobSeekers } from './export.js';
import { readJobSeeker, type ImportedJobSeeker } from './row.js';

const code = 'job-seekers';

type Stated = Omit<RegisterJobSeekerInput, 'fullName'>;

/** What the row says of wishes; null where it says nothing of them. */
function wishesOf({ occupations, monthlyCny, region, workMode }: ImportedJobSeeker): Stated['wishes'] {
  if (occupations.length === 0 && monthlyCny === null && region === null && workMode === null) return null;
  return {
    occupations: [...occupations], ...(monthlyCny === null ? {} : { pay: { monthlyCny, isLimit: false } }),
    ...(region === null ? {} : { regions: { codes: [region], reach: 'CITY', isLimit: false } }), ...(workMode === null ? {} : { workModes: { accepted: [workMode], isLimit: false } }),
  };
}

/** What the row says, without what it leaves open: that stays as it is. */
function statedBy(item: ImportedJobSeeker): Stated {
  const { sex, birthDate, residence, registeredRegion, address, phone, educationLevel, isWilling, hasEmploymentDifficulty, isZeroEmploymentFamily } = item;
  const wishes = wishesOf(item);
  const said = { sex, birthDate, residence, registeredRegion, address, phone, educationLevel, isWilling, hasEmploymentDifficulty, isZeroEmploymentFamily, wishes };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
    ...(item.graduate === null ? {} : { graduate: item.graduate }),
    ...(item.skills.length === 0 ? {} : { skills: item.skills.map((skill) => ({ skill, level: null, evidence: 'SELF' as const })) }),
  };
}

/** The columns of fields that a mutation calls otherwise. */
const columnsOfFields: Readonly<Record<string, JobSeekerField>> = {
  registeredRegion: 'registered', educationLevel: 'education', hasEmploymentDifficulty: 'hasDifficulty', isZeroEmploymentFamily: 'isZeroFamily', number: 'certificateNumber', kind: 'disabilityKind',
  grade: 'disabilityGrade', graduate: 'university', noticeVersion: 'consentVersion', wishes: 'occupations',
};

function fieldOf(path: readonly string[]): JobSeekerField | null {
  const name = path[1] ?? '';
  return columnsOfFields[name] ?? jobSeekerTable.fields.find((field) => field === name) ?? null;
}

/** Whether the person has said yes, or no again, since: what was signed on paper once is not signed anew by the same table. */
async function hasDecided(ctx: RequestContext, id: number): Promise<boolean> {
  return (await rowsNow(ctx, sql`select 1 from consent where job_seeker_id = ${id} and purpose = 'MATCHING' limit 1`)).length > 0;
}

/** The certificate and the consent of a person who is there. What is wrong with either does not take the person away again: it is told. */
async function addTo(ctx: RequestContext, id: number, { certificate, consentVersion }: ImportedJobSeeker, { papers }: StoreOptions): Promise<Fault[]> {
  const jobSeekerId = globalId('JobSeeker', id);
  const results: MutationResult[] = [];
  if (certificate !== null) {
    const { number, kind, grade } = certificate;
    const version = await versionOf(ctx, 'job_seeker', id);
    results.push(await recordDisabilityCertificate(ctx, { jobSeekerId, version, number, kind, grade, papers }));
  }
  if (consentVersion !== null && !(await hasDecided(ctx, id))) results.push(await grantConsent(ctx, { jobSeekerId, purpose: 'MATCHING', noticeVersion: consentVersion }));
  return results.flatMap(({ faults }) => faults);
}

function writerOf({ papers }: StoreOptions): RecordWriter<JobSeekerField, ImportedJobSeeker> {
  const withMore = async (ctx: RequestContext, { id, faults }: MutationResult, item: ImportedJobSeeker): Promise<Written> => (id === null ? { id, faults } : { id, faults: await addTo(ctx, id, item, { papers }) });
  return {
    kind: code,
    factsOf: (item) => item,
    async make(ctx, item, key) {
      return withMore(ctx, await registerJobSeeker(ctx, { ...statedBy(item), fullName: item.fullName, papers, idempotencyKey: key }), item);
    },
    async change(ctx, id, item) {
      const version = await versionOf(ctx, 'job_seeker', id);
      return withMore(ctx, await updateJobSeeker(ctx, { ...statedBy(item), fullName: item.fullName, jobSeekerId: globalId('JobSeeker', id), version, papers }), item);
    },
    fieldOf,
    isHeld: ({ certificate, graduate, hasEmploymentDifficulty, isZeroEmploymentFamily }) => papers === null && (certificate !== null || graduate !== null || hasEmploymentDifficulty === true || isZeroEmploymentFamily === true),
  };
}

/** A centre's own list of people who look for work, and a university's list of its graduates. */
export const jobSeekers: TableKind<JobSeekerField, ImportedJobSeeker> = {
  code, label: text('求职人员', 'job seekers'), about: text('求职人员、高校毕业生名单', 'People who look for work, and graduates of a university.'), scope: 'people:write', table: jobSeekerTable, known: knownRowsOf(code), batchSize: 50, isPersonal: true,
  heldMeans: text('的残疾人证、毕业情况、就业困难等还没有核实,在待核实的申报里(claims)。导入时写明看过的证明材料,就不用再核实。', 'with facts that nobody confirmed: they are claims. Name the papers that you saw, and they count at once.'),
  content: {
    ownKey: 'rowKey',
    // The number of the certificate is one person's; without it, the name, the day of birth and the phone together.
    of(cells) {
      const number = plain(cells.certificateNumber ?? '').replaceAll(/[\s-]/g, '').toUpperCase();
      return number !== '' ? [number] : [plain(cells.fullName ?? ''), plain(cells.birthDate ?? ''), plain(cells.phone ?? '')];
    },
  },
  read: readJobSeeker,
  store: (ctx, items, options) => storeRecords(ctx, writerOf(options), items),
  export: exportJobSeekers,
};
