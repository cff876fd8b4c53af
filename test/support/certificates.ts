import { checkCharacter } from '../../src/domain/seekers/index.js';

/** A number of a disability certificate that belongs to nobody: no place has a code that begins with 149, unless a test asks for another. */
export function certificateNumberOf({ region = '149001', born, order, kind, grade }: { readonly region?: string; readonly born: string; readonly order: string; readonly kind: number; readonly grade: number }): string {
  const digits = `${region}${born}${order}`;
  return `${digits}${checkCharacter(digits)}${kind}${grade}`;
}
