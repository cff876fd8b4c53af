import { createHash } from 'node:crypto';
import { isDate, type IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { employerBounds, phonePattern, type EmployerKind } from '../../domain/employers/index.js';
import { namedOccupation, occupations } from '../../domain/occupations/index.js';
import { skills } from '../../domain/skills/index.js';
import { vacancyBounds, type AskedSkill, type Demand, type Reservation } from '../../domain/vacancies/index.js';
import { charactersIn, firstCharacters } from '../../platform/text/bounds.js';
import { parseArea } from './area.js';
import type { Field } from './columns.js';
import { isOpenWord, plain, type Parsed } from './parsed.js';
import { parseSalary } from './salary.js';
import { linkTitle, presumingConfidence } from './title-link.js';
import { easedEducationIn, employerKindOf, parseEducation, parseHours, parseReservedGroups, parseSeats } from './words.js';

/** A row's cells by field; a column that the table lacks is absent. */
export type Cells = Readonly<Partial<Record<Field, string>>>;

/** What is wrong with a cell. */
export interface CellFault {
  readonly field: Field;
  readonly value: string;
  readonly reason: Text;
}

/** A post as a row says it, ready to be written. Null means that the row leaves it open. */
export interface ImportedPost {
  readonly employer: { readonly name: string; readonly kind: EmployerKind; readonly contactName: string | null; readonly contactPhone: string | null };
  readonly title: string;
  readonly description: string;
  readonly occupationCode: string | null;
  /** A title that is a name of the occupation states it; a link presumes it. */
  readonly occupationBasis: 'STATED' | 'PRESUMED' | null;
  readonly occupationConfidence: number | null;
  readonly regionCode: string | null;
  readonly payMinCny: number | null;
  readonly payMaxCny: number | null;
  readonly hoursPerWeek: number | null;
  readonly seats: number | null;
  readonly minEducation: string | null;
  readonly reservation: Reservation | null;
  readonly demands: readonly Demand[];
  readonly skills: readonly AskedSkill[];
  readonly publishedOn: IsoDate | null;
  /** What tells the post from others in the same source; rows that are alike in it are told apart by their order. */
  readonly identity: string;
}

const skillByName = new Map(skills.entries.flatMap(({ code, label }) => [[label.zh.toLowerCase(), code], [label.en.toLowerCase(), code]] as const));
const taggedSkillLevel = 3;
const taggedSkillWeight = 3;

/** Tags that name a skill of the vocabulary; optional ones, as a tag does not say that nobody comes without. */
function taggedSkills(tags: string): AskedSkill[] {
  const codes = new Set(tags.split(/[,，、;；|]/).flatMap((tag) => skillByName.get(plain(tag).toLowerCase()) ?? []));
  return [...codes].map((code) => ({ code, level: taggedSkillLevel, weight: taggedSkillWeight, isRequired: false }));
}

/** What the occupation usually asks, as a presumption, where the title says surely enough which one it is. */
function presumedDemands(link: { readonly code: string; readonly confidence: number } | null): Demand[] {
  if (link === null || link.confidence < presumingConfidence) return [];
  return occupations.get(link.code).usualDemands.map(({ functionCode, level, isEssential }) => ({ functionCode, level, isEssential, basis: 'PRESUMED' as const }));
}

function parseDay(given: string): Parsed<IsoDate | null> {
  const value = plain(given);
  if (value === '') return { value: null };
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(value) ?? [];
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isDate(date) ? { value: date }
    : { fault: text(`日期“${given}”无效:请写成“2026-09-01”。`, `The date "${given}" is not valid: write it as "2026-09-01".`) };
}

/** Everything that the row says in words, so that nothing of it is lost and a search finds it. */
function describe(cells: Cells): string {
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['', cells.description], ['标签', cells.tags], ['工作经验', cells.experience], ['工作时间', cells.hours], ['社保', cells.socialInsurance],
    ['残疾类别', cells.disabilityKinds], ['残疾等级', cells.disabilityGrades], ['单位规模', cells.companySize],
  ];
  const description = parts.flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [name === '' ? value.trim() : `${name}:${value.trim()}`])).join('\n');
  return firstCharacters(description, vacancyBounds.description);
}

/** The first of the numbers given. */
function parsePhone(given: string): Parsed<string | null> {
  const [first = ''] = plain(given).split(/[/、,;\s]+/);
  if (isOpenWord(first)) return { value: null };
  return phonePattern.test(first) ? { value: first }
    : { fault: text(`联系电话“${given}”无效:请写 11 位手机号,或“0351-1234567”这样的座机号。`, `The phone "${given}" is not valid: write eleven digits, or a landline as "0351-1234567".`) };
}

/** Reads a row. All of its faults at once, or the post. */
export function readRow(cells: Cells): { readonly post: ImportedPost } | { readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const read = <Value>(field: Field, parse: (given: string) => Parsed<Value>, absent: Value): Value => {
    const given = cells[field];
    if (given === undefined) return absent;
    const parsed = parse(given);
    if ('value' in parsed) return parsed.value;
    faults.push({ field, value: given, reason: parsed.fault });
    return absent;
  };
  const title = plain(cells.title ?? '');
  const { characters: maxTitle } = vacancyBounds.title;
  if (title === '' || charactersIn(title) > maxTitle) {
    faults.push({
      field: 'title', value: cells.title ?? '',
      reason: title === '' ? text('缺少岗位名称。', 'The title is missing.') : text(`岗位名称超过 ${maxTitle} 个字。`, `The title has more than ${maxTitle} characters.`),
    });
  }
  const pay = read('salary', parseSalary, { minCny: null, maxCny: null });
  const regionCode = read('area', parseArea, null);
  const minEducation = read('education', parseEducation, null);
  const seats = read('seats', parseSeats, null);
  const publishedOn = read('publishedAt', parseDay, null);
  const contactPhone = read('contactPhone', parsePhone, null);
  const isReserved = cells.disabilityKinds !== undefined || cells.disabilityGrades !== undefined;
  const groups = isReserved ? parseReservedGroups(cells.disabilityKinds ?? '', cells.disabilityGrades ?? '') : null;
  if (groups !== null && 'fault' in groups) {
    const field = groups.of === 'grade' ? 'disabilityGrades' : 'disabilityKinds';
    faults.push({ field, value: cells[field] ?? '', reason: groups.fault });
  }
  if (faults.length > 0) return { faults };

  const easing = groups === null ? null : easedEducationIn(cells.education ?? '');
  const employerName = plain(cells.employer ?? '') || `未公布名称的用人单位${cells.employerKind === undefined || cells.employerKind === '' ? '' : `(${plain(cells.employerKind)})`}`;
  const named = namedOccupation(title);
  const link = linkTitle(title);
  return {
    post: {
      employer: {
        name: firstCharacters(employerName, employerBounds.name), kind: employerKindOf(cells.employerKind ?? '', employerName),
        contactName: firstCharacters(plain(cells.contactName ?? ''), employerBounds.contactName) || null, contactPhone,
      },
      title, description: describe(cells),
      occupationCode: named ?? link?.code ?? null, occupationBasis: named !== null ? 'STATED' : link === null ? null : 'PRESUMED', occupationConfidence: named === null ? link?.confidence ?? null : null,
      regionCode, payMinCny: pay.minCny, payMaxCny: pay.maxCny, hoursPerWeek: parseHours(cells.hours ?? ''), seats, minEducation: easing?.usual ?? minEducation,
      reservation: groups === null || 'fault' in groups ? null : {
        groups: groups.value, legalGround: '专场招聘会岗位表注明的残疾类别和等级(《残疾人就业条例》)',
        ...(easing === null ? {} : { easedConditions: [{ what: 'EDUCATION', minEducation: easing.eased }] }),
      },
      demands: presumedDemands(link), skills: taggedSkills(cells.tags ?? ''), publishedOn,
      identity: createHash('sha256').update(JSON.stringify([employerName, title, plain(cells.area ?? ''), publishedOn])).digest('base64url'),
    },
  };
}
