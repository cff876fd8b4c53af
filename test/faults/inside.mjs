/** Loaded before a program (--import): at each SIGUSR2 it clears up its memory and says how much is left, and what it holds open. */
import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const megabytes = (bytes) => Math.round(bytes / 1e4) / 100;
  process.stdout.write(`inside ${JSON.stringify({
    heap: megabytes(heapUsed), external: megabytes(external), resident: megabytes(rss),
    handles: process.getActiveResourcesInfo().filter((kind) => kind !== 'Timeout' && kind !== 'Immediate').length,
    timers: process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length,
    files: readdirSync('/proc/self/fd').length,
  })}\n`);
});
