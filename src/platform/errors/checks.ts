import { text, type Text } from '../i18n/text.js';
import { InputFaults, type Fault, type FaultCode } from './problem.js';

/** Says of a value which it is, and what is allowed. */
export function outOfRange(name: string, value: number | string, min: number, max: number): Text {
  return text(`${name} 的值是 ${value},只能在 ${min} 到 ${max} 之间。`, `${name} is ${value}; it must be from ${min} to ${max}.`);
}

/** Where the codes of a vocabulary are found: the query that lists them. */
export function asQueried(query: string): Text {
  return text(`查询 ${query} 的结果`, `the query ${query}`);
}

/** Collects what is wrong with an input, so that a reader learns of all faults at once. */
export class Checks {
  private readonly faults: Fault[] = [];

  add(path: readonly (string | number)[], code: FaultCode, message: Text): void {
    this.faults.push({ code, path: path.map(String), text: message });
  }

  /** Whole numbers within bounds; null and undefined pass. */
  range(path: readonly (string | number)[], value: number | null | undefined, min: number, max: number): void {
    if (value === null || value === undefined || (value >= min && value <= max)) return;
    this.add(path, 'OUT_OF_RANGE', outOfRange(field(path), value, min, max));
  }

  /** Texts within a length, blanks at the ends not counted; null and undefined pass. */
  length(path: readonly (string | number)[], value: string | null | undefined, min: number, max: number): void {
    if (value === null || value === undefined) return;
    const length = [...value.trim()].length;
    if (length >= min && length <= max) return;
    this.add(path, 'OUT_OF_RANGE', text(
      `${field(path)} 有 ${length} 个字,应为 ${min} 到 ${max} 个字。`,
      `${field(path)} has ${length} characters; it must have ${min} to ${max}.`,
    ));
  }

  /** A code that a vocabulary knows. */
  code(path: readonly (string | number)[], value: string | null | undefined, isKnown: (code: string) => boolean, list: Text): void {
    if (value === null || value === undefined || isKnown(value)) return;
    this.add(path, 'UNKNOWN_CODE', text(
      `${field(path)} 的代码“${value}”不存在,请从${list.zh}中选取。`,
      `${field(path)} has the unknown code "${value}"; take one from ${list.en}.`,
    ));
  }

  /** Two values in order; passes where either is absent. */
  ordered<Value extends number | string>(
    lowPath: readonly (string | number)[], low: Value | null | undefined,
    highPath: readonly (string | number)[], high: Value | null | undefined,
  ): void {
    if (low === null || low === undefined || high === null || high === undefined || low <= high) return;
    const isDate = typeof high === 'string';
    this.add(highPath, 'CONTRADICTION', text(
      `${field(highPath)} 是 ${high},不能${isDate ? '早' : '小'}于 ${field(lowPath)} 的 ${low}。`,
      `${field(highPath)} is ${high}; it must not be ${isDate ? 'before' : 'below'} ${field(lowPath)}, which is ${low}.`,
    ));
  }

  /** A day that has come; null and undefined pass. */
  notAfter(path: readonly (string | number)[], day: string | null | undefined, today: string): void {
    if (day === null || day === undefined || day <= today) return;
    this.add(path, 'OUT_OF_RANGE', text(`${day} 在今天(${today})之后。`, `${day} lies after today (${today}).`));
  }

  /** @throws InputFaults when anything was added. */
  done(): void {
    if (this.faults.length > 0) throw new InputFaults(this.faults);
  }
}

function field(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : step)).join('.').replaceAll('.[', '[');
}
