import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Meanings } from './title-finder.js';
import { wordsOf } from './words.js';

/** The file of word vectors can't be used; the message says why. */
class WordVectorsError extends Error {}

/** The same direction at length 1; null for none. */
function atLengthOne(sum: Float32Array): Float32Array | null {
  const length = Math.hypot(...sum);
  return length === 0 ? null : sum.map((each) => each / length);
}

/**
 * What texts mean by a file of word vectors, in the text form of word2vec and fastText: a line for each word, with the word and its numbers, after
 * one that says how many words and numbers there are. A text lies where its words lie in the mean.
 */
export class WordVectors implements Meanings {
  private constructor(private readonly vectors: ReadonlyMap<string, Float32Array>, private readonly size: number) {}

  /** @throws WordVectorsError for a file of another form */
  static async read(file: string): Promise<WordVectors> {
    const vectors = new Map<string, Float32Array>();
    let size = 0;
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      const [word = '', ...numbers] = line.trimEnd().split(' ');
      if (size === 0) {
        size = Number(numbers[0]);
        if (numbers.length !== 1 || !Number.isInteger(size) || size < 1) throw new WordVectorsError(`${file}: the first line says how many words and how many numbers each, as "200000 300"`);
        continue;
      }
      const vector = Float32Array.from(numbers, Number);
      if (vector.length !== size || vector.some(Number.isNaN)) throw new WordVectorsError(`${file}: the word "${word}" has not ${size} numbers`);
      vectors.set(word.toLowerCase(), vector);
    }
    return new WordVectors(vectors, size);
  }

  of(text: string): Float32Array | null {
    const sum = new Float32Array(this.size);
    for (const word of wordsOf(text)) this.vectors.get(word)?.forEach((each, axis) => { sum[axis] = (sum[axis] ?? 0) + each; });
    return atLengthOne(sum);
  }
}
