import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { namedOccupation, occupations } from '../../domain/occupations/index.js';
import { certificatePurpose, maskedNumber, phonePurpose, readAs, type HeldSkill, type Sex, type Wishes } from '../../domain/seekers/index.js';
import { skills } from '../../domain/skills/index.js';
import { inPages, reached } from '../exporting/in-pages.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { areaWords, educationWords, payWords, workModeWords, yesNoWords } from '../writing/words.js';
import type { JobSeekerField } from './columns.data.js';

interface ExportedJobSeeker {
  readonly id: number;
  readonly fullName: string;
  readonly sex: Sex | null;
  readonly birthDate: IsoDate | null;
  readonly certificate: string | null;
  readonly residence: string | null;
  readonly registered: string | null;
  readonly phone: string | null;
  readonly education: string | null;
  readonly isWilling: boolean | null;
  readonly hasDifficulty: boolean | null;
  readonly isZeroFamily: boolean | null;
  readonly skills: readonly HeldSkill[];
  readonly wishes: Wishes;
  readonly graduate: { readonly university: string; readonly major: string; readonly degree: string; readonly graduatedOn: IsoDate } | null;
}

/** What the record tells that was read. */
const fieldsRead = ['fullName', 'sex', 'birthDate', 'residence', 'registeredRegion', 'phone', 'educationLevel', 'isWilling', 'hasEmploymentDifficulty', 'isZeroEmploymentFamily', 'skills', 'wishes', 'disabilityCertificate', 'graduate'];

const sexes: Readonly<Record<Sex, string>> = { MALE: '男', FEMALE: '女' };

/** Of the codes of a wish, the one that a column holds; several are left out. */
function onlyOne(codes: readonly string[] | undefined): string | null {
  const [first = null, second] = codes ?? [];
  return second === undefined ? first : null;
}

/** An occupation's name, where it is read as that occupation again. */
function occupationWords(code: string): string[] {
  const { label } = occupations.get(code);
  return namedOccupation(label.zh) === code ? [label.zh] : [];
}

function cellsOf({ sealer }: RequestContext, row: ExportedJobSeeker): ExportedRow<JobSeekerField>['cells'] {
  const { wishes } = row;
  const [mode, second] = wishes.workModes?.accepted ?? [];
  return {
    fullName: row.fullName, sex: row.sex === null ? '' : sexes[row.sex], birthDate: row.birthDate ?? '',
    // In a table that goes from hand to hand no number stands whole.
    certificateNumber: row.certificate === null ? '' : maskedNumber(sealer.open(row.certificate, certificatePurpose)), residence: areaWords(row.residence), registered: areaWords(row.registered),
    phone: row.phone === null ? '' : sealer.open(row.phone, phonePurpose), education: educationWords(row.education), isWilling: yesNoWords(row.isWilling),
    occupations: (wishes.occupations ?? []).flatMap(occupationWords).join('、'), pay: payWords(wishes.pay?.monthlyCny ?? null, null), regions: areaWords(onlyOne(wishes.regions?.codes)),
    workMode: workModeWords(mode !== undefined && second === undefined ? mode : null), skills: row.skills.map(({ code }) => skills.get(code).label.zh).join('、'),
    university: row.graduate?.university ?? '', major: row.graduate?.major ?? '', degree: educationWords(row.graduate?.degree ?? null), graduatedOn: row.graduate?.graduatedOn ?? '',
    hasDifficulty: yesNoWords(row.hasDifficulty), isZeroFamily: yesNoWords(row.isZeroFamily),
  };
}

/** People whom the reader serves. Each is recorded as read; the address is left out. */
export async function* exportJobSeekers(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<JobSeekerField>> {
  const rows = inPages<ExportedJobSeeker>(ctx, (behind, count) => sql`
    select s.id, c.full_name as "fullName", s.sex, s.birth_date as "birthDate", d.number_sealed as certificate, s.residence_code as residence, s.registered_code as registered, c.phone_sealed as phone,
      s.education_level as education, s.is_willing as "isWilling", s.has_employment_difficulty as "hasDifficulty", s.is_zero_employment_family as "isZeroFamily", s.skills, s.wishes,
      (select jsonb_build_object('university', g.university, 'major', g.major, 'degree', g.degree, 'graduatedOn', g.graduated_on) from university_graduate g where g.job_seeker_id = s.id) as graduate
    from job_seeker s join job_seeker_contact c on c.job_seeker_id = s.id left join disability_certificate d on d.job_seeker_id = s.id
    where s.id > ${behind} and s.erased_at is null and ${reached('s.residence_code', filter)} order by s.id limit ${count}`);
  for await (const row of rows) {
    ctx.audit.read('JobSeeker', row.id, fieldsRead, readAs(ctx, row.id, 'SERVICE'));
    yield { id: row.id, cells: cellsOf(ctx, row) };
  }
}
