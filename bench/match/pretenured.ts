import { getHeapSpaceStatistics } from 'node:v8';

const everyMs = 20;

/** Bytes in this thread's old generation, large objects with it. */
function oldBytes(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name: name }) => name === 'old_space' || name === 'large_object_space')
    .reduce((sum, { space_used_size: bytes }) => sum + bytes, 0);
}

/**
 * How many bytes came into the old generation while something ran: what outlives two collections of the young one, or is made old at once, has to
 * be copied there and collected in full later on. What full collections take away in between is not subtracted.
 */
export async function measurePretenured<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result; readonly bytes: number }> {
  let last = oldBytes();
  let bytes = 0;
  const look = (): void => {
    const now = oldBytes();
    bytes += Math.max(0, now - last);
    last = now;
  };
  const timer = setInterval(look, everyMs);
  try {
    const result = await work();
    look();
    return { result, bytes };
  } finally {
    clearInterval(timer);
  }
}
