/** A direction in a space whose axes have names; of length 1, or empty. */
export type Vector = ReadonlyMap<string, number>;

/** The same direction at length 1. */
export function unit(weights: ReadonlyMap<string, number>): Vector {
  const length = Math.hypot(...weights.values());
  return length === 0 ? new Map() : new Map([...weights].map(([axis, weight]) => [axis, weight / length]));
}

/** Sum of vectors, each as often as its weight says, at length 1. */
export function blend(parts: Iterable<readonly [Vector, number]>): Vector {
  const sum = new Map<string, number>();
  for (const [vector, share] of parts) for (const [axis, weight] of vector) sum.set(axis, (sum.get(axis) ?? 0) + share * weight);
  return unit(sum);
}

export function cosine(one: Vector, other: Vector): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [axis, weight] of few) sum += weight * (many.get(axis) ?? 0);
  return sum;
}

/** Weighs the features of texts by how rare each is among some texts (TF-IDF, term frequencies damped). */
export class Weighing {
  private readonly frequencies = new Map<string, number>();

  constructor(private readonly texts: readonly string[], private readonly featuresOf: (text: string) => string[]) {
    for (const text of texts) for (const feature of new Set(featuresOf(text))) this.frequencies.set(feature, (this.frequencies.get(feature) ?? 0) + 1);
  }

  rarity(feature: string): number {
    return Math.log((1 + this.texts.length) / (1 + (this.frequencies.get(feature) ?? 0))) + 1;
  }

  vectorOf(text: string): Vector {
    const counts = new Map<string, number>();
    for (const feature of this.featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return unit(new Map([...counts].map(([feature, count]) => [feature, (1 + Math.log(count)) * this.rarity(feature)])));
  }
}

/** An axis of the space: the vectors that have it, by their places, and how much of it each has. */
interface Posting { readonly places: Int32Array; readonly weights: Float64Array }

/** Vectors that are looked through for those nearest to one. Only what stands on each axis is kept, not the vectors. */
export class Nearest {
  private readonly postings: ReadonlyMap<string, Posting>;
  private readonly count: number;

  constructor(vectors: Iterable<Vector>) {
    const gathered = new Map<string, { readonly places: number[]; readonly weights: number[] }>();
    let count = 0;
    for (const vector of vectors) {
      for (const [axis, weight] of vector) {
        const posting = gathered.get(axis) ?? { places: [], weights: [] };
        posting.places.push(count);
        posting.weights.push(weight);
        gathered.set(axis, posting);
      }
      count += 1;
    }
    this.count = count;
    this.postings = new Map([...gathered].map(([axis, { places, weights }]) => [axis, { places: Int32Array.from(places), weights: Float64Array.from(weights) }]));
  }

  /** The cosine of each vector with this one, by place. */
  cosines(vector: Vector): Float64Array {
    const cosines = new Float64Array(this.count);
    for (const [axis, weight] of vector) {
      const posting = this.postings.get(axis);
      if (posting === undefined) continue;
      const { places, weights } = posting;
      for (let index = 0; index < places.length; index++) {
        const place = places[index] ?? 0;
        cosines[place] = (cosines[place] ?? 0) + weight * (weights[index] ?? 0);
      }
    }
    return cosines;
  }
}
