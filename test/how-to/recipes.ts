/** Where in its file a block goes. */
type Place =
  | { readonly kind: 'new' }
  /** Beside the one line that holds this text. */
  | { readonly kind: 'after' | 'before'; readonly anchor: string }
  /** In place of this text, which the file holds once. */
  | { readonly kind: 'replace'; readonly anchor: string };

/** A change of one file, as a fenced block states it. */
export interface Change {
  readonly file: string;
  readonly place: Place;
  readonly text: string;
}

/** A recipe of docs/HOW-TO.md: one section. */
export interface Recipe {
  readonly name: string;
  readonly title: string;
  /** What it is for: the text before the first block. */
  readonly purpose: string;
  readonly changes: readonly Change[];
  /** Commands that write files, after the changes. */
  readonly commands: readonly string[];
  /** Commands that show that it works. */
  readonly tests: readonly string[];
}

/** A fenced block, or the heading of a section: whatever comes first, so that a heading within a block is none. */
const blockOrHeading = /^```(\S*) ?(.*)\n([\s\S]*?)^```$|^## (\S+): (.*)$/gm;
const placePattern = /^file=(\S+) (?:(new)|(after|before|replace)="((?:[^"\\]|\\.)*)")$/;

function changeOf(info: string, text: string): Change {
  const [, file, isNew, kind, anchor] = placePattern.exec(info) ?? [];
  if (file === undefined) throw new Error(`can't read the place of a block: ${info}`);
  if (isNew !== undefined) return { file, place: { kind: 'new' }, text };
  return { file, place: { kind: kind as 'after' | 'before' | 'replace', anchor: (anchor ?? '').replaceAll(/\\(.)/g, '$1') }, text };
}

/**
 * The recipes of a document. Each is a section "## NAME: title" with fenced blocks: a block of code names its file and place
 * ("ts file=src/x.ts after="text""), a block of commands is "sh run" or "sh test".
 *
 * @throws Error for a block whose place can't be read
 */
export function recipesOf(document: string): Recipe[] {
  const recipes: Recipe[] = [];
  let current = { changes: [] as Change[], commands: [] as string[], tests: [] as string[] };
  for (const { index, 0: whole, 1: language, 2: info = '', 3: text = '', 4: name, 5: title = '' } of document.matchAll(blockOrHeading)) {
    if (name !== undefined) {
      current = { changes: [], commands: [], tests: [] };
      recipes.push({ name, title, purpose: document.slice(index + whole.length).trimStart().split('\n\n')[0] ?? '', ...current });
    } else if (language !== 'sh') current.changes.push(changeOf(info, text));
    else if (info === 'run') current.commands.push(...text.trimEnd().split('\n'));
    else if (info === 'test') current.tests.push(...text.trimEnd().split('\n'));
    else throw new Error(`a block of commands is "run" or "test", not "${info}"`);
  }
  return recipes;
}

/** The files that a recipe touches; of commands, those that write schema.graphql or add to a file are known. */
export function filesOf({ changes, commands }: Recipe): string[] {
  const written = commands.flatMap((command) => (command.includes('run -s schema') ? ['schema.graphql'] : />> (\S+)$/.exec(command)?.slice(1) ?? []));
  return [...new Set([...changes.map(({ file }) => file), ...written])];
}
