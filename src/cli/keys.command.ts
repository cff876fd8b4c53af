import { Command } from 'commander';
import { setTimeout as sleep } from 'node:timers/promises';
import { everyServerKnowsAfterMs, keyFile, keysInUse, resealColumn, Sealer, withNewKey, type KeyFile } from '../access/index.js';
import { sealedColumns } from '../app/sealed-columns.js';
import { ConfigError, readConfig } from '../config/config.js';
import type { DatabaseOwner } from '../platform/database/index.js';
import { withOwner } from './context.js';

async function withKeys(work: (file: KeyFile, owner: DatabaseOwner) => Promise<void>): Promise<void> {
  const config = readConfig();
  if (config.sealingKey !== null) throw new ConfigError('The key is given by JINQIAO_SEALING_KEY. Put it into a file (JINQIAO_SEALING_KEYS_FILE) to rotate it: as k1 of its keys, and as its index.');
  await withOwner(config, (owner) => work(keyFile(config), owner));
}

/** How many values lie under each key, over all columns. */
async function countByKey(owner: DatabaseOwner): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const column of sealedColumns) for (const [id, count] of await keysInUse(owner, column)) counts.set(id, (counts.get(id) ?? 0) + count);
  return counts;
}

async function list(file: KeyFile, owner: DatabaseOwner): Promise<void> {
  const { current, keys } = file.stored();
  const counts = await countByKey(owner);
  for (const id of new Set([...keys.keys(), ...counts.keys()])) {
    process.stdout.write(`${id}${id === current ? ' (current)' : ''}${keys.has(id) ? '' : ' (NOT IN THE FILE)'}: ${counts.get(id) ?? 0} values\n`);
  }
}

async function reseal(owner: DatabaseOwner, sealer: Sealer, current: string): Promise<number> {
  let count = 0;
  for (const column of sealedColumns) count += await resealColumn(owner, sealer, current, column);
  return count;
}

async function rotate(file: KeyFile, owner: DatabaseOwner, retires: boolean): Promise<void> {
  const ring = withNewKey(file.stored());
  file.store(ring);
  // Until every server has looked at the file, some seal under the key before.
  await sleep(everyServerKnowsAfterMs);
  const count = await reseal(owner, new Sealer(file), ring.current);
  process.stdout.write(`${ring.current} is the current key; ${count} values were sealed anew.\n`);
  const inUse = await countByKey(owner);
  const unused = [...ring.keys.keys()].filter((id) => id !== ring.current && !inUse.has(id));
  if (!retires || unused.length === 0) return;
  file.store({ ...ring, keys: new Map([...ring.keys].filter(([id]) => !unused.includes(id))) });
  process.stdout.write(`Taken out of the file: ${unused.join(', ')}. Backups from before still need them.\n`);
}

export const keysCommand = new Command('keys').description('the keys that values are sealed under')
  .addCommand(new Command('list').description('the keys, and how many values lie under each').action(() => withKeys(list)))
  .addCommand(new Command('rotate').description('make a new key, and seal every value under it; servers may run')
    .option('--retire', 'take the keys that no value lies under any more out of the file')
    .action(({ retire }: { retire?: boolean }) => withKeys((file, owner) => rotate(file, owner, retire === true))));
