import type { RequestContext } from '../../access/index.js';
import type { IsoDate } from '../../platform/calendar.js';
import { Checks } from '../../platform/errors/index.js';
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
import type { WishesInput } from './wishes.inputs.js';

type Input = RegisterJobSeekerInput | UpdateJobSeekerInput;
type Path = readonly (string | number)[];

/** Each code known, and each only once. */
function checkCodes(checks: Checks, path: Path, key: string, codes: readonly string[], vocabulary: { readonly codes: CodeList }): void {
  const seen = new Set<string>();
  for (const [index, code] of codes.entries()) {
    const here = key === '' ? [...path, index] : [...path, index, key];
    checks.code(here, code, vocabulary);
    if (seen.has(code)) checks.add(here, 'DUPLICATE', text(`“${code}”写了两次。`, `"${code}" stands twice.`));
    seen.add(code);
  }
}

function checkIdentity(input: Input, today: IsoDate, checks: Checks): void {
  checks.length(['input', 'fullName'], input.fullName, seekerBounds.fullName);
  checks.notAfter(['input', 'birthDate'], input.birthDate, today);
  if (input.birthDate != null && input.birthDate < '1900-01-01') {
    checks.add(['input', 'birthDate'], 'OUT_OF_RANGE', text('出生日期不能早于 1900 年。', 'The date of birth must not lie before 1900.'));
  }
  checkRegionOf(checks, ['input', 'residence'], input.residence);
  checkRegionOf(checks, ['input', 'registeredRegion'], input.registeredRegion);
  checks.code(['input', 'educationLevel'], input.educationLevel, educationLevelCode);
  checkPhone(['input', 'phone'], input.phone, checks);
  checks.length(['input', 'address'], input.address, seekerBounds.address);
}

function checkAbilities(input: Input, today: IsoDate, checks: Checks): void {
  const { skills: held = null, certificates = null, capacities = null, aids = null, needs = null } = input;
  checkCodes(checks, ['input', 'skills'], 'skill', (held ?? []).map(({ skill }) => skill), skillCode);
  for (const [index, { level }] of (held ?? []).entries()) checks.range(['input', 'skills', index, 'level'], level, 1, maxSkillLevel);
  checkCodes(checks, ['input', 'certificates'], 'certificate', (certificates ?? []).map(({ certificate }) => certificate), certificateCode);
  for (const [index, { issuedOn, validUntil }] of (certificates ?? []).entries()) {
    const path = ['input', 'certificates', index];
    checks.notAfter([...path, 'issuedOn'], issuedOn, today);
    checks.ordered([...path, 'issuedOn'], issuedOn, [...path, 'validUntil'], validUntil);
  }
  checkCodes(checks, ['input', 'capacities'], 'function', (capacities ?? []).map((each) => each.function), functionCode);
  for (const [index, { level }] of (capacities ?? []).entries()) checks.range(['input', 'capacities', index, 'level'], level, 0, maxFunctionLevel);
  checkCodes(checks, ['input', 'aids'], '', aids ?? [], accommodationCode);
  checkCodes(checks, ['input', 'needs'], 'accommodation', (needs ?? []).map(({ accommodation }) => accommodation), accommodationCode);
}

function checkHistory(input: Input, today: IsoDate, checks: Checks): void {
  for (const [index, { level, graduatedOn }] of (input.education ?? []).entries()) {
    checks.code(['input', 'education', index, 'level'], level, educationLevelCode);
    checks.ordered(['input', 'birthDate'], input.birthDate, ['input', 'education', index, 'graduatedOn'], graduatedOn);
  }
  checks.items(['input', 'work'], input.work, seekerBounds.work);
  for (const [index, { occupation, startedOn, endedOn }] of (input.work ?? []).entries()) {
    const path = ['input', 'work', index];
    checks.code([...path, 'occupation'], occupation, occupationCode);
    checks.notAfter([...path, 'startedOn'], startedOn, today);
    checks.ordered([...path, 'startedOn'], startedOn, [...path, 'endedOn'], endedOn);
  }
  if (input.graduate != null) {
    checks.length(['input', 'graduate', 'university'], input.graduate.university, seekerBounds.university);
    checks.length(['input', 'graduate', 'major'], input.graduate.major, seekerBounds.graduateMajor);
    checks.code(['input', 'graduate', 'degree'], input.graduate.degree, degreeCode);
  }
  checks.notAfter(['input', 'massagePractitioner', 'practisingSince'], input.massagePractitioner?.practisingSince, today);
  checks.notAfter(['input', 'massagePractitioner', 'reviewedOn'], input.massagePractitioner?.reviewedOn, today);
  checks.notAfter(['input', 'massagePractitioner', 'filedOn'], input.massagePractitioner?.filedOn, today);
  checks.length(['input', 'massagePractitioner', 'filedAt'], input.massagePractitioner?.filedAt, seekerBounds.filedAt);
  checks.length(['input', 'ruralWorker', 'village'], input.ruralWorker?.village, seekerBounds.village);
  checks.length(['input', 'papers'], input.papers, seekerBounds.papers);
}

function checkWishes(wishes: WishesInput, checks: Checks): void {
  const path = ['input', 'wishes'];
  if (wishes.regions != null) {
    checkCodes(checks, [...path, 'regions', 'codes'], '', wishes.regions.codes, regionCode);
    const count = wishes.regions.codes.length;
    const maxRegions = seekerBounds.wantedRegions.items;
    if (count < 1 || count > maxRegions) {
      checks.add([...path, 'regions', 'codes'], 'OUT_OF_RANGE', text(`地区有 ${count} 个,应为 1 到 ${maxRegions} 个。`, `There are ${count} regions; there must be 1 to ${maxRegions}.`));
    }
  }
  checks.range([...path, 'pay', 'monthlyCny'], wishes.pay?.monthlyCny, 1, 1_000_000);
  checks.range([...path, 'hours', 'maxPerWeek'], wishes.hours?.maxPerWeek, 1, 60);
  checkCodes(checks, [...path, 'occupations'], '', wishes.occupations ?? [], occupationCode);
  for (const key of ['workModes', 'employment', 'shifts'] as const) {
    if (wishes[key]?.accepted.length === 0) {
      checks.add([...path, key, 'accepted'], 'REQUIRED', text('至少写一项能接受的。', 'Name at least one that is accepted.'));
    }
  }
}

/** That an assessment found a skill, and at which level, is for those to say who confirm facts of the person: others leave it as it is. @throws InputFaults NOT_ELIGIBLE */
export function checkSkillEvidence({ actor }: RequestContext, { id, residenceCode, skills: held }: Pick<JobSeeker, 'id' | 'residenceCode' | 'skills'>, { skills }: Input): void {
  if (mayConfirm(actor, { about: 'PERSON', id, regionCode: residenceCode })) return;
  const checks = new Checks();
  for (const [index, { skill, level = null, evidence }] of (skills ?? []).entries()) {
    if (evidence !== 'ASSESSMENT' || held.some((each) => each.code === skill && each.level === level && each.evidence === 'ASSESSMENT')) continue;
    checks.add(['input', 'skills', index, 'evidence'], 'NOT_ELIGIBLE', text('没有这样的评估结果。自己填写的,请选 SELF。', 'No assessment has found this. What you say yourself is SELF.'));
  }
  checks.done();
}

/** @throws InputFaults that names every fault of the input. */
export function checkJobSeeker(input: Input, today: IsoDate): void {
  const checks = new Checks();
  checkIdentity(input, today, checks);
  checkAbilities(input, today, checks);
  checkHistory(input, today, checks);
  if (input.wishes != null) checkWishes(input.wishes, checks);
  checks.done();
}
