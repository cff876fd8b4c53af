import { occupations } from '../../../domain/occupations/terms.js';
import type { JobSeekerView, VacancyView } from '../../facts/views.js';
import { answersCoreSkill, coreSkills, coreSkillsOf, outcomeWithoutCoreSkill } from '../../rules/core-skills.js';
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

/** The core skills of all occupations. */
export const everyCoreSkill: readonly string[] = [...new Set(occupations.entries.flatMap((occupation) => occupation.coreSkills))];

/** One core skill as a fact that a change touches: whether something answers it. */
export const coreSkillFact = (core: string): string => `coreSkills.${core}`;
const coreSkillFacts = everyCoreSkill.map(coreSkillFact);

export function asksCoreSkills({ gates }: RuleSet): boolean {
  return gates.some(({ id }) => id === coreSkills.id);
}

/** The core skills of vacancies, asked of one job seeker. */
export function coreSkillsCriterion(asking: JobSeekerView, rules: RuleSet): Criterion {
  const [condition] = coreSkills.conditions;
  const { jobSeeker, vacancy: rowReads } = condition!.reads;
  return {
    name: coreSkills.id, rowReads, fixedReads: [...jobSeeker, ...coreSkillFacts], factor: 'PREFERENCES', isCondition: true, maxWeight: 0,
    // Of all skills that somebody may learn, those alone make a difference that answer what is asked here.
    dependsOn: (row) => ['areSkillsConfirmed', ...coreSkillsOf(row as unknown as VacancyView, rules).map(coreSkillFact)],
    outcome: (row) => condition!.judge(asking, row as unknown as VacancyView, rules), lines: () => [],
  };
}

/** What the core skills of one vacancy make of a job seeker's row. */
export interface CoreSkillsPart {
  readonly outcome: number;
  rate(rows: Rows, at: number): void;
}

/** Where nothing is asked, and where a criterion asks it. */
export const noCoreSkills: CoreSkillsPart = { outcome: OutcomeLevel.PASS, rate: () => undefined };

/** A condition on a list that each row has of its own. */
class JobSeekerCoreSkills extends RowPart implements CoreSkillsPart {
  outcome: number = OutcomeLevel.PASS;
  /** By skill: the core skills that it answers, as bits. */
  private readonly answered = new Int32Array(skillCodes.size);
  private readonly all: number;
  /** Of who lacks one, by whether the list of skills is confirmed. */
  private readonly lacking: readonly [open: number, confirmed: number];

  constructor(core: readonly string[], vacancy: VacancyView) {
    super();
    for (const [place, code] of core.entries()) for (const { number } of answersToCore(code)) this.answered[number]! |= 1 << place;
    this.all = (1 << core.length) - 1;
    this.lacking = [OutcomeLevel[outcomeWithoutCoreSkill(false, vacancy)], OutcomeLevel[outcomeWithoutCoreSkill(true, vacancy)]];
  }

  evaluate({ records, lists }: Rows, at: number): void {
    const { answered } = this;
    const from = records[at + listField]!;
    const to = from + jobSeekerRecord.skillCount.read(records, at);
    let found = 0;
    for (let cell = from; cell < to; cell++) found |= answered[skillOfCell(lists[cell]!)]!;
    this.outcome = found === this.all ? OutcomeLevel.PASS : this.lacking[jobSeekerRecord.areSkillsConfirmed.read(records, at)]!;
  }
}

/** The core skills of one vacancy, asked of job seekers. */
export function coreSkillsOfJobSeekers(vacancy: VacancyView, rules: RuleSet): CoreSkillsPart {
  const core = asksCoreSkills(rules) ? coreSkillsOf(vacancy, rules) : [];
  return core.length === 0 ? noCoreSkills : new JobSeekerCoreSkills(core, vacancy);
}
