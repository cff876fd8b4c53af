/** A column's name as it is compared: without notes in brackets, blanks, line breaks and marks, in small letters. */
export function columnName(header: string): string {
  return header.normalize('NFKC').toLowerCase().replaceAll(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '').replaceAll(/[\s*::。、/_·.-]/g, '');
}

/** The unit that a column's name puts behind each number, as "/年" and "万元/年" of "薪资(万元/年)"; empty for none. */
export function unitIn(header: string): string {
  const note = /\(([^)]*)\)|\[([^\]]*)\]/.exec(header.normalize('NFKC').replaceAll(/\s/g, ''));
  const text = note?.[1] ?? note?.[2] ?? '';
  const match = /^(?:单位:?)?(万|千|k|w)?元?(?:\/|每)?(年|月|天|日|小时|时)?$/i.exec(text);
  return match === null || text === '' ? '' : `${match[1] ?? ''}元${match[2] === undefined ? '' : `/${match[2]}`}`;
}

function pairs(text: string): string[] {
  return text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2));
}

/** How alike two names are by their pairs of characters (Dice), from 0 to 1. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const shared = a.filter((pair) => b.includes(pair)).length;
  return (2 * shared) / (a.length + b.length);
}

/** From here on a name is told as a guess. */
const leastLikeness = 0.5;
/** And from here on where it stands in the name as a whole. */
const leastOfPart = 0.3;

/** What an unknown column probably holds; null where no known name is like it. */
export function guessOf<Field>(header: string, known: ReadonlyMap<string, Field>): Field | null {
  const name = columnName(header);
  let best: { readonly field: Field; readonly likeness: number } | null = null;
  for (const [each, field] of known) {
    // The later of two words tells what it is: 岗位薪酬 is pay.
    const inside = each.length >= 2 && name.length > each.length ? name.indexOf(each) : -1;
    const alike = likeness(name, each);
    const found = inside < 0 || alike < leastOfPart ? alike : Math.max(leastLikeness, alike) + inside / name.length;
    if (found >= leastLikeness && (best === null || found > best.likeness)) best = { field, likeness: found };
  }
  return best?.field ?? null;
}
