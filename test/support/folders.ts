import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const inMemory = '/dev/shm';
/** What all clusters of a run take together, with room to spare. */
const neededBytes = 4 * 1024 ** 3;

function isRoomy(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= neededBytes;
  } catch {
    return false; // there is none
  }
}

/**
 * Where clusters of tests lie: in memory where there is enough of it. A database is a thousand files, and every test file has its own: on a
 * disk, making them takes ten times as long. Programs may not be run from there.
 */
export function clusterFolder(): string {
  return isRoomy(inMemory) ? inMemory : tmpdir();
}
