import { readFileSync, statSync } from 'node:fs';
import { writeOnce, writeWhole } from '../files.js';
import { freshKeyRing, parseKeyRing, printKeyRing, type KeyRing, type KeySource } from './key-ring.js';

const lookAgainAfterMs = 1000;

/**
 * A ring in a file, which the rotation changes while servers run: each looks at it once a second at most. Keys that were known once stay
 * known to the process, for what it read before they were retired.
 */
export class KeyFile implements KeySource {
  private known: KeyRing;
  private changedAt: number;
  private lookedAt: number;

  /** @throws KeyRingError, or where the file can't be read. */
  constructor(readonly file: string, private readonly now: () => number = Date.now) {
    this.changedAt = statSync(file).mtimeMs;
    this.lookedAt = this.now();
    this.known = parseKeyRing(readFileSync(file, 'utf8'));
  }

  /** The file, made with a fresh ring where there is none. */
  static openOrMake(file: string): KeyFile {
    writeOnce(file, () => printKeyRing(freshKeyRing()));
    return new KeyFile(file);
  }

  ring(): KeyRing {
    const now = this.now();
    if (now - this.lookedAt < lookAgainAfterMs) return this.known;
    this.lookedAt = now;
    return statSync(this.file).mtimeMs === this.changedAt ? this.known : this.refreshed();
  }

  refreshed(): KeyRing {
    this.changedAt = statSync(this.file).mtimeMs;
    const { current, keys, index } = parseKeyRing(readFileSync(this.file, 'utf8'));
    this.known = { current, keys: new Map([...this.known.keys, ...keys]), index };
    return this.known;
  }

  /** The ring as the file has it, without the keys that only this process still knows. */
  stored(): KeyRing {
    return parseKeyRing(readFileSync(this.file, 'utf8'));
  }

  store(ring: KeyRing): void {
    writeWhole(this.file, printKeyRing(ring));
    this.refreshed();
  }
}

/** How long a rotation waits until every server has looked at the file again, in milliseconds. */
export const everyServerKnowsAfterMs = 2 * lookAgainAfterMs;
