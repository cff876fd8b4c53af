import ignoreModule from '@balena/dockerignore';
import { DockerfileParser, type Copy, type Dockerfile, type Env, type From, type Instruction, type JSONInstruction } from 'dockerfile-ast';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { projectRoot } from '../../src/config/config.js';

export const dockerfile: Dockerfile = DockerfileParser.parse(readFileSync(join(projectRoot, 'Dockerfile'), 'utf8'));

/** Which paths of the project, relative to its root, no builder sees (.dockerignore). */
export function contextFilter(): (path: string) => boolean {
  // A CommonJS module, whose types know it by its default export alone.
  const ignore = (ignoreModule as unknown as { readonly default: () => { add(patterns: string[]): { ignores(path: string): boolean } } }).default;
  const rules = ignore().add(readFileSync(join(projectRoot, '.dockerignore'), 'utf8').split('\n'));
  return (path) => rules.ignores(path);
}

/** The words of an instruction in the JSON form, as `CMD ["node", "main.js"]`. */
export function wordsOf(instruction: Instruction | undefined): string[] {
  const words = (instruction as JSONInstruction | undefined)?.getJSONStrings().map((word) => word.getJSONValue()) ?? [];
  if (words.length === 0) throw new Error(`not in the JSON form: ${instruction?.toString() ?? 'none'}`);
  return words;
}

/** One stage of the Dockerfile: its files below a folder that stands for "/", and what its instructions set. */
export class Stage {
  readonly env: Record<string, string> = {};
  readonly volumes: string[] = [];
  workdir = '/';
  user = '';

  constructor(readonly root: string) {}

  /** Where a path of the image lies; a relative one is below the folder that WORKDIR names. */
  at(path: string): string {
    return join(this.root, resolve(this.workdir, path));
  }
}

/** A folder with the programs that an instruction RUN finds before those of the machine. */
function standIns(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\nexec '${process.execPath}' '${join(projectRoot, 'test', 'support', 'npm-stand-in.mjs')}' "$@"\n`, { mode: 0o755 });
  // Who is not root can give nothing away: all belongs to whoever runs the test.
  if (process.getuid?.() !== 0) symlinkSync('/bin/true', join(folder, 'chown'));
  return folder;
}

/**
 * Carries out the Dockerfile without a container engine: each stage in a folder of its own, which stands for "/" of an empty base image.
 * `npm` is stood in for (npm-stand-in.mjs). It knows the instructions that the Dockerfile has, and refuses others.
 */
export class ImageBuild {
  private readonly stages = new Map<string, Stage>();
  private readonly path: string;
  private readonly isIgnored = contextFilter();
  private stage: Stage | null = null;

  private constructor(private readonly folder: string) {
    this.path = `${standIns(join(folder, 'programs'))}:${process.env['PATH'] ?? ''}`;
  }

  /** @returns the last stage */
  static run(folder: string): Stage {
    const build = new ImageBuild(folder);
    for (const instruction of dockerfile.getInstructions()) build.carryOut(instruction);
    return build.current;
  }

  private get current(): Stage {
    if (this.stage === null) throw new Error('no FROM');
    return this.stage;
  }

  private carryOut(instruction: Instruction): void {
    const text = instruction.getArgumentsContent() ?? '';
    switch (instruction.getKeyword()) {
      case 'FROM': this.from(instruction as From); break;
      case 'WORKDIR': this.current.workdir = text; mkdirSync(this.current.at('.'), { recursive: true }); break;
      case 'ENV': for (const property of (instruction as Env).getProperties()) this.current.env[property.getName()] = property.getValue() ?? ''; break;
      case 'COPY': this.copy(instruction as Copy); break;
      case 'RUN': this.shell(text); break;
      case 'USER': this.current.user = text; break;
      case 'VOLUME': this.current.volumes.push(text); break;
      case 'LABEL': case 'EXPOSE': case 'HEALTHCHECK': case 'CMD': break;
      default: throw new Error(`${instruction.getKeyword()} is not known here`);
    }
  }

  private from(from: From): void {
    const name = from.getBuildStage() ?? 'image';
    this.stage = new Stage(join(this.folder, name));
    this.stages.set(name, this.stage);
    mkdirSync(join(this.stage.root, 'var', 'lib'), { recursive: true }); // as in every base image
  }

  private copy(copy: Copy): void {
    const paths = copy.getArguments().map((argument) => argument.getValue());
    const [to = '', sources] = [paths.at(-1), paths.slice(0, -1)];
    const target = this.current.at(to);
    const origin = copy.getFromFlag()?.getValue() ?? null;
    for (const source of sources) {
      const found = origin === null ? this.ofContext(source) : [this.stageNamed(origin).at(source)];
      if (found.length === 0) throw new Error(`COPY finds no ${source}`);
      for (const path of found) this.place(path, to.endsWith('/') ? join(target, basename(path)) : target);
    }
  }

  /** Paths in the project, of those that a builder sees. */
  private ofContext(pattern: string): string[] {
    return globSync(pattern, { cwd: projectRoot }).filter((path) => !this.isIgnored(path)).map((path) => join(projectRoot, path));
  }

  private stageNamed(name: string): Stage {
    const stage = this.stages.get(name);
    if (stage === undefined) throw new Error(`no stage ${name}`);
    return stage;
  }

  /** What an earlier stage has is moved, which takes no time: a stage gives away each of its files once. */
  private place(from: string, to: string): void {
    mkdirSync(dirname(to), { recursive: true });
    if (from.startsWith(this.folder)) renameSync(from, to);
    else cpSync(from, to, { recursive: true });
  }

  private shell(text: string): void {
    const { root, workdir } = this.current;
    const mapped = text.replaceAll(/(?<=\s)\/(?=var\/)/g, `${root}/`);
    execFileSync('/bin/sh', ['-c', mapped], { cwd: join(root, workdir), env: { PATH: this.path, JINQIAO_PROJECT: projectRoot }, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
