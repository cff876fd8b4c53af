import type { RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { InputValidator } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import type { CodeList } from '../../platform/text/bounds.js';
import { accommodationCode } from '../accommodations/index.js';
import { certificateCode } from '../certificates/index.js';
import { mayConfirm } from '../claims/index.js';
import { educationLevelCode } from '../education/index.js';
import { checkPhone } from '../employers/index.js';
import { functionCode, maxFunctionLevel } from '../functions/index.js';
import { occupationCode } from '../occupations/index.js';
import { checkRegionOf, regionCode } from '../regions/index.js';
import { maxSkillLevel, skillCode } from '../skills/index.js';
import { degreeCode, seekerBounds } from './seeker.bounds.js';
import type { JobSeeker } from './seeker.entity.js';
import type { RegisterJobSeekerInput, UpdateJobSeekerInput } from './seeker.inputs.js';
import { travelSteps } from './seeker.values.js';
import type { WishesInput } from './wishes.inputs.js';

type Input = RegisterJobSeekerInput | UpdateJobSeekerInput;
/** The parts of an input that a rule reads. */
type Part<Name extends keyof RegisterJobSeekerInput> = Pick<RegisterJobSeekerInput, Name>;
type Path = readonly (string | number)[];

/** Each code known, and each only once. */
function checkCodes(validator: InputValidator, path: Path, key: string, codes: readonly string[], vocabulary: { readonly codes: CodeList }): void {
  const seen = new Set<string>();
  for (const [index, code] of codes.entries()) {
    const here = key === '' ? [...path, index] : [...path, index, key];
    validator.code(here, code, vocabulary);
    if (seen.has(code)) validator.add(here, 'DUPLICATE', text(`“${code}”写了两次。`, `"${code}" stands twice.`));
    seen.add(code);
  }
}

function checkIdentity(input: Input, today: IsoDate, validator: InputValidator): void {
  validator.length(['input', 'fullName'], input.fullName, seekerBounds.fullName);
  validator.notAfter(['input', 'birthDate'], input.birthDate, today);
  if (input.birthDate != null && input.birthDate < '1900-01-01') {
    validator.add(['input', 'birthDate'], 'OUT_OF_RANGE', text('出生日期不能早于 1900 年。', 'The date of birth must not lie before 1900.'));
  }
  checkRegionOf(validator, ['input', 'residence'], input.residence);
  checkRegionOf(validator, ['input', 'registeredRegion'], input.registeredRegion);
  validator.code(['input', 'educationLevel'], input.educationLevel, educationLevelCode);
  checkPhone(['input', 'phone'], input.phone, validator);
  validator.length(['input', 'address'], input.address, seekerBounds.address);
}

function checkAbilities(input: Input, today: IsoDate, validator: InputValidator): void {
  const { skills: held = null, certificates = null, capacities = null, aids = null, needs = null } = input;
  checkCodes(validator, ['input', 'skills'], 'skill', (held ?? []).map(({ skill }) => skill), skillCode);
  for (const [index, { level }] of (held ?? []).entries()) validator.range(['input', 'skills', index, 'level'], level, 1, maxSkillLevel);
  checkCodes(validator, ['input', 'certificates'], 'certificate', (certificates ?? []).map(({ certificate }) => certificate), certificateCode);
  for (const [index, { issuedOn, validUntil }] of (certificates ?? []).entries()) {
    const path = ['input', 'certificates', index];
    validator.notAfter([...path, 'issuedOn'], issuedOn, today);
    validator.ordered([...path, 'issuedOn'], issuedOn, [...path, 'validUntil'], validUntil);
  }
  checkCodes(validator, ['input', 'capacities'], 'function', (capacities ?? []).map((each) => each.function), functionCode);
  for (const [index, { level }] of (capacities ?? []).entries()) validator.range(['input', 'capacities', index, 'level'], level, 0, maxFunctionLevel);
  checkCodes(validator, ['input', 'aids'], '', aids ?? [], accommodationCode);
  checkCodes(validator, ['input', 'needs'], 'accommodation', (needs ?? []).map(({ accommodation }) => accommodation), accommodationCode);
}

function checkHistory(input: Input, today: IsoDate, validator: InputValidator): void {
  for (const [index, { level, graduatedOn }] of (input.education ?? []).entries()) {
    validator.code(['input', 'education', index, 'level'], level, educationLevelCode);
    validator.ordered(['input', 'birthDate'], input.birthDate, ['input', 'education', index, 'graduatedOn'], graduatedOn);
  }
  validator.items(['input', 'work'], input.work, seekerBounds.work);
  for (const [index, { occupation, startedOn, endedOn }] of (input.work ?? []).entries()) {
    const path = ['input', 'work', index];
    validator.code([...path, 'occupation'], occupation, occupationCode);
    validator.notAfter([...path, 'startedOn'], startedOn, today);
    validator.ordered([...path, 'startedOn'], startedOn, [...path, 'endedOn'], endedOn);
  }
  if (input.graduate != null) {
    validator.length(['input', 'graduate', 'university'], input.graduate.university, seekerBounds.university);
    validator.length(['input', 'graduate', 'major'], input.graduate.major, seekerBounds.graduateMajor);
    validator.code(['input', 'graduate', 'degree'], input.graduate.degree, degreeCode);
  }
  validator.notAfter(['input', 'massagePractitioner', 'practisingSince'], input.massagePractitioner?.practisingSince, today);
  validator.notAfter(['input', 'massagePractitioner', 'reviewedOn'], input.massagePractitioner?.reviewedOn, today);
  validator.notAfter(['input', 'massagePractitioner', 'filedOn'], input.massagePractitioner?.filedOn, today);
  validator.length(['input', 'massagePractitioner', 'filedAt'], input.massagePractitioner?.filedAt, seekerBounds.filedAt);
  validator.length(['input', 'ruralWorker', 'village'], input.ruralWorker?.village, seekerBounds.village);
  validator.length(['input', 'papers'], input.papers, seekerBounds.papers);
  validator.length(['input', 'householdNumber'], input.householdNumber, seekerBounds.household);
}

/** Nobody wants what they rule out. */
function checkAvoided({ occupations: wanted, avoidedTrades: avoided }: WishesInput, validator: InputValidator, path: string[]): void {
  if (avoided?.occupations == null) return;
  const at = [...path, 'avoidedTrades', 'occupations'];
  checkCodes(validator, at, '', avoided.occupations, occupationCode);
  if (avoided.occupations.length === 0) validator.add(at, 'REQUIRED', text('至少写一项不想做的工作。', 'Name at least one occupation.'));
  for (const [index, code] of avoided.occupations.entries()) {
    const same = (wanted ?? []).find((each) => each.slice(0, smallGroupLength) === code.slice(0, smallGroupLength));
    if (same !== undefined) validator.add([...at, index], 'CONTRADICTION', text('这一类工作您又写了想做。请只留一处。', 'The same kind of work is among the occupations wanted: name it once.'));
  }
}

/** The code of a small group is the beginning of its occupations' codes. */
const smallGroupLength = 7;

function checkWishes(wishes: WishesInput, validator: InputValidator): void {
  const path = ['input', 'wishes'];
  if (wishes.regions?.codes != null) {
    checkCodes(validator, [...path, 'regions', 'codes'], '', wishes.regions.codes, regionCode);
    const count = wishes.regions.codes.length;
    const maxRegions = seekerBounds.wantedRegions.items;
    if (count < 1 || count > maxRegions) {
      validator.add([...path, 'regions', 'codes'], 'OUT_OF_RANGE', text(`地区有 ${count} 个,应为 1 到 ${maxRegions} 个。`, `There are ${count} regions; there must be 1 to ${maxRegions}.`));
    }
  }
  const maxKm = wishes.travel?.maxKm;
  if (maxKm != null && !(travelSteps as readonly number[]).includes(maxKm)) {
    validator.add([...path, 'travel', 'maxKm'], 'OUT_OF_RANGE', text(`路程请在 ${travelSteps.join('、')} 公里中选一个。`, `Choose one of ${travelSteps.join(', ')} km.`));
  }
  validator.range([...path, 'pay', 'monthlyCny'], wishes.pay?.monthlyCny, 1, 1_000_000);
  validator.range([...path, 'hours', 'maxPerWeek'], wishes.hours?.maxPerWeek, 1, 60);
  checkCodes(validator, [...path, 'occupations'], '', wishes.occupations ?? [], occupationCode);
  checkAvoided(wishes, validator, path);
  for (const key of ['workModes', 'employment', 'shifts'] as const) {
    if (wishes[key]?.accepted?.length === 0) {
      validator.add([...path, key, 'accepted'], 'REQUIRED', text('至少写一项能接受的。', 'Name at least one that is accepted.'));
    }
  }
}

/** That an assessment found a skill, and at which level, is for those to say who confirm facts of the person: others leave it as it is. @throws InputFaults NOT_ELIGIBLE */
export function checkSkillEvidence({ actor }: RequestContext, { id, residenceCode, skills: held }: Pick<JobSeeker, 'id' | 'residenceCode' | 'skills'>, { skills }: Part<'skills'>): void {
  if (mayConfirm(actor, { about: 'PERSON', id, regionCode: residenceCode })) return;
  const validator = new InputValidator();
  for (const [index, { skill, level = null, evidence }] of (skills ?? []).entries()) {
    if (evidence !== 'ASSESSMENT' || held.some((each) => each.code === skill && each.level === level && each.evidence === 'ASSESSMENT')) continue;
    validator.add(['input', 'skills', index, 'evidence'], 'NOT_ELIGIBLE', text('没有这样的评估结果。自己填写的,请选 SELF。', 'No assessment has found this. What you say yourself is SELF.'));
  }
  validator.done();
}

/** What only a woman has, and what only a centre states. @throws InputFaults */
export function checkStanding({ actor }: RequestContext, { id, residenceCode, sex }: Pick<JobSeeker, 'id' | 'residenceCode' | 'sex'>, input: Part<'sex' | 'womensRetirementGroup' | 'householdNumber'>): void {
  const validator = new InputValidator();
  const sexThen = input.sex === undefined ? sex : input.sex;
  if (input.womensRetirementGroup != null && sexThen === 'MALE') {
    validator.add(['input', 'womensRetirementGroup'], 'CONTRADICTION', text('只有女职工分 50 周岁和 55 周岁,男职工不用填。', 'Only women are of the group of 50 or of 55; leave it out for a man.'));
  }
  if (input.householdNumber !== undefined && !mayConfirm(actor, { about: 'PERSON', id, regionCode: residenceCode })) {
    validator.add(['input', 'householdNumber'], 'NOT_ELIGIBLE', text('户号由就业服务中心看过户口簿后填写,请带上户口簿到中心。', 'The centre writes the number after it has seen the household register. Take the register to the centre.'));
  }
  validator.done();
}

/** Checks each value that an input names. */
export function checkJobSeeker(input: Input, today: IsoDate, validator: InputValidator): void {
  checkIdentity(input, today, validator);
  checkAbilities(input, today, validator);
  checkHistory(input, today, validator);
  if (input.wishes != null) checkWishes(input.wishes, validator);
}
