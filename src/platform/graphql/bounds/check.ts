import { getNullableType, isInputObjectType, isListType, type GraphQLArgument, type GraphQLInputField, type GraphQLInputType } from 'graphql';
import { tooLong, tooMany, unknownCode, unstorable, type FaultCode } from '../../errors/index.js';
import type { Text } from '../../i18n/text.js';
import { charactersIn, isListBounds, type Bounds, type TextBounds } from '../../text/bounds.js';
import { cleaned, isStorable } from '../../text/clean.js';
import { boundsOf } from './bounds-of.js';

/** The way to a value, from its end to its start. */
export interface Way { readonly step: string | number; readonly from: Way | null }

export interface BoundFault { readonly code: FaultCode; readonly path: readonly (string | number)[]; readonly text: Text }

/** What is wrong with the arguments of one call; as many as a reader can use. */
export class BoundFaults {
  readonly found: BoundFault[] = [];

  /** @param checksCodes whether codes are compared with their vocabulary here; a mutation's rules do that, with all else that is wrong. */
  constructor(readonly checksCodes: boolean) {}

  get isFull(): boolean { return this.found.length >= 20; }

  add(code: FaultCode, way: Way, say: (path: readonly (string | number)[]) => Text): void {
    if (this.isFull) return;
    const path: (string | number)[] = [];
    for (let at: Way | null = way; at !== null; at = at.from) path.unshift(at.step);
    this.found.push({ code, path, text: say(path) });
  }
}

/** Looks at a value, adds what is wrong with it, and gives the value cleaned: the same one where nothing had to be cleaned. */
type Check = (value: unknown, way: Way, faults: BoundFaults) => unknown;

/** What cleaning takes away counts too, up to so many times what is left: nobody makes the server clean a megabyte for a name. */
const dirtShare = 4;

function textCheck(bounds: TextBounds): Check {
  const { least, characters, as, codes } = bounds;
  return (value, way, faults) => {
    if (typeof value !== 'string') return value;
    if (value.length > characters * dirtShare) {
      faults.add('OUT_OF_RANGE', way, (path) => tooLong(path, value.length, least, characters));
      return value;
    }
    if (!isStorable(value)) {
      faults.add('INVALID', way, unstorable);
      return value;
    }
    const clean = cleaned(value, as);
    const length = clean.length <= characters ? clean.length : charactersIn(clean);
    if (length > characters) faults.add('OUT_OF_RANGE', way, (path) => tooLong(path, length, least, characters));
    else if (codes !== undefined && !codes.has(clean)) {
      const named = codes.named(clean);
      if (named !== null) return named;
      if (faults.checksCodes) faults.add('UNKNOWN_CODE', way, (path) => unknownCode(path, clean, codes, faults.found.filter(({ code }) => code === 'UNKNOWN_CODE').length));
    }
    return clean;
  };
}

function listCheck(items: number, each: Check | null): Check {
  return (value, way, faults) => {
    if (!Array.isArray(value)) return value;
    const given: readonly unknown[] = value;
    if (given.length > items) {
      faults.add('OUT_OF_RANGE', way, (path) => tooMany(path, given.length, items));
      return given;
    }
    if (each === null) return given;
    let clean: unknown[] | null = null;
    for (let index = 0; index < given.length && !faults.isFull; index++) {
      const entry = each(given[index], { step: index, from: way }, faults);
      if (entry !== given[index]) (clean ??= [...given])[index] = entry;
    }
    return clean ?? given;
  };
}

function valuesCheck(checks: readonly (readonly [string, Check])[]): (value: object, from: Way | null, faults: BoundFaults) => object {
  return (value, from, faults) => {
    const given = value as Readonly<Record<string, unknown>>;
    let clean: Record<string, unknown> | null = null;
    for (const [name, check] of checks) {
      const entry = given[name];
      if (entry === null || entry === undefined) continue;
      const after = check(entry, { step: name, from }, faults);
      if (after !== entry) (clean ??= { ...given })[name] = after;
    }
    return clean ?? value;
  };
}

/** The check of arguments, or of an input's fields; null where none has anything to check. */
export type ValuesCheck = ReturnType<typeof valuesCheck>;

/** Compiles the checks of a schema's inputs, each once. */
export class CheckCompiler {
  private readonly objects = new Map<GraphQLInputType, Check | null>();

  ofAll(inputs: readonly (GraphQLInputField | GraphQLArgument)[]): ValuesCheck | null {
    const checks = inputs.flatMap((input) => {
      const check = this.of(input.type, boundsOf(input));
      return check === null ? [] : [[input.name, check] as const];
    });
    return checks.length === 0 ? null : valuesCheck(checks);
  }

  private of(type: GraphQLInputType, bounds: Bounds | null): Check | null {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const list = bounds !== null && isListBounds(bounds) ? bounds : null;
      const each = this.of(nullable.ofType, list?.each ?? null);
      return list === null && each === null ? null : listCheck(list?.items ?? Infinity, each);
    }
    if (isInputObjectType(nullable)) {
      let check = this.objects.get(nullable);
      if (check === undefined) {
        const values = this.ofAll(Object.values(nullable.getFields()));
        check = values === null ? null : (value, way, faults) => (typeof value === 'object' && value !== null ? values(value, way, faults) : value);
        this.objects.set(nullable, check);
      }
      return check;
    }
    return bounds === null || isListBounds(bounds) ? null : textCheck(bounds);
  }
}
