import { existsSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const onlyOwner = 0o600;

function draftOf(file: string, content: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: onlyOwner });
  return draft;
}

/** Writes a file that is not there yet, whole; of two programs that start at once, both use what the first one wrote. Readable for its owner alone. */
export function writeOnce(file: string, content: () => string): void {
  if (existsSync(file)) return;
  const draft = draftOf(file, content());
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

/** Puts a new content in the file's place: whoever reads it sees the old one or the new one, never a part. */
export function writeWhole(file: string, content: string): void {
  renameSync(draftOf(file, content), file);
}
