import type { Demand } from '../../../domain/vacancies/index.js';
import { accommodations } from '../../../domain/accommodations/terms.js';
import { demandEvidence, demandLineOf, supporting, type DemandReads } from '../../factors/accessibility.js';
import type { Line, NeedEvidence } from '../../factors/line.js';
import { needEvidence, needLineOf } from '../../factors/needs.js';
import { preferences } from '../../factors/preferences/index.js';
import type { BroughtNeed, JobSeekerView, VacancyView } from '../../facts/views.js';
import { coreSkills } from '../../rules/core-skills.js';
import { essentialDemands } from '../../rules/essential-demands.js';
import type { Condition } from '../../rules/gate.js';
import { requiredAccommodations } from '../../rules/required-accommodations.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { withinReach } from '../../rules/within-reach.js';
import type { ScoringContext } from '../../scoring-context.js';
import { maxFunctionLevel } from '../../../domain/functions/terms.js';
import { capacityFact, supportFact } from '../rows/job-seeker-rows.js';
import type { RowField } from '../rows/row-encoder.js';
import { asksCoreSkills, coreSkillsCriteria } from './core-skills.js';
import type { Criterion, RowFacts } from './criterion.js';
import { fieldsOf } from './row-key.js';

const noLines: readonly Line[] = [];

/** Single entries of a vacancy's provisions and demands, as facts that a change touches. */
const provisionFact = (accommodationCode: string): string => `provisions.${accommodationCode}`;
const demandFact = (functionCode: string): string => `demands.${functionCode}`;

/** Conditions that other parts ask: on lists that each row has of its own (`vacancy-access.ts`, `core-skills.ts`, and below), and on the place (`place-sums.ts`). */
const ofParts: ReadonlySet<string> = new Set([essentialDemands.id, requiredAccommodations.id, coreSkills.id, withinReach.id]);

function conditionsOf({ gates }: Pick<RuleSet, 'gates'>): { readonly name: string; readonly condition: Condition }[] {
  return gates.filter(({ id }) => !ofParts.has(id))
    .flatMap(({ id, conditions }) => conditions.map((condition, place) => ({ name: `${id} ${place + 1}`, condition })));
}

function present(line: Line | null): readonly Line[] {
  return line === null ? noLines : [line];
}

/** @throws Error where a rule reads together facts that the fields of one side do not hold: then the index cannot answer as the reference does */
export function assertHomes(gates: RuleSet['gates'], fields: { readonly jobSeeker: readonly RowField[]; readonly vacancy: readonly RowField[] }): void {
  const read = [...conditionsOf({ gates }).map(({ name, condition }) => ({ name, reads: condition.reads })), ...preferences.map(({ about, reads }) => ({ name: about, reads }))];
  for (const { name, reads } of read) {
    fieldsOf(fields.jobSeeker, reads.jobSeeker, name);
    fieldsOf(fields.vacancy, reads.vacancy, name);
  }
}

/** Both sides of a pair, of which one is a row. */
type SidesOf = (row: RowFacts) => readonly [jobSeeker: JobSeekerView, vacancy: VacancyView];

/** The conditions of the gates, and the preferences: they read the same facts whichever side is the rows. */
function sharedCriteria(rows: 'jobSeeker' | 'vacancy', sidesOf: SidesOf, { model, rules }: ScoringContext): Criterion[] {
  const fixed = rows === 'vacancy' ? 'jobSeeker' : 'vacancy';
  return [
    ...conditionsOf(rules).map(({ name, condition }): Criterion => ({
      name, rowReads: condition.reads[rows], fixedReads: condition.reads[fixed], factor: 'PREFERENCES', isCondition: true, maxWeight: 0,
      outcome: (row) => condition.judge(...sidesOf(row), rules), lines: () => noLines,
    })),
    ...preferences.filter((each) => each.weight(model.preferences) > 0).map((preference): Criterion => ({
      name: preference.about, rowReads: preference.reads[rows], fixedReads: preference.reads[fixed], factor: 'PREFERENCES', isCondition: false,
      // A line that is worth nothing only lowers: bounds hold without it.
      maxWeight: preference.isOnlyAgainst === true ? 0 : preference.weight(model.preferences),
      outcome: () => 'PASS', lines: (row) => present(preference.line(...sidesOf(row), model.preferences)),
    })),
  ];
}

/** What a job seeker asks of vacancies, and they of the job seeker, but for skills, occupation and accessibility. */
export function criteriaForVacancies(jobSeeker: JobSeekerView, context: ScoringContext): Criterion[] {
  return [
    ...sharedCriteria('vacancy', (row) => [jobSeeker, row as unknown as VacancyView], context),
    ...(asksCoreSkills(context.rules) ? coreSkillsCriteria(jobSeeker, context.rules) : []),
  ];
}

/** What a vacancy asks of job seekers, and they of the vacancy, but for skills and occupation. */
export function criteriaForJobSeekers(vacancy: VacancyView, context: ScoringContext): Criterion[] {
  return [
    ...sharedCriteria('jobSeeker', (row) => [row as unknown as JobSeekerView, vacancy], context),
    ...[...Map.groupBy(vacancy.demands, ({ functionCode }) => functionCode)]
      .map(([functionCode, demands]) => demandCriterion(functionCode, demands, vacancy, context)),
    needCriterion(vacancy, context),
  ];
}

/** What is read of a row for demands on one function. Certificates prove what the law tests, and nothing else. */
export function demandReads(functionCode: string, demands: readonly Demand[]): readonly string[] {
  return [capacityFact(functionCode), supportFact(functionCode), ...(demands.some(({ inherence }) => inherence === 'BY_LAW') ? ['licences'] : [])];
}

/** Reads of rows what decides how demands on one function are met. */
export function demandReader(functionCode: string): (row: RowFacts) => DemandReads {
  const capacity = capacityFact(functionCode);
  const none = {};
  const byLevel = Array.from({ length: maxFunctionLevel + 1 }, (_, level) => ({ [functionCode]: level }));
  return (row) => {
    const level = row[capacity] as number | undefined;
    const { aids, prerequisites, licences } = row as unknown as Omit<DemandReads, 'capacities'>;
    return { aids, prerequisites, licences, capacities: level === undefined ? none : byLevel[level] ?? none };
  };
}

/** The demands on one function: with the capacity of that function alone, and the own aids. */
function demandCriterion(functionCode: string, demands: readonly Demand[], vacancy: VacancyView, { model, rules }: ScoringContext): Criterion {
  const own = demandReader(functionCode);
  const demanding = { ...vacancy, demands };
  return {
    name: `${essentialDemands.id} ${functionCode}`, rowReads: demandReads(functionCode, demands), fixedReads: [demandFact(functionCode), ...supporting(functionCode).map(({ code }) => provisionFact(code))], factor: 'ACCESSIBILITY', isCondition: demands.some(({ isEssential }) => isEssential), maxWeight: 0,
    outcome: (row) => essentialDemands.conditions[0]!.judge(own(row) as JobSeekerView, demanding, rules),
    lines: (row) => demands.map((demand) => demandLineOf(demandEvidence(demand, own(row), vacancy.provisions), model)),
  };
}

function needCriterion(vacancy: VacancyView, { model, rules }: ScoringContext): Criterion {
  const evidenceOf = (row: RowFacts): NeedEvidence[] => (row.needs as readonly BroughtNeed[]).map((need) => needEvidence(need, vacancy));
  return {
    name: requiredAccommodations.id, rowReads: ['needs'], fixedReads: ['workMode', ...[...accommodations.codes].map(provisionFact)], factor: 'ACCESSIBILITY', isCondition: true, maxWeight: 0,
    dependsOn: (row) => evidenceOf(row).filter(({ settledBy }) => settledBy === null).map(({ accommodationCode }) => provisionFact(accommodationCode)),
    outcome: (row) => requiredAccommodations.conditions[0]!.judge(row as unknown as JobSeekerView, vacancy, rules),
    lines: (row) => evidenceOf(row).map((evidence) => needLineOf(evidence, model.accessibility)),
  };
}
