import { skills, type SkillRelation } from '../../../domain/skills/terms.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { SkillEvidence } from '../../factors/line.js';
import { askYou, fewNames, part, sentence, type PlainPart } from './plain-part.js';

const closeness: Readonly<Record<Exclude<SkillRelation, 'SAME'>, (held: Text) => Text>> = {
  NARROWER: (held) => text(`您会${held.zh},正好用得上。`, `You have the skill ${held.en}, which is part of it.`),
  BROADER: (held) =>
    text(`您会${held.zh},再学一点就行。`, `You have the skill ${held.en}; with a little more learning it will do.`),
  RELATED: (held) => text(`您会${held.zh},能帮上忙。`, `You have the skill ${held.en}, which helps.`),
  SIBLING: (held) =>
    text(
      `您会${held.zh},两样差不多,容易学。`,
      `You have the skill ${held.en}. The two are much alike and easy to learn.`,
    ),
};

/** What the vacancy asks, without a full stop. */
function asked({ asked: { code, isRequired, basis } }: SkillEvidence): Text {
  const { label } = skills.get(code);
  if (basis === 'PRESUMED') return text(`这类工作一般要会${label.zh}`, `This kind of work usually asks for: ${label.en}`);
  return isRequired
    ? text(`岗位要会${label.zh}`, `The work asks for this skill: ${label.en}`)
    : text(`会${label.zh}更好`, `It helps to have this skill: ${label.en}`);
}

/** Whether the job seeker has the skill itself, or a narrower one, at the level that is asked. */
function isFullyHeld({ asked: { level }, held }: SkillEvidence): boolean {
  return (
    held !== null &&
    held.level !== null &&
    held.level >= level &&
    (held.relation === 'SAME' || held.relation === 'NARROWER')
  );
}

/** A skill that the vacancy asks, and what the job seeker has for it. */
export function plainSkill(evidence: SkillEvidence): PlainPart {
  const { held, isListOpen } = evidence;
  const skill = asked(evidence);
  const about = sentence(skill);
  if (held === null) {
    return isListOpen
      ? askYou(about, text('这个您会吗?', 'Can you do this?'))
      : part(about, text('您还不会,可以去学。', 'You do not have it yet. You can learn it.'));
  }
  if (held.relation !== 'SAME') return part(about, closeness[held.relation](skills.get(held.code).label));
  if (held.level === null)
    return askYou(about, text('您会这个,做得熟不熟?', 'You have this skill; how well do you do it?'));
  return isFullyHeld(evidence)
    ? part(text(`${skill.zh},您会。`, `${skill.en}. You have it.`))
    : part(about, text('您会一些,再多练练就行。', 'You have some of it. More practice will do.'));
}

/** Skills of which the job seeker has enough, the first two named; null where there is none. */
export function plainSkillsHeld(all: readonly SkillEvidence[]): PlainPart | null {
  const held = all.filter(isFullyHeld);
  const [first] = held;
  if (first === undefined) return null;
  if (held.length === 1) return plainSkill(first);
  const names = fewNames(held.map(({ asked: { code } }) => skills.get(code).label));
  return part(text(`岗位要的${names.zh},您都会。`, `You have skills that the work asks for: ${names.en}.`));
}
