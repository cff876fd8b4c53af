import type { InputValidator } from '../errors/index.js';
import { text } from '../i18n/text.js';

/** An input object of which every field may be left out. */
export type Partially<Whole> = { readonly [Name in keyof Whole]?: Whole[Name] | null | undefined };

/**
 * Completes an input object with what is stored: a field that the input leaves out keeps its stored value, null makes it unknown. Adds a fault for each
 * needed field that neither has; the caller ends the validator before the caller uses the object.
 * @param stored what is stored of the object; null where nothing is
 * @returns undefined where the input does not name the object, null where the input takes the object away
 */
export function completed<Whole extends object>(
  named: Partially<Whole> | null | undefined, stored: Partially<Whole> | null | undefined,
  { path, needed, validator }: { readonly path: readonly string[]; readonly needed: readonly (keyof Whole & string)[]; readonly validator: InputValidator },
): Whole | null | undefined {
  if (named === null || named === undefined) return named;
  const whole: Partially<Whole> = { ...stored, ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) };
  for (const name of needed) {
    if (whole[name] === null || whole[name] === undefined) validator.add([...path, name], 'REQUIRED', text(`请填写 ${name}:之前没有填过。`, `Give ${name}: nothing is stored of it yet.`));
  }
  return whole as Whole;
}
