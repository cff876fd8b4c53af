import { skillRelation, type SkillRelation } from '../../domain/skills/terms.js';
import type { HeldSkill } from '../../domain/seekers/index.js';
import type { AskedSkill } from '../../domain/vacancies/index.js';
import type { PairFacts, SeekerFacts } from '../facts.js';
import { full, type MatchingModel } from '../model/model.js';
import { knownOf, knownShare, meanFactor, valueOf, weightedMean, type Factor, type Line, type SkillEvidence } from './line.js';

type SkillConstants = MatchingModel['skills'];

function relationValue(relation: SkillRelation, { same, narrower, broader, related, sibling }: SkillConstants): number {
  switch (relation) {
    case 'SAME': return same;
    case 'NARROWER': return narrower;
    case 'BROADER': return broader;
    case 'RELATED': return related;
    case 'SIBLING': return sibling;
  }
}

/** What a held skill is worth to an asked one: basis points. */
export function heldValue(held: Pick<HeldSkill, 'level'>, relation: SkillRelation, asked: Pick<AskedSkill, 'level'>, constants: SkillConstants): number {
  const value = relationValue(relation, constants);
  if (held.level === null) return Math.floor((value * constants.unknownLevel) / full);
  return Math.floor((value * Math.min(held.level, asked.level)) / asked.level);
}

/** The person's best answer to an asked skill: highest value, then a known level, then the earlier in the list. */
function bestAnswer(held: readonly HeldSkill[], asked: Pick<AskedSkill, 'code' | 'level'>, constants: SkillConstants): { answer: SkillEvidence['held']; value: number } {
  let answer: SkillEvidence['held'] = null;
  let best = 0;
  for (const skill of held) {
    const relation = skillRelation(skill.code, asked.code);
    if (relation === null) continue;
    const value = heldValue(skill, relation, asked, constants);
    if (answer === null || value > best || (value === best && answer.level === null && skill.level !== null)) {
      answer = { code: skill.code, level: skill.level, relation };
      best = value;
    }
  }
  return { answer, value: best };
}

/** A person's best answer to an asked skill at a level, what it is worth, and whether all behind it is known. */
export function answerTo(
  asked: Pick<AskedSkill, 'code' | 'level'>, { skills: held, areSkillsConfirmed }: Pick<SeekerFacts, 'skills' | 'areSkillsConfirmed'>, constants: SkillConstants,
): { answer: SkillEvidence['held']; value: number; isKnown: boolean } {
  const { answer, value } = bestAnswer(held, asked, constants);
  const isBetterThanOpen = areSkillsConfirmed || value > constants.openList;
  return { answer, value: isBetterThanOpen ? value : constants.openList, isKnown: isBetterThanOpen && answer?.level !== null };
}

/** What a skill weighs among those of a post. */
export const weightOf = ({ weight, isRequired }: Pick<AskedSkill, 'weight' | 'isRequired'>, requiredTimes: number): number => weight * (isRequired ? requiredTimes : 1);

function skillLine(asked: AskedSkill, { seeker }: PairFacts, { skills: constants, presumedKnown }: MatchingModel): Line {
  const { answer, value, isKnown } = answerTo(asked, seeker, constants);
  const { code, level, isRequired, basis = 'STATED' } = asked;
  return { evidence: { about: 'SKILL', asked: { code, level, isRequired, basis }, held: answer, isListOpen: !seeker.areSkillsConfirmed }, weight: weightOf(asked, constants.requiredTimes ?? 1), value, ...knownShare(isKnown, basis, presumedKnown), isEssential: false };
}

/** Two means joined by their tenths, under model 1; where one is absent the other stands alone. */
function joined(required: number | null, optional: number | null, { requiredTenths, optionalTenths }: SkillConstants): number | null {
  if (required === null || optional === null) return required ?? optional;
  return Math.floor((requiredTenths * required + optionalTenths * optional) / 10);
}

/** What the person can do of what the post asks. */
export function skillsFactor(pair: PairFacts, model: MatchingModel): Factor {
  const lines = pair.opportunity.skills.map((asked) => skillLine(asked, pair, model));
  if (model.skills.requiredTimes !== null) return meanFactor('SKILLS', lines, model.skills.nothingAsked);
  const required = lines.filter((_, index) => pair.opportunity.skills[index]?.isRequired === true);
  const optional = lines.filter((_, index) => pair.opportunity.skills[index]?.isRequired !== true);
  return {
    name: 'SKILLS',
    lines,
    value: joined(weightedMean(required, valueOf), weightedMean(optional, valueOf), model.skills) ?? model.skills.nothingAsked,
    known: joined(weightedMean(required, knownOf), weightedMean(optional, knownOf), model.skills) ?? 0,
  };
}
