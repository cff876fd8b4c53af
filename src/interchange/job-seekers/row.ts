import type { IsoDate } from '../../platform/calendar.js';
import { text } from '../../platform/i18n/text.js';
import { charactersIn, firstCharacters } from '../../platform/text/bounds.js';
import { consentNotices, readCertificateNumber, seekerBounds, type Sex, type WorkMode } from '../../domain/seekers/index.js';
import { CellReader } from '../importing/cell-reader.js';
import { regionOf } from '../importing/region-cell.js';
import type { ReadRow } from '../importing/table-kind.js';
import { readArea } from '../reading/area.js';
import { readBirthDate } from '../reading/birth-date.js';
import { readEducation } from '../reading/education.js';
import { readGraduationDay } from '../reading/graduation-day.js';
import { readPay } from '../reading/pay.js';
import { readPhone } from '../reading/phone.js';
import { readReservation } from '../reading/reservation.js';
import { isBlank, isOpenWord, plain, read, unclear, type Reading } from '../reading/reading.js';
import { readSex } from '../reading/sex.js';
import { knownSkills } from '../reading/skills.js';
import { workModeIn } from '../reading/work-mode.js';
import { readYesNo } from '../reading/yes-no.js';
import type { Cells } from '../tables/rows.js';
import { linkTitle, presumingConfidence } from '../../suggesting/index.js';
import { namedOccupation } from '../../domain/occupations/index.js';
import type { JobSeekerField } from './columns.data.js';

/** A person as a row says it. Null means that the row leaves it open. */
export interface ImportedJobSeeker {
  readonly fullName: string;
  readonly sex: Sex | null;
  readonly birthDate: IsoDate | null;
  /** Of a number that passed its checks. */
  readonly certificate: { readonly number: string; readonly kind: number | null; readonly grade: number | null } | null;
  readonly residence: string | null;
  readonly registeredRegion: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly educationLevel: string | null;
  readonly isWilling: boolean | null;
  readonly occupations: readonly string[];
  readonly monthlyCny: number | null;
  readonly region: string | null;
  readonly workMode: WorkMode | null;
  readonly skills: readonly string[];
  readonly hasEmploymentDifficulty: boolean | null;
  readonly isZeroEmploymentFamily: boolean | null;
  /** Of a university graduate, where the row tells all of it. */
  readonly graduate: { readonly university: string; readonly major: string; readonly degree: string; readonly graduatedOn: IsoDate } | null;
  /** Of the words to which the person agreed on paper. */
  readonly consentVersion: string | null;
}

/** A spreadsheet writes so what it rounded. */
const isRounded = /^\d(?:\.\d+)?E\+\d+$/i;

function readNumber(given: string, today: IsoDate): Reading<string | null> {
  const number = plain(given).replaceAll(/[\s-]/g, '').toUpperCase();
  if (isOpenWord(number)) return read(null);
  if (isRounded.test(number)) return unclear('证号被表格当成数字,后几位已经丢了:请把这一列设成“文本”,重新填写证号。', 'The spreadsheet took the number of the certificate for a number and lost its last digits: format the column as text, and write it again.');
  const found = readCertificateNumber(number, today);
  return 'identityNumber' in found ? read(number) : unclear(found.zh, found.en);
}

function readConsent(given: string): Reading<string | null> {
  const { version } = consentNotices.MATCHING;
  const said = plain(given);
  if (isOpenWord(said) || said === '否') return read(null);
  return said === version ? read(said)
    : unclear(`同意书写的是“${given}”,没有记下同意:现在用的版本是“${version}”,签的是这一版的请写这个版本号。`, `The consent says "${given}" and is not recorded: version "${version}" holds now; write that where the person signed it.`);
}

/** Occupations that a wish names, and words that name none for certain. */
function occupationsIn(words: string): { readonly codes: readonly string[]; readonly unknown: readonly string[] } {
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const word of words.split(/[,，、;；/|\n]/).map(plain).filter((each) => !isOpenWord(each))) {
    const link = linkTitle(word);
    const code = namedOccupation(word) ?? (link !== null && link.confidence >= presumingConfidence ? link.code : null);
    if (code === null) unknown.push(word);
    else codes.add(code);
  }
  return { codes: [...codes].slice(0, seekerBounds.wantedOccupations.items), unknown };
}

/** The kind or the grade beside a number, where the cells tell one for certain. */
function statedBeside(cells: Cells<JobSeekerField>): { readonly kind: number | null; readonly grade: number | null } {
  if (isBlank(cells.disabilityKind)) return { kind: null, grade: null };
  const said = readReservation(cells.disabilityKind ?? '', cells.disabilityGrade ?? '');
  const [group, ...more] = 'value' in said ? said.value : [];
  if (group === undefined || more.length > 0) return { kind: null, grade: null };
  const [grade, ...grades] = group.grades;
  return { kind: group.kind, grade: grade !== undefined && grades.length === 0 ? grade : null };
}

const degrees: ReadonlySet<string> = new Set(['JUNIOR_COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR']);

/** Graduation, of which a rule counts the time: known as a whole, or not at all. */
function graduateIn(reader: CellReader<JobSeekerField>, educationLevel: string | null, today: IsoDate): ImportedJobSeeker['graduate'] {
  const { university = '', major = '' } = reader.cells;
  const graduatedOn = reader.read('graduatedOn', (given) => readGraduationDay(given, today), null);
  const degree = reader.read('degree', readEducation, null) ?? educationLevel;
  if (isBlank(university) || (graduatedOn === null && isBlank(reader.cells.graduatedOn))) return null;
  if (graduatedOn !== null && !isBlank(major) && degree !== null && degrees.has(degree)) {
    return { university: firstCharacters(plain(university), seekerBounds.university), major: firstCharacters(plain(major), seekerBounds.graduateMajor), degree, graduatedOn };
  }
  reader.note('university', text('没有登记为高校毕业生:请写全毕业院校、专业、学历层次(大专及以上)和毕业时间。', 'The person is not recorded as a university graduate: give university, major, degree and the day of graduation.'), 'LEFT_OPEN');
  return null;
}

/** Reads a row. What is not understood is left open; a row without a name stays out. */
export function readJobSeeker(cells: Cells<JobSeekerField>, today: IsoDate): ReadRow<JobSeekerField, ImportedJobSeeker> {
  const name = plain(cells.fullName ?? '');
  if (charactersIn(name) < seekerBounds.fullName.least) return { rejected: [{ field: 'fullName', value: cells.fullName ?? '', reason: text('没有姓名。', 'The name is missing.'), consequence: 'REJECTED' }] };
  const reader = new CellReader(cells);
  const number = reader.read('certificateNumber', (given) => readNumber(given, today), null);
  const told = number === null ? null : readCertificateNumber(number, today);
  const certified = told !== null && 'identityNumber' in told ? told : null;
  const wished = occupationsIn(cells.occupations ?? '');
  if (wished.unknown.length > 0) reader.note('occupations', text(`“${wished.unknown.join('、')}”没有认出是什么职业,没有导入。`, `"${wished.unknown.join(', ')}" names no known occupation and is left out.`), 'LEFT_OPEN');
  const known = knownSkills(cells.skills ?? '');
  if (known.unknown.length > 0) reader.note('skills', text(`“${known.unknown.join('、')}”不在技能表里,没有导入。`, `"${known.unknown.join(', ')}" is no known skill and is left out.`), 'LEFT_OPEN');
  const address = plain(cells.address ?? '');
  const educationLevel = reader.read('education', readEducation, null);
  return {
    faults: reader.faults,
    item: {
      fullName: firstCharacters(name, seekerBounds.fullName),
      // The number of the certificate tells both, and nobody mistypes them there without its check character telling.
      sex: certified?.sex ?? reader.read('sex', readSex, null), birthDate: certified?.birthDate ?? reader.read('birthDate', (given) => readBirthDate(given, today), null),
      certificate: number === null ? null : { number, ...statedBeside(cells) },
      residence: regionOf(reader, 'residence', 'address'), registeredRegion: reader.read('registered', readArea, null),
      address: charactersIn(address) < seekerBounds.address.least ? null : firstCharacters(address, seekerBounds.address), phone: reader.read('phone', readPhone, null),
      educationLevel, graduate: graduateIn(reader, educationLevel, today), isWilling: reader.read('isWilling', readYesNo, null), occupations: wished.codes,
      monthlyCny: reader.read('pay', readPay, { minCny: null, maxCny: null }).minCny, region: reader.read('regions', readArea, null), workMode: workModeIn(cells.workMode ?? ''),
      skills: known.codes, hasEmploymentDifficulty: reader.read('hasDifficulty', readYesNo, null), isZeroEmploymentFamily: reader.read('isZeroFamily', readYesNo, null),
      consentVersion: reader.read('consentVersion', readConsent, null),
    },
  };
}
