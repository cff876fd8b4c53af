import { occupations } from '../domain/occupations/index.js';
import { TitleSpace } from './title-space.js';

let space: TitleSpace | null = null;

/** The occupations of the classification by all their names, Chinese and English; made when first asked for. */
export function occupationTitles(): TitleSpace {
  space ??= new TitleSpace(occupations.entries.map(({ code, label, aliases, usualSkills }) => ({ code, names: [label.zh, label.en, ...aliases], skills: new Map(usualSkills.map((skill) => [skill, 1])) })));
  return space;
}
