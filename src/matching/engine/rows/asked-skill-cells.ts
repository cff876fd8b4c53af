import type { AskedSkill } from '../../../domain/vacancies/index.js';
import { asksOfFunction, skillsAsRead } from '../../../domain/vacancies/terms.js';
import { skillCodes } from '../storage/codes.js';

/** The first cell of a skill is its number; the second holds level, weight (3 bits each), and whether it is required, presumed, and marked as core. */
export const skillCells = 2;
const requiredBit = 1 << 6;
export const presumedSkillBit = 1 << 7;
export const coreSkillBit = 1 << 8;
export const skillLevels = 8;
export const levelOfAsked = (cell: number): number => cell & 7;
const weightOfAsked = (cell: number): number => (cell >>> 3) & 7;

/** A required skill counts so many times its weight: rows hold shares by it, so the index answers for models alone that say the same. */
export const requiredTimes = 4;

/** What a skill weighs among those of its vacancy, from its second cell. */
export const fullWeightOf = (cell: number): number => weightOfAsked(cell) * ((cell & requiredBit) !== 0 ? requiredTimes : 1);

/** The note of a posting: the level asked (3 bits), and above it the share of the skill, rounded up, of the value of all skills of its vacancy, less one. */
export const shareBits = 12;
export const wholeShare = 1 << shareBits;
export const levelOfNote = (note: number): number => note & (skillLevels - 1);
export const shareOfNote = (note: number): number => (note >>> 3) + 1;

export function noteOf(level: number, share: number): number {
  return ((Math.max(1, Math.min(wholeShare, Math.ceil(share * wholeShare))) - 1) << 3) | level;
}

/** Of the cells of a skill as one number: the skill, where a vacancy that states and requires it asks something of a function by it; null elsewhere. */
export function skillWithDemands(cells: number): AskedSkill | null {
  const code = skillCodes.code(skillOf(cells)) ?? '';
  const asked: AskedSkill = { code, level: 1, weight: 1, isRequired: (cells & requiredBit) !== 0, ...((cells & presumedSkillBit) === 0 ? {} : { basis: 'PRESUMED' as const }) };
  return asksOfFunction(asked) ? asked : null;
}

/** The two cells of a skill as one number: the second has 9 bits. */
const secondCellBits = 9;

function cellsOf({ code, level, weight, isRequired, isCore, basis }: AskedSkill): number {
  return (skillCodes.of(code) << secondCellBits) | level | (weight << 3) | (isRequired ? requiredBit : 0) | (basis === 'PRESUMED' ? presumedSkillBit : 0) | (isCore === true ? coreSkillBit : 0);
}

export function askedSkill(text: string): number {
  return cellsOf(JSON.parse(text) as AskedSkill);
}

const skillOf = (cells: number): number => cells >>> secondCellBits;
const secondOf = (cells: number): number => cells & ((1 << secondCellBits) - 1);

/** What is presumed of the skills of an occupation: all of the usual ones where none is stated, and its core skills where others are. */
export interface PresumedSkills { readonly whereNoneIs: readonly number[]; readonly core: readonly number[] }

export function presumedSkills(occupationCode: string | null): PresumedSkills {
  const whereNoneIs = skillsAsRead([], occupationCode);
  const isCore = new Set(skillsAsRead([{ code: '', level: 1, weight: 1, isRequired: false }], occupationCode).map(({ code }) => code));
  return { whereNoneIs: whereNoneIs.map(cellsOf), core: whereNoneIs.filter(({ code }) => isCore.has(code)).map(cellsOf) };
}

/** Writes skills as they are read (`skillsAsRead`), of those that are stored. @returns how many they are */
export function writeSkills(stored: readonly number[], { whereNoneIs, core }: PresumedSkills, list: number[]): number {
  const stated = stored.filter((cells) => (cells & presumedSkillBit) === 0);
  const read = stated.length === 0 ? whereNoneIs : [...stated, ...core.filter((cells) => !stated.some((each) => skillOf(each) === skillOf(cells)))];
  for (const cells of read) list.push(skillOf(cells), secondOf(cells));
  return read.length;
}


