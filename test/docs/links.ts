import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config/config.js';

/** The documents that people read in the repository, by path from its root. */
export const documents: readonly string[] = ['README.md', 'bench/README.md', ...globSync('docs/**/*.md', { cwd: projectRoot })].toSorted();

export function textOf(document: string): string {
  return readFileSync(join(projectRoot, document), 'utf8');
}

/** Targets of a document's links to files, without anchors; addresses of other hosts are left out. */
export function linkedFiles(document: string): string[] {
  const prose = textOf(document).replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`(?!\])/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target)).map((target) => target.replace(/#.*$/, '')).filter((file) => file !== '');
}
