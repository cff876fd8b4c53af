/** What stands between two tokens: white space and comments. */
const between = /(?:\s|--[^\n]*|\/\*[\s\S]*?\*\/)+/y;
/** A quoted text or name, a word, a number, an operator, or a single character. */
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_$][\p{L}\p{N}_$]*|\p{N}[\p{N}.]*|[-+*/<>=~!@#%^&|`?:]+|[\s\S]/uy;

const opening: ReadonlySet<string | undefined> = new Set(['(', '[', '.', '::']);
const closing: ReadonlySet<string | undefined> = new Set([')', ']', ',', ';', '.', '::']);

function next(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = next(between, text, 0).length; at < text.length;) {
    const found = next(token, text, at);
    tokens.push(found);
    at += found.length;
    at += next(between, text, at).length;
  }
  return tokens;
}

/**
 * SQL in a layout of its own and without comments, in lines of at most `width` characters where no token is longer: two texts
 * that differ in their layout alone become one.
 */
export function inOneLayout(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let before: string | undefined;
  for (const each of tokensOf(text)) {
    const gap = opening.has(before) || closing.has(each) ? '' : ' ';
    if (line !== '' && line.length + gap.length + each.length > width) {
      lines.push(line);
      line = each;
    } else line = line === '' ? each : `${line}${gap}${each}`;
    before = each;
  }
  return line === '' ? lines : [...lines, line];
}
