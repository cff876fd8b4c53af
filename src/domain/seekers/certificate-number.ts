import { addYears, isDate, type IsoDate } from '../../platform/calendar.js';
import type { InputValidator } from '../../platform/errors/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { wasRegion } from './certificate-region.js';
import type { Sex } from './seeker.entity.js';

/** What a disability certificate's number (残疾人证号) says: the identity number, the kind and the grade. */
export interface CertificateNumber {
  readonly identityNumber: string;
  /** "YYYY-MM-DD", digits 7 to 14 of the identity number. */
  readonly birthDate: string;
  /** Digit 17 of the identity number: odd is male. */
  readonly sex: Sex;
  readonly kind: number;
  readonly grade: number;
}

/** GB 11643-1999: weights of the first 17 digits, and the check character by the sum modulo 11. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** The check character of an identity number's first 17 digits. */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return checkCharacters.charAt(sum % 11);
}

/** 18 digits of GB 11643, one of the kind, one of the grade; a reissued certificate may add B and a digit or two. */
const pattern = /^(\d{17}[\dX])(\d)(\d)(?:B\d{1,2})?$/;

/**
 * Reads a number.
 * @param today no later day can be a date of birth
 */
export function readCertificateNumber(given: string, today: IsoDate): CertificateNumber | Text {
  const number = given.trim().toUpperCase();
  const match = pattern.exec(number);
  const [, identityNumber, kind, grade] = match ?? [];
  if (identityNumber === undefined || kind === undefined || grade === undefined) {
    return text(
      '残疾人证号应为 20 位:18 位身份证号、1 位残疾类别、1 位残疾等级(换领的证可加 B1 一类的后缀)。',
      'A certificate number has 20 characters: the 18 of the identity number, one digit of kind, one of grade (a reissued one may add a suffix such as B1).',
    );
  }
  const birthDate = `${identityNumber.slice(6, 10)}-${identityNumber.slice(10, 12)}-${identityNumber.slice(12, 14)}`;
  if (!isDate(birthDate) || birthDate < '1900-01-01') {
    return text(`证号中的出生日期(第 7 至 14 位)“${birthDate}”不存在。`, `The date of birth in the number (digits 7 to 14), "${birthDate}", does not exist.`);
  }
  if (birthDate > today) {
    return text(`证号中的出生日期(第 7 至 14 位)“${birthDate}”还没有到。`, `The date of birth in the number (digits 7 to 14), "${birthDate}", has not come yet.`);
  }
  if (!wasRegion(identityNumber.slice(0, 6))) {
    return text(`证号的前 6 位“${identityNumber.slice(0, 6)}”不是行政区划代码。`, `The first 6 digits of the number, "${identityNumber.slice(0, 6)}", are no code of a region.`);
  }
  if (checkCharacter(identityNumber) !== identityNumber.charAt(17)) {
    return text(
      `身份证号的第 18 位应为“${checkCharacter(identityNumber)}”,现在是“${identityNumber.charAt(17)}”:请核对是否抄错。`,
      `The 18th character of the identity number must be "${checkCharacter(identityNumber)}", not "${identityNumber.charAt(17)}": a digit was probably misread.`,
    );
  }
  if (Number(kind) < 1 || Number(kind) > 7) {
    return text(`证号第 19 位(残疾类别)是 ${kind},只能是 1 到 7。`, `Digit 19 (kind) is ${kind}; it must be 1 to 7.`);
  }
  if (Number(grade) < 1 || Number(grade) > 4) {
    return text(`证号第 20 位(残疾等级)是 ${grade},只能是 1 到 4。`, `Digit 20 (grade) is ${grade}; it must be 1 to 4.`);
  }
  return { identityNumber, birthDate, sex: Number(identityNumber.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE', kind: Number(kind), grade: Number(grade) };
}

const identityPattern = /^\d{17}[\dX]$/;

/** The identity number that a certificate's number begins with, or that was given itself; or what is wrong with it. */
export function identityIn(given: string, today: IsoDate): string | Text {
  const number = given.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();
  if (identityPattern.test(number) && checkCharacter(number) === number.charAt(17)) return number;
  const read = readCertificateNumber(number, today);
  return 'zh' in read ? read : read.identityNumber;
}

/** A number with its middle hidden, as "1401**********1234": at most half of it is left. */
export function maskedNumber(number: string): string {
  const shown = Math.min(4, Math.floor(number.length / 4));
  return `${number.slice(0, shown)}${'*'.repeat(number.length - 2 * shown)}${number.slice(number.length - shown)}`;
}

/** What is stated beside a certificate's number, and must agree with it. */
export interface StatedCertificate {
  readonly number: string;
  readonly kind?: number | null;
  readonly grade?: number | null;
  readonly components?: readonly number[] | null;
  readonly issuedOn?: string | null;
  readonly validUntil?: string | null;
}

function contradiction(validator: InputValidator, path: readonly string[], zh: string, en: string): void {
  validator.add(path, 'CONTRADICTION', text(zh, en));
}

/** How long a certificate holds at most (中华人民共和国残疾人证管理办法: it is issued for ten years). */
const mostYears = 10;

const multiple = 7;

/** The days on a certificate: it is issued by today, not before its holder's birth, and for ten years at most. */
function checkDays({ issuedOn, validUntil }: StatedCertificate, birthDate: IsoDate | null, today: IsoDate, validator: InputValidator): void {
  validator.ordered(['input', 'issuedOn'], issuedOn, ['input', 'validUntil'], validUntil);
  validator.notAfter(['input', 'issuedOn'], issuedOn, today);
  if (issuedOn != null && birthDate !== null && issuedOn < birthDate) {
    contradiction(validator, ['input', 'issuedOn'], `发证日期 ${issuedOn} 早于出生日期 ${birthDate}。`, `It was issued on ${issuedOn}, before the date of birth, ${birthDate}.`);
  }
  const latest = addYears(issuedOn ?? today, mostYears);
  if (validUntil != null && validUntil > latest) {
    validator.add(['input', 'validUntil'], 'OUT_OF_RANGE', text(
      `残疾人证最长 ${mostYears} 年有效:${issuedOn == null ? '从今天' : `从发证日期 ${issuedOn}`} 算起,最晚到 ${latest}。`,
      `A certificate holds for ${mostYears} years at most: ${issuedOn == null ? 'from today' : `from the day of issue, ${issuedOn}`}, until ${latest} at the latest.`,
    ));
  }
}

/** What a multiple disability is made of: two different kinds at least, where it is said. */
function checkComponents({ components }: StatedCertificate, kind: number, validator: InputValidator): void {
  const path = ['input', 'components'];
  if (components == null || components.length === 0) return;
  if (kind !== multiple) contradiction(validator, path, '只有多重残疾(7)才填写由哪些类别组成。', 'Only multiple disability (7) is made of several kinds.');
  else if (new Set(components).size < 2) contradiction(validator, path, '多重残疾(7)至少由两种不同的类别组成。', 'Multiple disability (7) is made of two different kinds at least.');
  else if (new Set(components).size < components.length) validator.add(path, 'DUPLICATE', text('同一类别只写一次。', 'Name each kind once.'));
}

/** Checks a certificate by itself and against what is known of its holder; null when the number can't be read. */
export function checkCertificate(stated: StatedCertificate, holder: { birthDate: string | null; sex: Sex | null }, today: IsoDate, validator: InputValidator): CertificateNumber | null {
  const path = ['input', 'number'];
  const read = readCertificateNumber(stated.number, today);
  validator.range(['input', 'kind'], stated.kind, 1, 7);
  validator.range(['input', 'grade'], stated.grade, 1, 4);
  for (const [index, component] of (stated.components ?? []).entries()) validator.range(['input', 'components', index], component, 1, 6);
  checkDays(stated, 'zh' in read ? holder.birthDate : read.birthDate, today, validator);
  if ('zh' in read) {
    validator.add(path, 'INVALID', read);
    return null;
  }
  if (stated.kind != null && stated.kind !== read.kind) contradiction(validator, ['input', 'kind'], `填写的类别是 ${stated.kind},证号上是 ${read.kind}。`, `The kind stated is ${stated.kind}; the number says ${read.kind}.`);
  if (stated.grade != null && stated.grade !== read.grade) contradiction(validator, ['input', 'grade'], `填写的等级是 ${stated.grade},证号上是 ${read.grade}。`, `The grade stated is ${stated.grade}; the number says ${read.grade}.`);
  if (holder.birthDate !== null && holder.birthDate !== read.birthDate) contradiction(validator, path, '证号中的出生日期与本人登记的不一致。', 'The date of birth in the number differs from the one registered.');
  if (holder.sex !== null && holder.sex !== read.sex) contradiction(validator, path, '证号中的性别与本人登记的不一致。', 'The sex in the number differs from the one registered.');
  checkComponents(stated, read.kind, validator);
  return read;
}
