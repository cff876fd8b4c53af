import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });

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
