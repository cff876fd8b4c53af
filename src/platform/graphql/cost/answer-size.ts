/** How much an answer may hold. */
export interface AnswerLimits {
  readonly objects: number;
  /** Of its JSON, in UTF-8. */
  readonly bytes: number;
}

/** Objects of an answer, and bytes of its JSON: never fewer than it has; where a limit is passed, counted up to there. */
export interface AnswerSize {
  readonly objects: number;
  readonly bytes: number;
}

/** A UTF-16 unit takes six bytes at most: as a control character or a lone surrogate, which JSON writes as "\\ud83d". */
const mostBytesOfUnit = 6;
/** Digits of a number, or `false`. */
const mostBytesOfOther = 25;
const isEscaped = /["\\\u0000-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Bytes of a text as JSON, with its quotes. */
function bytesOf(text: string): number {
  return isEscaped.test(text) ? Buffer.byteLength(JSON.stringify(text)) : Buffer.byteLength(text) + 2;
}

const roughly = (text: string): number => text.length * mostBytesOfUnit + 2;

function count(value: unknown, limits: AnswerLimits, textBytes: (text: string) => number): AnswerSize {
  let objects = 0;
  let bytes = 0;
  const add = (each: unknown): void => {
    if (objects > limits.objects || bytes > limits.bytes) return;
    if (typeof each === 'string') bytes += textBytes(each) + 1;
    else if (each === null || typeof each !== 'object') bytes += mostBytesOfOther;
    else if (Array.isArray(each)) {
      bytes += 3;
      for (const entry of each) add(entry);
    } else {
      objects += 1;
      bytes += 3;
      // Names of fields are ASCII; each comes with its quotes and a colon. A comma was counted with each value.
      for (const key in each) {
        bytes += key.length + 3;
        add((each as Readonly<Record<string, unknown>>)[key]);
      }
    }
  };
  add(value);
  return { objects, bytes };
}

/** Goes through an answer once, and where it could be too large, once more with every text looked at. */
export function sizeOfAnswer(data: unknown, limits: AnswerLimits): AnswerSize {
  const rough = count(data, limits, roughly);
  return rough.bytes <= limits.bytes ? rough : count(data, limits, bytesOf);
}
