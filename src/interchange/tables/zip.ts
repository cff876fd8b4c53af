import { text as textOf } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** What a zip file has in it, by the names of its parts. */
export class ZipDirectory {
  private constructor(private readonly zip: ZipFile, private readonly entries: ReadonlyMap<string, Entry>) {}

  /** @throws Error where the directory at the end of the file is missing or damaged */
  static async of(bytes: Buffer): Promise<ZipDirectory> {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return new ZipDirectory(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** How many bytes all parts have when they are unpacked. Parts that turn out larger than they say end with an error. */
  get unpackedBytes(): number {
    return [...this.entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  }

  /** Null for a part that is not there. */
  async stream(name: string): Promise<Readable | null> {
    const entry = this.entries.get(name);
    return entry === undefined ? null : this.zip.openReadStreamPromise(entry);
  }

  /** The text of a part, which is UTF-8; empty for one that is not there. */
  async text(name: string): Promise<string> {
    const stream = await this.stream(name);
    return stream === null ? '' : textOf(stream);
  }
}
