import { createRequire } from 'node:module';

/** The package's own types name a file without its extension, which modules of Node do not find. */
interface OpenCc {
  /** A converter of texts between the characters of two places. */
  readonly Converter: (places: { readonly from: 't'; readonly to: 'cn' }) => (text: string) => string;
}

const require = createRequire(import.meta.url);

let converter: ((text: string) => string) | null = null;

/** The converter of the package, which loads its tables of characters: made when first asked for. */
function toSimplified(text: string): string {
  converter ??= (require('opencc-js/t2cn') as OpenCc).Converter({ from: 't', to: 'cn' });
  return converter(text);
}

/** A text in simplified characters, of the same length: each character stands where it stood. */
export function simplified(text: string): string {
  const whole = toSimplified(text);
  if (whole.length === text.length) return whole;
  // A phrase that has another length in simplified characters: one character at a time has the same.
  return Array.from(text, (character) => {
    const single = toSimplified(character);
    return single.length === character.length ? single : character;
  }).join('');
}
