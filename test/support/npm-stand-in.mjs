#!/usr/bin/env node
import { copyFileSync, existsSync, globSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What `npm ci --omit=dev` and `npm run compile` leave in the current folder, made of what the project has installed and compiled already: hard links to the
 * packages that the lock file here keeps with the given `--omit`, and to what was compiled of the sources here.
 */
const [command, ...options] = process.argv.slice(2);
const project = process.env.JINQIAO_PROJECT;

function link(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    if (error.code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}

/** All of a package but the packages inside it, which the lock file names by themselves. */
function linkPackage(path) {
  for (const entry of readdirSync(join(project, path), { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isFile()) link(join(project, inner), inner);
    else if (entry.isDirectory() && entry.name !== 'node_modules') linkPackage(inner);
  }
}

/** npm's own marks: `dev` and `optional` where a package is nothing else, `devOptional` where each of its users is one of the two. */
function isKept({ dev, optional, devOptional }, omitted) {
  return !(dev && omitted.has('dev')) && !(optional && omitted.has('optional')) && !(devOptional && omitted.has('dev') && omitted.has('optional'));
}

function install() {
  const omitted = new Set(options.filter((option) => option.startsWith('--omit=')).map((option) => option.slice('--omit='.length)));
  // Packages for development are wanted to compile, which is done already: to link them all would take longer than the rest.
  if (!omitted.has('dev')) return;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const [path, entry] of Object.entries(packages)) {
    // Optional packages for other machines are not there.
    if (path !== '' && isKept(entry, omitted) && (!entry.optional || existsSync(join(project, path)))) linkPackage(path);
  }
}

function build() {
  if (JSON.parse(readFileSync('package.json', 'utf8')).scripts.compile !== 'tsc -b' || !existsSync('tsconfig.json')) throw new Error('"npm run compile" is not "tsc -b" with a tsconfig.json');
  for (const source of globSync('{src,migrations,bench}/**/*.ts')) {
    const compiled = join('dist', source.replace(/\.ts$/, '.js'));
    link(join(project, compiled), compiled);
  }
}

if (command === 'ci') install();
else if (command === 'run' && options.join(' ') === 'compile') build();
else throw new Error(`npm ${[command, ...options].join(' ')} is nothing that can be stood in for`);
