import { firstEdition } from '../../domain/measures-document/terms.js';
import { occupations } from '../../domain/occupations/terms.js';
import { skillRelation, skills } from '../../domain/skills/terms.js';
import { listText, text, type Text } from '../../platform/i18n/text.js';
import { vacancyView, type JobSeekerView, type VacancyFact, type VacancyView } from '../facts/views.js';
import type { PairFacts } from '../facts.js';
import type { DatedRule } from './dated.js';
import { condition, gate, type Outcome } from './gate.js';
import type { RuleSet } from './rule-set.js';
import { notAsked } from './shared-texts.js';

/** Whose word makes a skill a core skill, beside the vocabulary of occupations. */
interface CoreSkillRule { readonly countsEmployersMarks: boolean }

/** Assumptions of this service, marked as such: no rule says which skill makes an occupation. */
export const coreSkillRules: readonly DatedRule<CoreSkillRule>[] = [{
  validFrom: firstEdition, validUntil: '2026-11-29', countsEmployersMarks: false,
  text: {
    zh: '职业的核心技能要会:同一种或更具体的技能都算,什么水平都行。',
    en: 'The core skills of the occupation must be held: the same skill or a narrower one, at any level.',
  },
  source: { zh: '本服务的约定:职业词表标出的核心技能', en: 'A convention of this service: the core skills that the vocabulary of occupations marks' },
}, {
  validFrom: '2026-11-30', validUntil: null, countsEmployersMarks: true,
  text: {
    zh: '职业的核心技能和单位标出的核心技能要会:同一种或更具体的技能都算,什么水平都行。',
    en: 'The core skills of the occupation, and those that the employer marks, must be held: the same skill or a narrower one, at any level.',
  },
  source: {
    zh: '本服务的约定:职业词表标出的核心技能,用人单位标出的核心技能',
    en: 'A convention of this service: the core skills that the vocabulary of occupations marks, and those that the employer marks',
  },
}];

type Holder = Pick<JobSeekerView, 'skills' | 'areSkillsConfirmed'>;

/** Whose word it is that a vacancy needs a core skill. */
export interface CoreSkillSource<V extends VacancyFact = VacancyFact> {
  readonly reads: readonly V[];
  /** None before there was a rule. */
  skillsOf(vacancy: Pick<VacancyView, V>, rules: RuleSet): readonly string[];
  /** Whether somebody who certainly lacks the skill is excluded; else the employer is asked. */
  isCertain(vacancy: Pick<VacancyView, V>): boolean;
}

/** A source whose reads are checked, as those of a condition are. */
function coreSkillSource<const V extends VacancyFact>(definition: CoreSkillSource<V>): CoreSkillSource {
  return definition;
}

export const coreSkillSources: readonly CoreSkillSource[] = [
  coreSkillSource({
    reads: ['occupationCode', 'occupationBasis'],
    skillsOf: ({ occupationCode }, { coreSkills: rule }) => (occupationCode === null || rule === null ? [] : occupations.get(occupationCode).coreSkills),
    isCertain: ({ occupationBasis }) => occupationBasis === 'STATED',
  }),
  coreSkillSource({
    reads: ['coreSkills'],
    skillsOf: (vacancy, { coreSkills: rule }) => (rule?.countsEmployersMarks === true ? vacancy.coreSkills : []),
    isCertain: () => true,
  }),
];

/** The skills without which the work of a vacancy is not done. */
function coreSkillsOf(vacancy: VacancyView, rules: RuleSet): readonly string[] {
  return [...new Set(coreSkillSources.flatMap((source) => source.skillsOf(vacancy, rules)))];
}

/** Whether a held skill answers a core skill, at whatever level it is held. */
export function answersCoreSkill(held: string, core: string): boolean {
  const relation = skillRelation(held, core);
  return relation === 'SAME' || relation === 'NARROWER';
}

/** What a core skill that nothing answers leads to: a list that may hold more is asked about, and a guessed occupation. */
export function outcomeWithoutCoreSkill(areSkillsConfirmed: boolean, isCertain: boolean): Outcome {
  return areSkillsConfirmed && isCertain ? 'FAIL' : 'UNKNOWN';
}

function isAnswered(core: string, jobSeeker: Pick<Holder, 'skills'>): boolean {
  return jobSeeker.skills.some(({ code }) => answersCoreSkill(code, core));
}

/** What the core skills of one source make of a pair. */
function judge(source: CoreSkillSource, jobSeeker: Holder, vacancy: VacancyView, rules: RuleSet): Outcome {
  // A vacancy that asks for no core skill is answered without reading the job seeker.
  return source.skillsOf(vacancy, rules).every((core) => isAnswered(core, jobSeeker)) ? 'PASS' : outcomeWithoutCoreSkill(jobSeeker.areSkillsConfirmed, source.isCertain(vacancy));
}

/** The core skills of a pair that are answered, or those that are not, by their names. */
export function coreSkillNames({ seeker, opportunity }: PairFacts, rules: RuleSet, areAnswered: boolean): Text[] {
  return coreSkillsOf(vacancyView(opportunity, rules.on), rules).filter((core) => isAnswered(core, seeker) === areAnswered).map((core) => skills.get(core).label);
}

export const coreSkills = gate({
  id: 'CORE_SKILLS',
  description: 'The job seeker has all core skills of the work, at any level.',
  rule: text('岗位的核心技能要会。', 'The core skills of the work must be held.'),
  source: text('本服务的约定', 'A convention of this service'),
  conditions: coreSkillSources.map((source) => condition({
    reads: { jobSeeker: ['skills', 'areSkillsConfirmed'], vacancy: source.reads },
    judge: (jobSeeker, vacancy, rules) => judge(source, jobSeeker, vacancy, rules),
  })),
  explain: (pair, rules, outcome) => {
    if (coreSkillsOf(vacancyView(pair.opportunity, rules.on), rules).length === 0) return { reason: notAsked, question: null };
    const stated = rules.coreSkills === null ? {} : { rule: rules.coreSkills.text, source: rules.coreSkills.source };
    const names = listText(coreSkillNames(pair, rules, outcome === 'PASS'));
    switch (outcome) {
      case 'PASS': return { ...stated, reason: text(`核心技能都会:${names.zh}。`, `The core skills are held: ${names.en}.`), question: null };
      case 'FAIL': return { ...stated, reason: text(`核心技能不会:${names.zh}。`, `A core skill is not held: ${names.en}.`), question: null };
      case 'UNKNOWN': return pair.seeker.areSkillsConfirmed
        ? {
          ...stated, reason: text(`这类职业要会“${names.zh}”,本人不会。`, `Such an occupation asks for this skill, which the person does not have: ${names.en}.`),
          question: text(`请问用人单位:这份工作要会“${names.zh}”吗?`, `Ask the employer: does the work need this skill: ${names.en}?`),
        }
        : { ...stated, reason: text(`不知道会不会:${names.zh}。`, `Whether this skill is held is not known: ${names.en}.`), question: text(`您会“${names.zh}”吗?`, `Do you have this skill: ${names.en}?`) };
    }
  },
});
