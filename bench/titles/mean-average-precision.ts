/** A title that is asked for, and those that answer it, by their places among all titles. */
export interface RankedQuery { readonly title: string; readonly relevant: ReadonlySet<number> }

/** Mean over the queries of the precision at each title that is relevant. @param scoreOf a title's score of each of `count` titles, the best first */
export function meanAveragePrecision(queries: readonly RankedQuery[], count: number, scoreOf: (title: string) => ArrayLike<number>): number {
  const precisions = queries.map(({ title, relevant }) => {
    const scores = scoreOf(title);
    const order = Array.from({ length: count }, (_, place) => ({ place, score: scores[place] ?? 0 })).sort((one, other) => other.score - one.score);
    let hits = 0;
    return order.reduce((sum, { place }, rank) => (relevant.has(place) ? sum + ++hits / (rank + 1) : sum), 0) / Math.max(1, relevant.size);
  });
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length;
}
