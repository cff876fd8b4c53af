import { counted, text, type Text } from '../i18n/text.js';
import { charactersIn, type CodeList, type ListBounds, type TextBounds } from '../text/bounds.js';
import { InputFaults, type Fault, type FaultCode } from './problem.js';

type Path = readonly (string | number)[];

/** A text that is too long or too short. */
export function tooLong(path: Path, length: number, least: number, most: number): Text {
  const where = pathText(path);
  if (least === 0) return text(`${where} 有 ${length} 个字,最多 ${most} 个字。`, `${where} has ${counted(length, 'character')}; it must have at most ${most}.`);
  return text(`${where} 有 ${length} 个字,应为 ${least} 到 ${most} 个字。`, `${where} has ${counted(length, 'character')}; it must have ${least} to ${most}.`);
}

/** A list that is too long. */
export function tooMany(path: Path, count: number, most: number): Text {
  const where = pathText(path);
  return text(`${where} 有 ${count} 项,最多 ${most} 项。`, `${where} has ${counted(count, 'entry', 'entries')}; it must have at most ${most}.`);
}

/** A text that neither PostgreSQL nor JSON can hold. */
export function unstorable(path: Path): Text {
  const where = pathText(path);
  return text(`${where} 含有无法保存的字符(NUL,或不成对的代理字符),请去掉。`, `${where} holds a character that can't be kept (NUL, or half of a surrogate pair); take it out.`);
}

/** As many near matches are named of an unknown code, and of as many codes of an input: to find them takes a look at a whole vocabulary. */
const mostNear = 3;

/** A code that its vocabulary does not have, with the entries that may be meant. @param before how many unknown codes of the input come before it */
export function unknownCode(path: Path, code: string, codes: CodeList, before: number): Text {
  const where = pathText(path);
  const meant = before < mostNear ? codes.near(code, mostNear) : [];
  const [zh, en] = [meant.map((each) => `${each.code}(${each.label.zh})`).join('、'), meant.map((each) => `${each.code} (${each.label.en})`).join(', ')];
  return text(
    `${where} 的代码“${code}”不存在,请从${codes.list.zh}中选取。${meant.length === 0 ? '' : `您要找的是不是:${zh}?`}`,
    `${where} has the unknown code "${code}"; take one from ${codes.list.en}.${meant.length === 0 ? '' : ` Did you mean ${en}?`}`,
  );
}

/** Says of a value which it is, and what is allowed. */
export function outOfRange(name: string, value: number | string, min: number, max: number): Text {
  return text(`${name} 的值是 ${value},只能在 ${min} 到 ${max} 之间。`, `${name} is ${value}; it must be from ${min} to ${max}.`);
}

/** Where the codes of a vocabulary are found: the query that lists them. */
export function asQueried(query: string): Text {
  return text(`查询 ${query} 的结果`, `the query ${query}`);
}

/** Collects what is wrong with an input, so that a reader learns of all faults at once. */
export class InputValidator {
  private readonly faults: Fault[] = [];

  add(path: Path, code: FaultCode, message: Text): void {
    this.faults.push({ code, path: path.map(String), text: message });
  }

  /** Whole numbers within bounds; null and undefined pass. */
  range(path: Path, value: number | null | undefined, min: number, max: number): void {
    if (value === null || value === undefined || (value >= min && value <= max)) return;
    this.add(path, 'OUT_OF_RANGE', outOfRange(pathText(path), value, min, max));
  }

  /** Texts within their bounds, blanks at the ends not counted; null and undefined pass. */
  length(path: Path, value: string | null | undefined, { least, characters }: TextBounds): void {
    if (value === null || value === undefined) return;
    const length = charactersIn(value.trim());
    if (length < least || length > characters) this.add(path, 'OUT_OF_RANGE', tooLong(path, length, least, characters));
  }

  /** Lists that are not too long; null and undefined pass. */
  items(path: Path, value: readonly unknown[] | null | undefined, { items }: ListBounds): void {
    if (value != null && value.length > items) this.add(path, 'OUT_OF_RANGE', tooMany(path, value.length, items));
  }

  /** A code that a vocabulary knows; null and undefined pass. */
  code(path: Path, value: string | null | undefined, { codes }: { readonly codes: CodeList }): void {
    if (value === null || value === undefined || codes.has(value)) return;
    this.add(path, 'UNKNOWN_CODE', unknownCode(path, value, codes, this.faults.filter((fault) => fault.code === 'UNKNOWN_CODE').length));
  }

  /** Two values in order; passes where either is absent. */
  ordered<Value extends number | string>(
    lowPath: Path, low: Value | null | undefined,
    highPath: Path, high: Value | null | undefined,
  ): void {
    if (low === null || low === undefined || high === null || high === undefined || low <= high) return;
    const isDate = typeof high === 'string';
    this.add(highPath, 'CONTRADICTION', text(
      `${pathText(highPath)} 是 ${high},不能${isDate ? '早' : '小'}于 ${pathText(lowPath)} 的 ${low}。`,
      `${pathText(highPath)} is ${high}; it must not be ${isDate ? 'before' : 'below'} ${pathText(lowPath)}, which is ${low}.`,
    ));
  }

  /** A day that has come; null and undefined pass. */
  notAfter(path: Path, day: string | null | undefined, today: string): void {
    if (day === null || day === undefined || day <= today) return;
    this.add(path, 'OUT_OF_RANGE', text(`${day} 在今天(${today})之后。`, `${day} lies after today (${today}).`));
  }

  /** @throws InputFaults when anything was added. */
  done(): void {
    if (this.faults.length > 0) throw new InputFaults(this.faults);
  }
}

/** The way to a value, as "input.skills[3].skill". */
export function pathText(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('.').replaceAll('.[', '[');
}
