/** So many are kept at most; what is stored has a few thousand. */
const most = 200_000;

/** A function of texts that come again and again: each is worked out once. */
export function remembered(work: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const worked = work(text);
    if (known.size >= most) known.clear();
    known.set(text, worked);
    return worked;
  };
}

/** An entry of an object, as JSON without its braces. @throws Error where it is none */
export function entryOf<Value>(text: string): [code: string, value: Value] {
  const [entry] = Object.entries(JSON.parse(`{${text}}`) as Record<string, Value>);
  if (entry === undefined) throw new Error('an object has an entry that is none');
  return entry;
}
