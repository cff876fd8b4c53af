import { keepJourneys, placeReads } from '../../factors/place/index.js';
import { jobSeekerView, vacancyView } from '../../facts/views.js';
import type { OpportunityFacts, SeekerFacts } from '../../facts.js';
import type { MatchingModel } from '../../model/model.js';
import type { ScoringContext } from '../../scoring-context.js';
import { withInferred } from '../../suggestions/inferred-capacities.js';
import { jobSeekerLayout, jobSeekerRecord, type JobSeekerEncoder } from '../rows/job-seeker-rows.js';
import type { RowField } from '../rows/row-encoder.js';
import { vacancyLayout, vacancyRecord, type VacancyEncoder } from '../rows/vacancy-rows.js';
import type { QuestionContext } from '../storage/field-dictionary.js';
import { CellSet } from './cell-set.js';
import { coreSkillsOfJobSeekers, noCoreSkills } from './core-skills.js';
import { criteriaForJobSeekers, criteriaForVacancies } from './criteria.js';
import type { Criterion } from './criterion.js';
import { Evaluator, type RowSide } from './evaluator.js';
import { JobSeekerSkills } from './job-seeker-skills.js';
import { JobSeekerWork } from './job-seeker-work.js';
import { journeyFields, placesOfJobSeekers, placesOfVacancies } from './place-sums.js';
import { ProvisionReader } from './provision-reader.js';
import { usualFunctions } from './usual-functions.js';
import { scarceJobSeekers, scarceVacancies, type ScarceRows } from './scarce-rows.js';
import { suggestedJobSeekers, suggestedVacancies, type Suggestions } from './suggestions.js';
import { tradesOfJobSeekers, tradesOfVacancies } from './trades.js';
import { accessTables, VacancyAccess, type AccessTables } from './vacancy-access.js';
import { VacancySkillContributions, VacancySkills } from './vacancy-skills.js';
import { VacancyWork } from './vacancy-work.js';

const vacancySide: RowSide = {
  layout: vacancyLayout, group: 'place',
  signature: [{ home: 'terms', field: vacancyRecord.terms }, { home: 'law', field: vacancyRecord.law }],
};

const jobSeekerSide: RowSide = {
  layout: jobSeekerLayout, group: 'home',
  signature: [{ home: 'terms', field: jobSeekerRecord.terms }, { home: 'status', field: jobSeekerRecord.status }],
};

/** Makes evaluators for the fixed side of a question: as it is, and after changes of single facts. */
export interface EvaluatorSource<Facts> {
  readonly facts: Facts;
  readonly base: Evaluator;
  /** The evaluator after a change; what reads none of the touched facts is shared with `base`. */
  changed(facts: Facts, touches: readonly string[]): Evaluator;
  /** What is asked of rows after a change, for those who rate none. */
  criteria(facts: Facts): readonly Criterion[];
}

/** What counts as done of an occupation by a scarce qualification. */
const countedBy = ({ occupation }: MatchingModel, scarce: ScarceRows | null): ScarceRows | null => (occupation.countsScarce ? scarce : null);

const touching = (touches: readonly string[]) => ({ fixedReads }: Criterion): boolean => fixedReads.some((fact) => touches.includes(fact));
const touchesAny = (touches: readonly string[], facts: readonly string[]): boolean => facts.some((fact) => touches.includes(fact));

/** Vacancies as one job seeker asks for them. */
export class VacancyEvaluators implements EvaluatorSource<SeekerFacts> {
  readonly base: Evaluator;
  private readonly fields: readonly RowField[];
  private readonly provisions: ProvisionReader;
  private readonly accessTables: AccessTables;

  constructor(readonly facts: SeekerFacts, private readonly context: ScoringContext, private readonly encoder: VacancyEncoder) {
    const { on } = context.rules;
    this.fields = encoder.views({ on, today: on, viewer: 'ANY' });
    this.provisions = new ProvisionReader(encoder);
    this.accessTables = accessTables(context.model);
    this.base = this.make(facts, null, []);
  }

  /** Which vacancies are suggestions to the job seeker as the facts are now. */
  suggestions(): Suggestions {
    const { facts, fields, base: { parts: { skills, access, place: { scarce } } }, context, encoder } = this;
    const view = jobSeekerView(facts, context.rules.on);
    const inferred = withInferred(view);
    const reach = inferred === view ? access as VacancyAccess : new VacancyAccess(inferred, this.accessTables, context.model, this.provisions);
    const parts = { skills, access: reach, scarce, usual: usualFunctions(encoder), trades: tradesOfVacancies(facts, encoder, context, scarce) };
    return suggestedVacancies(view, fields, parts, context);
  }

  changed(facts: SeekerFacts, touches: readonly string[]): Evaluator {
    return this.make(facts, this.base, touches);
  }

  criteria(facts: SeekerFacts): Criterion[] {
    return criteriaForVacancies(jobSeekerView(facts, this.context.rules.on), this.context);
  }

  private make(facts: SeekerFacts, base: Evaluator | null, touches: readonly string[]): Evaluator {
    const { context, encoder, fields } = this;
    const { model, rules } = context;
    const view = jobSeekerView(facts, rules.on);
    keepJourneys(view);
    const kept = (reads: readonly string[]): boolean => base !== null && !touchesAny(touches, reads);
    const criteria = CellSet.of({
      criteria: criteriaForVacancies(view, context), fields, emptyFactor: model.emptyFactor,
      ...(base === null ? {} : { base: { set: base.parts.criteria, isTouched: touching(touches) } }),
    });
    const access = base !== null && kept(['capacities', 'aids', 'needs']) ? base.parts.access : new VacancyAccess(view, this.accessTables, model, this.provisions);
    const scarce = base !== null && kept(['certificates']) ? base.parts.place.scarce : scarceVacancies(facts, fields, rules);
    // Hardly any change touches what few hold.
    const isAsScarce = base !== null && (scarce === base.parts.place.scarce || (scarce === null && base.parts.place.scarce === null));
    const place = base === null || !kept(placeReads.jobSeeker) ? placesOfVacancies(view, fields, context, scarce) : isAsScarce ? base.parts.place : base.parts.place.withScarce(scarce);
    const skills = base !== null && kept(['skills', 'areSkillsConfirmed']) ? base.parts.skills : new VacancySkills(facts, model);
    const contributions = skills === base?.parts.skills ? base.parts.contributions : contributionsOf(skills as VacancySkills, context);
    const work = isAsScarce ? base.parts.work : new VacancyWork(facts, model, rules.on, encoder, countedBy(model, scarce));
    return new Evaluator({ criteria, access, core: noCoreSkills, place, skills, contributions, work }, vacancySide, model);
  }
}

function contributionsOf({ answers, minValue, answered }: VacancySkills, { model }: ScoringContext): VacancySkillContributions {
  return new VacancySkillContributions(answers, minValue, model, answered);
}

/** Job seekers as one vacancy asks for them. */
export class JobSeekerEvaluators implements EvaluatorSource<OpportunityFacts> {
  readonly base: Evaluator;
  private readonly fields: readonly RowField[];

  constructor(
    readonly facts: OpportunityFacts, private readonly context: ScoringContext, private readonly encoder: JobSeekerEncoder,
    { today, viewer }: Pick<QuestionContext, 'today' | 'viewer'>,
  ) {
    this.fields = encoder.views({ on: context.rules.on, today, viewer });
    this.base = this.make(facts, null, []);
  }

  /** Which job seekers are suggestions for the vacancy as its facts are now. */
  suggestions(): Suggestions {
    const { facts, fields, base: { parts: { skills, work, place: { scarce } } }, context, encoder } = this;
    const vacancy = vacancyView(facts, context.rules.on);
    const parts = { skills, scarce, trades: tradesOfJobSeekers(facts, work as JobSeekerWork, encoder, context, scarce) };
    return suggestedJobSeekers(vacancy, journeyFields(vacancy, encoder, fields, context), parts, context);
  }

  changed(facts: OpportunityFacts, touches: readonly string[]): Evaluator {
    return this.make(facts, this.base, touches);
  }

  criteria(facts: OpportunityFacts): Criterion[] {
    return criteriaForJobSeekers(vacancyView(facts, this.context.rules.on), this.context);
  }

  private make(facts: OpportunityFacts, base: Evaluator | null, touches: readonly string[]): Evaluator {
    const { context, encoder, fields } = this;
    const { model, rules } = context;
    const vacancy = vacancyView(facts, rules.on);
    const all = criteriaForJobSeekers(vacancy, context);
    const isTouched = touching(touches);
    const setOf = (factor: Criterion['factor'], baseSet: CellSet | undefined): CellSet => CellSet.of({
      criteria: all.filter((criterion) => criterion.factor === factor), fields, emptyFactor: model.emptyFactor,
      ...(factor === 'ACCESSIBILITY' ? { aboveWorst: model.accessibility.aboveWorst } : {}),
      ...(baseSet === undefined ? {} : { base: { set: baseSet, isTouched } }),
      cache: { cells: encoder.places, keyOf: (criteria) => placeKey(criteria, vacancy, context) },
    });
    const criteria = setOf('PREFERENCES', base?.parts.criteria);
    const access = setOf('ACCESSIBILITY', base?.parts.access as CellSet | undefined);
    // No change of a vacancy touches its occupation.
    const scarce = base === null ? scarceJobSeekers(vacancy, fields, rules) : base.parts.place.scarce;
    const place = base !== null && !touchesAny(touches, placeReads.vacancy) ? base.parts.place : placesOfJobSeekers(vacancy, encoder, fields, context, scarce);
    const skills = base?.parts.skills ?? new JobSeekerSkills(facts.skills, model);
    const contributions = base?.parts.contributions ?? (skills as JobSeekerSkills).contributions();
    const work = base?.parts.work ?? new JobSeekerWork(facts, model, rules.on, encoder, countedBy(model, scarce));
    const core = base?.parts.core ?? coreSkillsOfJobSeekers(vacancy, rules);
    return new Evaluator({ criteria, access, core, place, skills, contributions, work }, jobSeekerSide, model);
  }
}

/** All that the answers about a place depend on. */
function placeKey(criteria: readonly Criterion[], vacancy: object, { model }: ScoringContext): string {
  const reads = new Set(criteria.flatMap(({ fixedReads }) => fixedReads));
  return JSON.stringify([criteria.map(({ name }) => name), [...reads].map((fact) => (vacancy as Record<string, unknown>)[fact]), model.preferences]);
}
