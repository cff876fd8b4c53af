import type { IsoDate } from '../../platform/calendar.js';
import type { InputValidator } from '../../platform/errors/index.js';
import { completed, type Partially } from '../../platform/graphql/partial-input.js';
import { text } from '../../platform/i18n/text.js';
import { certificateCode } from '../certificates/index.js';
import { educationLevelCode } from '../education/index.js';
import { maxFunctionLevel, functionCode } from '../functions/index.js';
import { occupationCode } from '../occupations/index.js';
import { checkRegionOf } from '../regions/index.js';
import { maxSkillLevel, skillCode, skills } from '../skills/index.js';
import type { EasedConditionInput } from './eased.inputs.js';
import { checkEased, easedConditionsOf } from './eased.rules.js';
import { coreWeight } from './skills-as-read.js';
import { vacancyBounds } from './vacancy.bounds.js';
import type { Vacancy } from './vacancy.entity.js';
import { unusualDemands } from './vacancy.questions.js';
import type { DemandInput, AskedSkillInput, ReservationInput, VacancyFields } from './vacancy.inputs.js';
import type { AskedSkill, Demand, Reservation, VacancyKind, WorkingCondition } from './vacancy.values.js';

const maxPayCny = 1_000_000;
const maxSeats = 100_000;
const defaultSkillWeight = 3;
const maxCoreSkills = 3;

interface StatedVacancy extends VacancyFields {
  readonly title?: string | null;
  readonly opensOn?: IsoDate | null;
}

/** Checks the single values of a notice; a part that is absent is not checked. */
export function checkVacancyFields(input: StatedVacancy, validator: InputValidator): void {
  validator.length(['input', 'title'], input.title, vacancyBounds.title);
  validator.length(['input', 'description'], input.description, vacancyBounds.description);
  validator.code(['input', 'occupation'], input.occupation, occupationCode);
  checkRegionOf(validator, ['input', 'region'], input.region);
  checkRegionOf(validator, ['input', 'residence'], input.residence);
  validator.code(['input', 'minEducation'], input.minEducation, educationLevelCode);
  validator.range(['input', 'pay', 'minCny'], input.pay?.minCny, 0, maxPayCny);
  validator.range(['input', 'pay', 'maxCny'], input.pay?.maxCny, 1, maxPayCny);
  validator.range(['input', 'hoursPerWeek'], input.hoursPerWeek, 1, 60);
  validator.range(['input', 'seats'], input.seats, 1, maxSeats);
  validator.range(['input', 'minAge'], input.minAge, 16, 65);
  validator.range(['input', 'maxAge'], input.maxAge, 16, 70);
  for (const [index, code] of (input.certificates ?? []).entries()) {
    validator.code(['input', 'certificates', index], code, certificateCode);
  }
}

/** The list of demands, checked: one for each function at most. All that an employer enters is stated. */
export function demandsOf(inputs: readonly DemandInput[], validator: InputValidator): Demand[] {
  const seen = new Set<string>();
  return inputs.map(({ function: code, level = null, isEssential }, index) => {
    const path = ['input', 'demands', index];
    validator.code([...path, 'function'], code, functionCode);
    validator.range([...path, 'level'], level, 0, maxFunctionLevel);
    if (seen.has(code)) validator.add([...path, 'function'], 'DUPLICATE', text(`功能“${code}”写了两次。`, `The function "${code}" stands twice.`));
    seen.add(code);
    return { functionCode: code, level, isEssential, basis: 'STATED' };
  });
}

/** A skill that is marked as core: a few of a trade, else the mark says nothing. */
function checkCoreSkills(inputs: readonly AskedSkillInput[], validator: InputValidator): void {
  const marked = inputs.flatMap(({ skill, isCore }, index) => (isCore === true ? [{ skill, path: ['input', 'skills', index, 'isCore'] }] : []));
  for (const { path } of marked.slice(maxCoreSkills)) {
    validator.add(path, 'OUT_OF_RANGE', text(`核心技能最多 ${maxCoreSkills} 项;别的技能写成“必需”就行。`, `At most ${maxCoreSkills} skills can be core skills; mark the others as required.`));
  }
  for (const { skill, path } of marked) {
    const known = skills.find(skill);
    if (known === null || !known.isEveryTrade) continue;
    const { label } = known;
    validator.add(path, 'CONTRADICTION', text(`“${label.zh}”哪个行业都用得上,不能作核心技能;写成“必需”就行。`, `"${label.en}" is a skill of every trade and cannot be a core skill; mark it as required.`));
  }
}

/** The list of skills, checked: each once. */
export function askedSkillsOf(inputs: readonly AskedSkillInput[], validator: InputValidator): AskedSkill[] {
  const seen = new Set<string>();
  checkCoreSkills(inputs, validator);
  return inputs.map(({ skill, level, weight, isRequired, isCore }, index) => {
    const path = ['input', 'skills', index];
    validator.code([...path, 'skill'], skill, skillCode);
    validator.range([...path, 'level'], level, 1, maxSkillLevel);
    validator.range([...path, 'weight'], weight, 1, 5);
    if (seen.has(skill)) validator.add([...path, 'skill'], 'DUPLICATE', text(`技能“${skill}”写了两次。`, `The skill "${skill}" stands twice.`));
    seen.add(skill);
    return isCore === true ? { code: skill, level, weight: coreWeight, isRequired: true, isCore } : { code: skill, level, weight: weight ?? defaultSkillWeight, isRequired };
  });
}

interface StatedReservation {
  readonly groups: readonly { readonly kind: number; readonly grades?: readonly number[] | null }[];
  readonly legalGround: string;
  readonly easedConditions: readonly EasedConditionInput[];
}

/** The reservation after an input that names parts of it: what the input leaves out stays. */
export function reservationOf(before: Reservation | null, given: ReservationInput, validator: InputValidator): Reservation {
  const { groups, legalGround, easedConditions }: Partially<StatedReservation> =
    completed<StatedReservation>(given, before, { path: ['input', 'reservation'], needed: ['legalGround'], validator }) ?? {};
  validator.length(['input', 'reservation', 'legalGround'], legalGround, vacancyBounds.legalGround);
  for (const [index, { kind, grades }] of (groups ?? []).entries()) {
    validator.range(['input', 'reservation', 'groups', index, 'kind'], kind, 1, 7);
    for (const [position, grade] of (grades ?? []).entries()) {
      validator.range(['input', 'reservation', 'groups', index, 'grades', position], grade, 1, 4);
    }
  }
  return {
    groups: (groups ?? []).map(({ kind, grades }) => ({ kind, grades: [...new Set(grades ?? [])].sort() })), legalGround: legalGround ?? '',
    ...(easedConditions == null || easedConditions.length === 0 ? {} : { easedConditions: easedConditionsOf(easedConditions, validator) }),
  };
}

const keptForSome: ReadonlySet<VacancyKind> = new Set(['RESERVED', 'PUBLIC_WELFARE', 'SUPPORTED']);

/** What of a post draws a line that runs through what its employer must not know of people. */
export type Lines = Pick<Vacancy, 'kind' | 'reservation' | 'minAge' | 'maxAge' | 'demands' | 'workingConditions' | 'occupationCode'>;

/**
 * Whether a post is for some people by what is on their certificate, in their file, by their age, or by a function that its work usually does not need.
 * Who fits such a post tells of it, and whoever could move the line would find everything out: a centre confirms that the post is what it says before its
 * employer sees anybody.
 */
export function needsConfirmation(post: Omit<Readonly<Lines>, 'reservation' | 'demands' | 'workingConditions'> & { readonly demands: readonly Demand[]; readonly workingConditions: readonly WorkingCondition[] }): boolean {
  return keptForSome.has(post.kind) || post.minAge !== null || post.maxAge !== null || unusualDemands(post).length > 0;
}

/** Names the lines that a post draws: other lines must be confirmed anew. */
export function restrictionFingerprint(post: Lines): string {
  const { kind, reservation, minAge, maxAge } = post;
  return JSON.stringify([kind, reservation, minAge, maxAge, unusualDemands(post)]);
}

/** What must hold for a notice as a whole, whichever part was changed last. */
export function checkVacancy(vacancy: Vacancy, validator: InputValidator): void {
  validator.ordered(['input', 'opensOn'], vacancy.opensOn, ['input', 'closesOn'], vacancy.closesOn);
  validator.ordered(['input', 'pay', 'minCny'], vacancy.payMinCny, ['input', 'pay', 'maxCny'], vacancy.payMaxCny);
  validator.ordered(['input', 'minAge'], vacancy.minAge, ['input', 'maxAge'], vacancy.maxAge);
  if (vacancy.kind === 'RESERVED' && vacancy.reservation === null) {
    validator.add(['input', 'reservation'], 'REQUIRED', text('专岗必须写明面向谁(reservation)和法定依据。', 'A reserved post must say whom it is reserved for (reservation), and on what ground.'));
  }
  if (vacancy.kind !== 'RESERVED' && vacancy.reservation !== null) {
    validator.add(['input', 'reservation'], 'CONTRADICTION', text('只有专岗(RESERVED)才能保留给残疾人。', 'Only a post of the kind RESERVED can be reserved.'));
  }
  checkEased(vacancy, validator);
  if (vacancy.residenceCode !== null && vacancy.kind !== 'PUBLIC_WELFARE') {
    validator.add(['input', 'residence'], 'CONTRADICTION', text('只有公益性岗位才能要求常住当地。', 'Only a public-welfare post can ask where one lives.'));
  }
  if (vacancy.seats !== null && vacancy.seats < vacancy.hired) {
    validator.add(['input', 'seats'], 'CONTRADICTION', text(`已录用 ${vacancy.hired} 人,名额不能少于此数。`, `${vacancy.hired} were hired already; there must be at least as many seats.`));
  }
}
