import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';
import { employerBounds, type EmployerKind } from '../../domain/employers/index.js';
import { namedOccupation, occupations } from '../../domain/occupations/index.js';
import type { Shift, WorkMode } from '../../domain/seekers/index.js';
import { vacancyBounds, type AskedSkill, type AsWritten, type Demand, type Reservation } from '../../domain/vacancies/index.js';
import { charactersIn, firstCharacters } from '../../platform/text/bounds.js';
import { readArea } from '../reading/area.js';
import { readAge } from '../reading/age.js';
import { readDay } from '../reading/days.js';
import { easedEducationIn, readEducation } from '../reading/education.js';
import { employerKindOf } from '../reading/employer-kind.js';
import { hoursIn, shiftIn } from '../reading/hours.js';
import { lodgingIn } from '../reading/lodging.js';
import { readPay } from '../reading/pay.js';
import { readPhone } from '../reading/phone.js';
import { isBlank, plain } from '../reading/reading.js';
import { readReservation } from '../reading/reservation.js';
import { readSeats } from '../reading/seats.js';
import { knownSkills } from '../reading/skills.js';
import { workModeIn } from '../reading/work-mode.js';
import { CellReader } from '../importing/cell-reader.js';
import type { ReadRow } from '../importing/table-kind.js';
import type { Cells } from '../tables/rows.js';
import { hoursWords, lodgingWords, openToAllWords } from '../writing/words.js';
import { asWrittenOf } from './as-written.js';
import type { VacancyField } from './columns.data.js';
import { linkTitle, presumingConfidence } from '../../suggesting/index.js';

type VacancyCells = Cells<VacancyField>;

/** A vacancy as a row says it, ready to be written. Null means that the row leaves it open. */
export interface ImportedPost {
  readonly employer: { readonly name: string; readonly kind: EmployerKind | null; readonly contactName: string | null; readonly contactPhone: string | null };
  readonly title: string;
  readonly description: string;
  readonly occupationCode: string | null;
  /** A title that is a name of the occupation states it; a link presumes it. */
  readonly occupationBasis: 'STATED' | 'PRESUMED' | null;
  readonly occupationConfidence: number | null;
  readonly regionCode: string | null;
  readonly workMode: WorkMode | null;
  readonly payMinCny: number | null;
  readonly payMaxCny: number | null;
  readonly hoursPerWeek: number | null;
  readonly shift: Shift | null;
  readonly seats: number | null;
  readonly minEducation: string | null;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  /** Whether lodging is provided. */
  readonly lodging: boolean | null;
  /** Whether the table keeps it for disabled people; `reservation` is null where it can't be read for whom. */
  readonly isReserved: boolean;
  readonly reservation: Reservation | null;
  readonly demands: readonly Demand[];
  readonly skills: readonly AskedSkill[];
  readonly publishedOn: IsoDate | null;
  readonly closesOn: IsoDate | null;
  /** Words of the row that were not understood. */
  readonly asWritten: readonly AsWritten[];
  /** Whether it may not be published as it is: nobody knows yet for whom it is, or what it is called. */
  readonly isHeld: boolean;
}

const taggedSkillLevel = 3;
const taggedSkillWeight = 3;

/** Tags that name a skill of the vocabulary; optional ones, as a tag does not say that nobody comes without. */
function taggedSkills(tags: string): AskedSkill[] {
  return knownSkills(tags).codes.map((code) => ({ code, level: taggedSkillLevel, weight: taggedSkillWeight, isRequired: false }));
}

/** What the occupation usually asks, as a presumption, where the title says surely enough which one it is. */
function presumedDemands(link: { readonly code: string; readonly confidence: number } | null): Demand[] {
  if (link === null || link.confidence < presumingConfidence) return [];
  return occupations.get(link.code).usualDemands.map(({ functionCode, level, isEssential }) => ({ functionCode, level, isEssential, basis: 'PRESUMED' as const }));
}

/** Hours and shifts in words, where they say more than what is kept of them. */
function hoursSaid(words: string): string {
  return plain(words) === hoursWords(hoursIn(words), shiftIn(words)) ? '' : words;
}

/** Lodging and meals in words, where they say more than whether there is lodging. */
function boardSaid(words: string): string {
  return plain(words) === lodgingWords(lodgingIn(words)) ? '' : words;
}

/** What the row says in words, so that nothing of it is lost and a search finds it. Whom it is reserved for stands in the reservation alone: there it is lawful. */
function describe(cells: VacancyCells): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['', cells.description], ['标签', cells.tags], ['技能', knownSkills(cells.skills ?? '').unknown.join('、')], ['工作经验', cells.experience], ['专业', cells.major], ['工作时间', hoursSaid(cells.hours ?? '')], ['食宿', boardSaid(cells.board ?? '')], ['社保', cells.socialInsurance], ['单位规模', cells.companySize],
  ];
  const description = parts.flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [name === '' ? value.trim() : `${name}:${value.trim()}`])).join('\n');
  return firstCharacters(description, vacancyBounds.description);
}

/** The name of an employer as a row gives it, or of one that it does not name. */
export function employerNameIn(cells: VacancyCells): string {
  return plain(cells.employer ?? '') || `未公布名称的用人单位${cells.employerKind === undefined || cells.employerKind === '' ? '' : `(${plain(cells.employerKind)})`}`;
}

const untitled = '未写岗位名称';

function titleOf(cells: VacancyCells, reader: CellReader<VacancyField>): string {
  const title = plain(cells.title ?? '');
  const { characters: longest } = vacancyBounds.title;
  if (title === '') reader.note('title', text('没有岗位名称,存为草稿:补上后再发布。', 'The title is missing: it is kept as a draft until somebody gives it.'), 'HELD');
  else if (charactersIn(title) > longest) reader.note('title', text(`岗位名称超过 ${longest} 个字,后面的没有保存。`, `The title has more than ${longest} characters; the rest is cut off.`), 'LEFT_OPEN');
  return title === '' ? untitled : firstCharacters(title, vacancyBounds.title);
}

interface ReservedFor { readonly isReserved: boolean; readonly reservation: Reservation | null }

/** For whom the table keeps the post. What can't be read for certain keeps it for somebody, nobody knows for whom: it is not published. */
function reservedFor(cells: VacancyCells, easing: ReturnType<typeof easedEducationIn>, reader: CellReader<VacancyField>): ReservedFor {
  if (cells.disabilityKinds === undefined && cells.disabilityGrades === undefined) return { isReserved: false, reservation: null };
  if (plain(cells.disabilityKinds ?? '') === openToAllWords) return { isReserved: false, reservation: null };
  const groups = readReservation(cells.disabilityKinds ?? '', cells.disabilityGrades ?? '');
  if ('unclear' in groups) {
    for (const field of ['disabilityKinds', 'disabilityGrades'] as const) if (!isBlank(cells[field])) reader.note(field, groups.unclear, 'HELD');
    return { isReserved: true, reservation: null };
  }
  return {
    isReserved: true,
    reservation: {
      groups: groups.value, legalGround: '专场招聘会岗位表注明的残疾类别和等级(《残疾人就业条例》)',
      ...(easing === null ? {} : { easedConditions: [{ what: 'EDUCATION', minEducation: easing.eased }] }),
    },
  };
}

/** The place of work; where the column does not tell it, the employer's address. */
function placeIn(cells: VacancyCells, reader: CellReader<VacancyField>): string | null {
  const before = reader.faults.length;
  const code = reader.read('area', readArea, null);
  const isTold = !isBlank(cells.area) && reader.faults.length === before;
  if (isTold) return code;
  const address = readArea(cells.employerAddress ?? '');
  return 'value' in address ? address.value : null;
}

/** Reads a row. What is not understood is left open, with its words; only a row with neither title nor employer stays out. */
export function readRow(cells: VacancyCells, today: IsoDate): ReadRow<VacancyField, ImportedPost> {
  if (isBlank(cells.title) && isBlank(cells.employer)) {
    return { rejected: [{ field: null, value: '', reason: text('既没有岗位名称,也没有单位名称。', 'There is neither a title nor an employer.'), consequence: 'REJECTED' }] };
  }
  const reader = new CellReader(cells);
  const title = titleOf(cells, reader);
  const pay = reader.read('salary', readPay, { minCny: null, maxCny: null });
  const regionCode = placeIn(cells, reader);
  const minEducation = reader.read('education', readEducation, null);
  const seats = reader.read('seats', readSeats, null);
  const age = reader.read('age', readAge, { min: null, max: null });
  const publishedOn = reader.read('publishedAt', (given) => readDay(given, today), null);
  const closesOn = reader.read('closesAt', (given) => readDay(given, today, 'AHEAD'), null);
  const contactPhone = reader.read('contactPhone', readPhone, null);
  const easing = easedEducationIn(cells.education ?? '');
  const { isReserved, reservation } = reservedFor(cells, easing, reader);
  const employerName = employerNameIn(cells);
  const named = title === untitled ? null : namedOccupation(title);
  const link = title === untitled ? null : linkTitle(title);
  const { faults } = reader;
  const post = {
    employer: {
      name: firstCharacters(employerName, employerBounds.name), kind: employerKindOf(cells.employerKind ?? '', employerName),
      contactName: firstCharacters(plain(cells.contactName ?? ''), employerBounds.contactName) || null, contactPhone,
    },
    title, description: describe(cells),
    occupationCode: named ?? link?.code ?? null, occupationBasis: named !== null ? 'STATED' : link === null ? null : 'PRESUMED', occupationConfidence: named === null ? link?.confidence ?? null : null,
    regionCode, workMode: workModeIn(cells.workMode ?? '') ?? workModeIn([cells.area, cells.title].join(' ')), payMinCny: pay.minCny, payMaxCny: pay.maxCny, hoursPerWeek: hoursIn(cells.hours ?? ''), shift: shiftIn(cells.hours ?? ''),
    // A reserved post keeps the usual education beside the eased one; another one accepts the lower.
    seats, minEducation: easing === null ? minEducation : isReserved ? easing.usual : easing.eased,
    minAge: age.min, maxAge: age.max, lodging: lodgingIn(cells.board ?? ''), isReserved, reservation, demands: presumedDemands(link), skills: taggedSkills(`${cells.tags ?? ''}、${cells.skills ?? ''}`), publishedOn,
    closesOn: closesOn !== null && publishedOn !== null && closesOn < publishedOn ? null : closesOn,
    asWritten: asWrittenOf(faults), isHeld: faults.some(({ consequence }) => consequence === 'HELD'),
  } as const;
  return { faults, item: post };
}
