import { Decimal } from 'decimal.js';
import { outOfRange, tooLong, type InputValidator } from '../../../platform/errors/index.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import { charactersIn } from '../../../platform/text/bounds.js';
import type { DetailField, DetailOwner, Details, ProgrammeKind } from '../kinds/index.js';
import type { DetailInput, DetailValueInput } from './detail.inputs.js';

type Path = readonly (string | number)[];
type Value = string | boolean;

/** The member of a value that a type of detail asks for. */
const memberOf = { TEXT: 'text', NUMBER: 'number', MONEY: 'money', DATE: 'date', FLAG: 'flag' } as const;

/** Something with a code and what it is called. */
interface Named { readonly code: string; readonly label: Text }

/** Names something in a message: its label and its code. */
function named({ label, code }: Named): Text {
  return text(`${label.zh}(${code})`, `${label.en} (${code})`);
}

/** Names several things in a message. */
export function listed(things: readonly Named[]): Text {
  return text(things.map((each) => named(each).zh).join('、'), things.map((each) => named(each).en).join(', '));
}

/** The value in the form of its type; null where it is of another type, with the fault added. */
function valueOf(field: DetailField, given: DetailValueInput, path: Path, validator: InputValidator): Value | null {
  const members = Object.entries(given).filter(([, value]) => value != null);
  const [[member, value] = []] = members as [string, Value][];
  const asked = memberOf[field.type];
  if (members.length === 1 && member === asked && value !== undefined) return value;
  const name = named(field);
  validator.add(path, 'INVALID', text(`${name.zh}应填写 ${asked},并且只填写这一项。`, `For ${name.en} give ${asked}, and nothing else.`));
  return null;
}

/** A text within its length, and of its choices where it has some. */
function checkText(field: DetailField, value: string, path: Path, validator: InputValidator): void {
  if (field.choices.length > 0) {
    if (field.choices.some(({ code }) => code === value)) return;
    const [name, choices] = [named(field), listed(field.choices)];
    validator.add(path, 'UNKNOWN_CODE', text(`${name.zh}只能是:${choices.zh}。`, `${name.en} is one of: ${choices.en}.`));
    return;
  }
  const length = charactersIn(value.trim());
  if (length === 0 || length > field.characters) validator.add(path, 'OUT_OF_RANGE', tooLong(path, length, 1, field.characters));
}

function checkNumber(field: DetailField, value: string, path: Path, validator: InputValidator): void {
  const number = new Decimal(value);
  const name = named(field);
  if (number.lessThan(field.least) || number.greaterThan(field.most)) {
    const [zh, en] = [outOfRange(name.zh, value, field.least, field.most).zh, outOfRange(name.en, value, field.least, field.most).en];
    validator.add(path, 'OUT_OF_RANGE', text(zh, en));
  } else if (number.decimalPlaces() > field.decimals) {
    validator.add(path, 'INVALID', text(
      `${name.zh}最多 ${field.decimals} 位小数。`, `${name.en} has at most ${field.decimals} places after the point.`));
  }
}

function checkValue(field: DetailField, value: Value, path: Path, validator: InputValidator): void {
  if (typeof value === 'boolean' || field.type === 'DATE') return;
  if (field.type === 'TEXT') checkText(field, value, path, validator);
  else checkNumber(field, value, path, validator);
}

function fieldOf(kind: ProgrammeKind, owner: DetailOwner, code: string, path: Path, validator: InputValidator): DetailField | null {
  const field = kind.fields.find((each) => each.code === code && each.owner === owner);
  if (field !== undefined) return field;
  const fields = kind.fields.filter((each) => each.owner === owner);
  const names = listed(fields);
  validator.add(path, 'UNKNOWN_CODE', fields.length === 0
    ? text(`这类项目在这里没有详细信息(details)。`, 'This kind has no details here.')
    : text(`没有“${code}”这一项,可填:${names.zh}。`, `There is no detail "${code}"; there are: ${names.en}.`));
  return null;
}

/** Who states details: whoever asks for a place states what is asked of them, those who run the programme the rest. */
export type StatedBy = 'TAKER' | 'MANAGER';

/**
 * What is stated after a change: what it names changes, the rest stays.
 * @param path of the list in the mutation's input
 */
export function detailsAfter(
  kind: ProgrammeKind, owner: DetailOwner, before: Details, given: readonly DetailInput[] | null | undefined,
  by: StatedBy, path: Path, validator: InputValidator,
): Details {
  const after = new Map(Object.entries(before));
  for (const [index, { field: code, value: given_ }] of (given ?? []).entries()) {
    const field = fieldOf(kind, owner, code, [...path, index, 'field'], validator);
    if (field === null) continue;
    if (by === 'TAKER' && !field.isAsked) {
      const name = named(field);
      validator.add([...path, index, 'field'], 'NOT_ELIGIBLE', text(
        `${name.zh}由举办方填写。`, `${name.en} is stated by those who run the programme.`));
      continue;
    }
    if (given_ == null) {
      after.delete(code);
      continue;
    }
    const value = valueOf(field, given_, [...path, index, 'value'], validator);
    if (value === null) continue;
    checkValue(field, value, [...path, index, 'value', memberOf[field.type]], validator);
    after.set(code, field.type === 'TEXT' && typeof value === 'string' ? value.trim() : value);
  }
  const details = Object.fromEntries(after);
  const pathOf = (code: string): Path => {
    const index = (given ?? []).findIndex(({ field }) => field === code);
    return index === -1 ? path : [...path, index, 'value'];
  };
  if ((given ?? []).length > 0) kind.checkDetails?.(details, pathOf, validator);
  return details;
}

/** Adds each detail that must be stated and is not, at its code below the path of the list. */
export function checkNeeded(
  kind: ProgrammeKind, owner: DetailOwner, needed: readonly string[], details: Details, path: Path, validator: InputValidator,
): void {
  for (const field of missingOf(kind, owner, needed, details)) {
    const name = named(field);
    validator.add([...path, field.code], 'REQUIRED', text(`还需要填写:${name.zh}。`, `Still to be given: ${name.en}.`));
  }
}

/** The fields among those needed that nobody has stated. */
export function missingOf(kind: ProgrammeKind, owner: DetailOwner, needed: readonly string[], details: Details): DetailField[] {
  return kind.fields.filter((field) => field.owner === owner && needed.includes(field.code) && details[field.code] === undefined);
}
