/** One measured figure; `bar` is what it must not exceed, or must reach (`atLeast`); null where there is none. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly n: number;
  readonly bar: number | null;
  readonly ok: boolean;
}

export function figure(name: string, value: number, unit: string, n: number, bar: number | null): Figure {
  const rounded = Math.round(value * 100) / 100;
  return { name, value: rounded, unit, n, bar, ok: bar === null || rounded <= bar };
}

/** A figure that must reach its bar; to four places. */
export function atLeast(name: string, value: number, unit: string, n: number, bar: number): Figure {
  const rounded = Math.round(value * 10_000) / 10_000;
  return { name, value: rounded, unit, n, bar, ok: rounded >= bar };
}

/** How long this machine takes for work that is always the same: what two runs measured on machines, or at times, of different speed is compared by. */
export function machineFigure(): Figure {
  const start = performance.now();
  let hash = 0;
  for (let step = 0; step < 3e8; step++) hash = Math.imul(hash ^ step, 31);
  // What comes of it is looked at: a compiler may leave out work of which nothing comes.
  return figure('machine.work', performance.now() - start, 'ms', Number.isFinite(hash) ? 1 : 0, null);
}

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Milliseconds of each of `n` runs, after some that are not counted. */
export async function timed(n: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const warmUp = Math.ceil(n / 5);
  const samples: number[] = [];
  for (let index = -warmUp; index < n; index++) {
    const start = performance.now();
    await run(index + warmUp);
    if (index >= 0) samples.push(performance.now() - start);
  }
  return samples;
}
