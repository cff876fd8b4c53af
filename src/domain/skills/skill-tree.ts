import { Vocabulary, type Concept } from '../concepts/terms.js';
import { firstEdition } from '../measures-document/terms.js';

/** A skill in the graph of broader, narrower and related skills. */
export interface Skill extends Concept {
  /** Codes of the direct broader skills; empty at the top. */
  readonly broader: readonly string[];
  /** Codes of related skills; the relation holds both ways. */
  readonly related: readonly string[];
  /** Whether every trade asks for it (communication, teamwork, etiquette): it ties nobody to a trade. */
  readonly isEveryTrade: boolean;
}

const since = firstEdition;

type OutlineSkill = Omit<Skill, 'isEveryTrade'>;

interface DraftSkill {
  readonly skill: OutlineSkill;
  readonly depth: number;
}

function draftsOf(source: string): OutlineSkill[] {
  const ancestors: DraftSkill[] = [];
  const skills: OutlineSkill[] = [];
  for (const line of source.split('\n').filter((each) => each.trim() !== '')) {
    const depth = (line.length - line.trimStart().length) / 2;
    const [code = '', zh = '', rest = ''] = line.split('|').map((cell) => cell.trim());
    const [en = '', related = ''] = rest.split('~').map((part) => part.trim());
    while ((ancestors.at(-1)?.depth ?? -1) >= depth) ancestors.pop();
    const parent = ancestors.at(-1);
    if (!Number.isInteger(depth) || en === '' || (depth > 0 && parent?.depth !== depth - 1)) {
      throw new Error(`skills: can't read the line "${line}"`);
    }
    const skill: OutlineSkill = {
      code, label: { zh, en }, broader: parent === undefined ? [] : [parent.skill.code],
      related: related === '' ? [] : related.split(',').map((each) => each.trim()),
      since, deprecatedOn: null, replacedBy: null,
    };
    skills.push(skill);
    ancestors.push({ skill, depth });
  }
  return skills;
}

/**
 * Reads skills written as an outline: two blanks of indentation make a skill narrower than the line above,
 * and what stands after ~ is related. Relations are completed so that they hold both ways.
 *
 * @param everyTrade codes of skills of every trade; skills narrower than these are of every trade too
 * @throws Error for a line that can't be read or a code of an unknown skill: faults of the data.
 */
export function skillVocabulary(version: string, outlines: readonly string[], everyTrade: readonly string[]): Vocabulary<Skill> {
  const drafts = outlines.flatMap(draftsOf);
  const known = new Set(drafts.map(({ code }) => code));
  const related = new Map<string, Set<string>>(drafts.map(({ code }) => [code, new Set<string>()]));
  for (const skill of drafts) {
    for (const other of skill.related) {
      if (!known.has(other)) throw new Error(`skills: ${skill.code} is related to the unknown skill ${other}`);
      related.get(skill.code)?.add(other);
      related.get(other)?.add(skill.code);
    }
  }
  const unknown = everyTrade.find((code) => !known.has(code));
  if (unknown !== undefined) throw new Error(`skills: the skill of every trade ${unknown} is unknown`);
  const ofEveryTrade = new Set(everyTrade);
  // In an outline the broader skill stands above.
  for (const { code, broader } of drafts) if (broader.some((each) => ofEveryTrade.has(each))) ofEveryTrade.add(code);
  return new Vocabulary('skill', version, drafts.map((skill) => ({
    ...skill, related: [...(related.get(skill.code) ?? [])].sort(), isEveryTrade: ofEveryTrade.has(skill.code),
  })));
}
