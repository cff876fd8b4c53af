/** Prints a figure as benchmarks do; `bar` is what it may be at most. */
export function figure(name: string, value: number, unit: string, n: number, bar: number): void {
  process.stdout.write(`${JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, n, bar, ok: value <= bar })}\n`);
}
