import sql from 'sql-template-tag';
import type { RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import type { EmployerKind, Provisions } from '../../domain/employers/index.js';
import type { Shift, WorkMode } from '../../domain/seekers/index.js';
import { lodging } from '../../domain/accommodations/index.js';
import { skills } from '../../domain/skills/index.js';
import type { AskedSkill, AsWritten, Reservation, WrittenField } from '../../domain/vacancies/index.js';
import { inPages, reached } from '../exporting/in-pages.js';
import type { ExportedRow, ExportFilter } from '../importing/table-kind.js';
import { ageWords, areaWords, countWords, educationWords, employerKindWords, hoursWords, lodgingWords, openToAllWords, payWords, reservationWords, workModeWords } from '../writing/words.js';
import type { VacancyField } from './columns.data.js';

interface ExportedVacancy {
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly employer: string;
  readonly employerKind: EmployerKind | null;
  readonly region: string | null;
  readonly workMode: WorkMode | null;
  readonly payMin: number | null;
  readonly payMax: number | null;
  readonly hours: number | null;
  readonly shift: Shift | null;
  readonly seats: number | null;
  readonly education: string | null;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly provisions: Provisions;
  readonly reservation: Reservation | null;
  readonly skills: readonly AskedSkill[];
  readonly opensOn: IsoDate | null;
  readonly closesOn: IsoDate | null;
  readonly asWritten: readonly AsWritten[];
}

/** What is usual, and what a reserved post eases it to, as "本科,可放宽至大专". */
function educationOf({ education, reservation }: ExportedVacancy): string {
  const eased = reservation?.easedConditions?.find(({ what }) => what === 'EDUCATION')?.minEducation;
  return eased === undefined ? educationWords(education) : `${educationWords(education)},可放宽至${educationWords(eased)}`;
}

/** The words of a field that is open because they were not understood; otherwise those of its value. */
function wordsOf({ asWritten }: ExportedVacancy, field: WrittenField, words: string): string {
  return words !== '' ? words : asWritten.filter((each) => each.field === field).map((each) => each.words).join(';');
}

/** Whether lodging comes with the post itself; what its workplace or employer says stands in their tables. */
function lodgingOf({ provisions }: ExportedVacancy): boolean | null {
  const said = provisions[lodging];
  return said === undefined || said === 'WILLING' ? null : said === 'PROVIDED';
}

function cellsOf(row: ExportedVacancy): ExportedRow<VacancyField>['cells'] {
  const { title, description, employer, employerKind, region, workMode, payMin, payMax, hours, shift, seats, minAge, maxAge, reservation, opensOn, closesOn } = row;
  return {
    title, employer, description, employerKind: employerKindWords(employerKind), seats: wordsOf(row, 'SEATS', countWords(seats)),
    disabilityKinds: wordsOf(row, 'RESERVATION', reservation === null ? '' : reservationWords(reservation.groups)) || (row.kind === 'RESERVED' ? '' : openToAllWords), education: wordsOf(row, 'EDUCATION', educationOf(row)),
    salary: wordsOf(row, 'PAY', payWords(payMin, payMax)), area: wordsOf(row, 'REGION', areaWords(region)), age: wordsOf(row, 'AGE', ageWords(minAge, maxAge)), hours: hoursWords(hours, shift), board: lodgingWords(lodgingOf(row)), workMode: workModeWords(workMode),
    skills: row.skills.map(({ code }) => skills.get(code).label.zh).join('、'), publishedAt: opensOn ?? '', closesAt: closesOn ?? '',
  };
}

/** Vacancies that the reader sees. Whom to ask is sealed, and left out. */
export async function* exportVacancies(ctx: RequestContext, filter: ExportFilter): AsyncGenerator<ExportedRow<VacancyField>> {
  const rows = inPages<ExportedVacancy>(ctx, (behind, count) => sql`
    select v.id, v.title, v.description, v.kind, e.name as employer, e.kind as "employerKind", v.region_code as region, v.work_mode as "workMode", v.pay_min_cny as "payMin",
      v.pay_max_cny as "payMax", v.hours_per_week as hours, v.shift, v.seats, v.min_education as education, v.min_age as "minAge", v.max_age as "maxAge", v.provisions, v.reservation, v.skills, v.opens_on as "opensOn", v.closes_on as "closesOn",
      v.as_written as "asWritten"
    from vacancy v join employer e on e.id = v.employer_id where v.id > ${behind} and ${reached('v.region_code', filter)} order by v.id limit ${count}`);
  for await (const row of rows) yield { id: row.id, cells: cellsOf(row) };
}
