import { text, type Text } from '../i18n/text.js';
import { InputFaults } from './problem.js';

interface Difference { readonly field: string; readonly stored: unknown; readonly wanted: unknown }

const longestShown = 80;

function shown(value: unknown): string {
  const written = typeof value === 'string' ? `“${value}”` : JSON.stringify(value ?? null);
  return written.length <= longestShown ? written : `${written.slice(0, longestShown)}…`;
}

/** What a change would make of an object. It is made to find that out: whoever asks throws afterwards, and nothing of it is kept. */
function differencesBy(stored: object, propose: () => void): Difference[] {
  const before = { ...stored } as Readonly<Record<string, unknown>>;
  propose();
  return Object.entries(stored).flatMap(([property, wanted]: [string, unknown]) => {
    const was = before[property];
    // What is sealed says nothing that anybody could compare.
    if (property.endsWith('Sealed') || JSON.stringify(was) === JSON.stringify(wanted)) return [];
    return [{ field: property.replace(/Code$/, ''), stored: was, wanted }];
  });
}

/**
 * Refuses a change that was made from an older version than the stored one.
 * @param propose makes the change in the object, to show both: what is there now, and what was to be written
 * @throws InputFaults STALE with both versions, and with both values of each field in which they differ.
 */
export function checkVersion(stored: { readonly version: number }, given: number, propose: () => void = () => undefined): void {
  if (stored.version === given) return;
  const { version } = stored;
  const differences = differencesBy(stored, propose);
  const listed = (write: (difference: Difference) => string, separator: string): string => differences.map(write).join(separator);
  const both = differences.length === 0 ? text('', '') : text(
    `现在与您要写的不同之处:${listed(({ field, stored: now, wanted }) => `${field} 现在是 ${shown(now)},您要写 ${shown(wanted)}`, ';')}。`,
    ` Where it differs from what you send: ${listed(({ field, stored: now, wanted }) => `${field} is now ${shown(now)}, you send ${shown(wanted)}`, '; ')}.`,
  );
  throw new InputFaults([{
    code: 'STALE', path: ['input', 'version'],
    text: text(
      `您读到的是第 ${given} 版,现在已是第 ${version} 版。${both.zh}请重新读取后再修改。`,
      `You read version ${given}; it is now version ${version}.${both.en} Read it again, then change it.`,
    ),
  }], differences.map(({ field }) => field));
}

/**
 * Whoever writes anew what is recorded already must have read it.
 * @param fill makes the change in the object, to show both versions
 * @throws InputFaults DUPLICATE, with `already`, where something is recorded and no version is given; STALE as `checkVersion`
 */
export function checkRecorded<Stored extends { readonly version: number }>(recorded: Stored | null, given: number | null | undefined, already: Text, fill: (stored: Stored) => unknown): void {
  if (recorded === null) return;
  if (given == null) throw new InputFaults([{ code: 'DUPLICATE', path: ['input', 'version'], text: already }]);
  checkVersion(recorded, given, () => { fill(recorded); });
}

/** @throws InputFaults NOT_FOUND at the path of an id. */
export function missing(path: readonly string[], typeName: string): never {
  throw new InputFaults([{
    code: 'NOT_FOUND', path: [...path],
    text: text(`没有找到这个 ${typeName},或您无权使用。`, `There is no such ${typeName}, or it is not yours to use.`),
  }]);
}

/** @throws InputFaults WRONG_STATE at a path. */
export function wrongState(path: readonly string[], zh: string, en: string): never {
  throw new InputFaults([{ code: 'WRONG_STATE', path: [...path], text: text(zh, en) }]);
}
