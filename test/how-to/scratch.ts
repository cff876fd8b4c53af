import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';

/** Longest time of one command, in ms. */
const longestMs = 300_000;

interface Finished { readonly ok: boolean; readonly output: string }

function gitFiles(root: string): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`git ls-files: ${stderr}`);
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** A copy of the tree in a temporary folder: its files, what was compiled of them, and its packages by a link. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'jinqiao-how-to-'));
  /** Digests of the files as they were copied. */
  private readonly copied: ReadonlyMap<string, string>;

  constructor(root: string) {
    const files = gitFiles(root);
    // The compiler tells by the times of files what it has compiled already.
    for (const file of [...files, 'dist']) cpSync(join(root, file), join(this.folder, file), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
    this.copied = new Map(files.map((file) => [file, this.digest(file)]));
  }

  private digest(file: string): string {
    return createHash('sha256').update(readFileSync(join(this.folder, file))).digest('base64');
  }

  read(file: string): string | null {
    const path = join(this.folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  write(file: string, text: string): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Runs a command of the shell in the copy. */
  run(command: string): Finished {
    const path = [dirname(process.execPath), join(this.folder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
    const { status, signal, stdout, stderr } = spawnSync('sh', ['-ec', command], {
      cwd: this.folder, encoding: 'utf8', timeout: longestMs, maxBuffer: 2 ** 26, env: { ...process.env, PATH: path },
    });
    return { ok: status === 0, output: `${stdout}${stderr}${signal === null ? '' : `ended by ${signal}`}` };
  }

  /** The files that are other than they were copied, whoever changed them, and those that are new. */
  touched(): { readonly changed: readonly string[]; readonly added: readonly string[] } {
    const here = readdirSync(this.folder, { withFileTypes: true }).filter(({ name }) => name !== 'dist' && name !== 'node_modules').flatMap((entry) =>
      (entry.isDirectory()
        ? readdirSync(join(this.folder, entry.name), { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => relative(this.folder, join(each.parentPath, each.name)))
        : [entry.name]));
    return {
      changed: [...this.copied].filter(([file, digest]) => this.digest(file) !== digest).map(([file]) => file),
      added: here.filter((file) => !this.copied.has(file)),
    };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
