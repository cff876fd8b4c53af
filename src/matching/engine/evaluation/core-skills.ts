import { skills } from '../../../domain/skills/terms.js';
import type { JobSeekerView, VacancyView } from '../../facts/views.js';
import { answersCoreSkill, coreSkills, coreSkillSources, outcomeWithoutCoreSkill } from '../../rules/core-skills.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { jobSeekerRecord, skillOfCell } from '../rows/job-seeker-rows.js';
import { skillCodes } from '../storage/codes.js';
import { listField, type Rows } from '../storage/segment.js';
import type { Criterion } from './criterion.js';
import { LazyTable } from './lazy-table.js';
import { RowPart } from './line-counts.js';
import { OutcomeLevel } from './outcome-level.js';
import { answersTo, type RelatedSkill } from './related-skills.js';

const answering = new LazyTable(skillCodes.size, (number): readonly RelatedSkill[] => {
  const core = skillCodes.code(number) ?? '';
  return answersTo(core).filter(({ code }) => answersCoreSkill(code, core));
});

/** Held skills that answer a core skill. */
export function answersToCore(core: string): readonly RelatedSkill[] {
  return answering.get(skillCodes.of(core));
}

/** All that can be a core skill: those of occupations are skills of a trade, and an employer can mark no others (`vacancy.rules.ts`). */
export const everyCoreSkill: readonly string[] = skills.entries.filter(({ isEveryTrade }) => !isEveryTrade).map(({ code }) => code);

/** One core skill as a fact that a change touches: whether something answers it. */
export const coreSkillFact = (core: string): string => `coreSkills.${core}`;
const coreSkillFacts = everyCoreSkill.map(coreSkillFact);

export function asksCoreSkills({ gates }: RuleSet): boolean {
  return gates.some(({ id }) => id === coreSkills.id);
}

/** The core skills of vacancies, by whose word they are, asked of one job seeker. */
export function coreSkillsCriteria(asking: JobSeekerView, rules: RuleSet): Criterion[] {
  return coreSkills.conditions.map((asked, place): Criterion => ({
    name: `${coreSkills.id} ${place + 1}`, rowReads: asked.reads.vacancy, fixedReads: [...asked.reads.jobSeeker, ...coreSkillFacts], factor: 'PREFERENCES', isCondition: true, maxWeight: 0,
    // Of all skills that somebody may learn, those alone make a difference that answer what is asked here.
    dependsOn: (row) => ['areSkillsConfirmed', ...coreSkillSources[place]!.skillsOf(row as unknown as VacancyView, rules).map(coreSkillFact)],
    outcome: (row) => asked.judge(asking, row as unknown as VacancyView, rules), lines: () => [],
  }));
}

/** What the core skills of one vacancy make of a job seeker's row. */
export interface CoreSkillsPart {
  readonly outcome: number;
  rate(rows: Rows, at: number): void;
}

/** Where nothing is asked, and where a criterion asks it. */
export const noCoreSkills: CoreSkillsPart = { outcome: OutcomeLevel.PASS, rate: () => undefined };

/** Core skills of one vacancy by one word. */
interface Asked { readonly codes: readonly string[]; readonly isCertain: boolean }

/** What a lack leads to: by whether it is certain to count, then by whether the list of skills is confirmed. */
const lackingOutcomes = [false, true].map((isCertain) => [false, true].map((isConfirmed) => OutcomeLevel[outcomeWithoutCoreSkill(isConfirmed, isCertain)]));

/** A condition on a list that each row has of its own. */
class JobSeekerCoreSkills extends RowPart implements CoreSkillsPart {
  outcome: number = OutcomeLevel.PASS;
  /** By skill: the core skills that it answers, as bits. */
  private readonly answered = new Int32Array(skillCodes.size);
  private readonly all: number;
  /** Those whose lack is certain to count, as bits. */
  private readonly certain: number;

  constructor(asked: readonly Asked[]) {
    super();
    const core = asked.flatMap(({ codes, isCertain }) => codes.map((code) => ({ code, isCertain })));
    for (const [place, { code }] of core.entries()) for (const { number } of answersToCore(code)) this.answered[number]! |= 1 << place;
    this.all = (1 << core.length) - 1;
    this.certain = core.reduce((bits, { isCertain }, place) => bits | (isCertain ? 1 << place : 0), 0);
  }

  evaluate({ records, lists }: Rows, at: number): void {
    const { answered, all, certain } = this;
    const from = records[at + listField]!;
    const to = from + jobSeekerRecord.skillCount.read(records, at);
    let found = 0;
    for (let cell = from; cell < to; cell++) found |= answered[skillOfCell(lists[cell]!)]!;
    const lacking = all & ~found;
    const isConfirmed = jobSeekerRecord.areSkillsConfirmed.read(records, at) === 1;
    this.outcome = lacking === 0 ? OutcomeLevel.PASS : lackingOutcomes[(lacking & certain) === 0 ? 0 : 1]![isConfirmed ? 1 : 0]!;
  }
}

/** The core skills of one vacancy, asked of job seekers. */
export function coreSkillsOfJobSeekers(vacancy: VacancyView, rules: RuleSet): CoreSkillsPart {
  const asked = asksCoreSkills(rules) ? coreSkillSources.map((source) => ({ codes: source.skillsOf(vacancy, rules), isCertain: source.isCertain(vacancy) })) : [];
  return asked.every(({ codes }) => codes.length === 0) ? noCoreSkills : new JobSeekerCoreSkills(asked);
}
