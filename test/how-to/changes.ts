import type { Change } from './recipes.js';

/** Reads a file as earlier changes left it; null where there is none. */
export type ReadFile = (file: string) => string | null;

function insert(text: string, { file, place, text: block }: Change & { readonly place: { readonly kind: 'after' | 'before'; readonly anchor: string } }): string {
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => (line.includes(place.anchor) ? [index] : []));
  const [at] = found;
  if (at === undefined || found.length > 1) throw new Error(`${file}: ${found.length} lines hold "${place.anchor}", not one`);
  lines.splice(place.kind === 'after' ? at + 1 : at, 0, ...block.trimEnd().split('\n'));
  return lines.join('\n');
}

function changed(change: Change, text: string | null): string {
  const { file, place, text: block } = change;
  if (place.kind === 'new') {
    if (text !== null) throw new Error(`${file}: is there already`);
    return block;
  }
  if (text === null) throw new Error(`${file}: there is no such file`);
  if (place.kind !== 'replace') return insert(text, { ...change, place });
  const count = text.split(place.anchor).length - 1;
  if (count !== 1) throw new Error(`${file}: holds "${place.anchor}" ${count} times, not once`);
  return text.replace(place.anchor, () => block.trimEnd());
}

/**
 * The files of a recipe as its changes leave them, by path.
 * @throws Error where a change does not apply, with the file and the anchor
 */
export function apply(changes: readonly Change[], read: ReadFile): Map<string, string> {
  const files = new Map<string, string>();
  for (const change of changes) files.set(change.file, changed(change, files.get(change.file) ?? read(change.file)));
  return files;
}
