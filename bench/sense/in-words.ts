import { accommodations } from '../../src/domain/accommodations/terms.js';
import { certificateTypes } from '../../src/domain/certificates/terms.js';
import { educationLevels } from '../../src/domain/education/terms.js';
import { humanFunctions } from '../../src/domain/functions/terms.js';
import { occupations } from '../../src/domain/occupations/terms.js';
import { fullName } from '../../src/domain/regions/terms.js';
import { employmentLabels, reachLabels, shiftLabels, workModeLabels } from '../../src/domain/seekers/terms.js';
import { skills } from '../../src/domain/skills/terms.js';
import type { JobSeeker, Vacancy } from './pair.js';
import { kmFromHome } from './reach.js';

/** How people read a capacity below 3. */
const difficultyWords: readonly string[] = ['做不了', '很困难', '有点困难'];
/** What a demand asks for, by its level. */
const demandWords: readonly string[] = ['不要求', '能做一点', '能做一些', '基本能做', '完全能做'];

const listed = (words: readonly string[]): string => words.join('、');
/** Parts with a heading, those that are empty left out. */
const headed = (heading: string, words: readonly string[]): string[] => (words.length === 0 ? [] : [`${heading}${listed(words)}`]);
const placeName = (code: string | null): string => (code === null ? '地点不详' : fullName(code).zh.replace('山西省', ''));
const occupationName = (code: string | null): string => (code === null ? '职业不详' : occupations.get(code).label.zh);
const skillNames = (codes: readonly { readonly code: string }[]): string[] => codes.map(({ code }) => skills.get(code).label.zh);
const limitMark = (wish: { readonly isLimit: boolean }): string => (wish.isLimit ? '!' : '');

function difficulties({ capacities }: JobSeeker): string[] {
  return difficultyWords.flatMap((word, level) =>
    headed(`${word}:`, humanFunctions.entries.filter(({ code }) => capacities[code] === level).map(({ label }) => label.zh)));
}

function wishWords({ wishes: { regions, pay, hours, shifts, workModes, employment, occupations: wanted } }: JobSeeker): string[] {
  return [
    ...(wanted ?? []).map(occupationName),
    ...(regions === undefined ? [] : [`在${listed(regions.codes.map(placeName))}(${reachLabels[regions.reach].zh}${limitMark(regions)})`]),
    ...(pay === undefined ? [] : [`${pay.monthlyCny}元${limitMark(pay)}`]),
    ...(hours === undefined ? [] : [`每周至多${hours.maxPerWeek}小时${limitMark(hours)}`]),
    ...(shifts === undefined ? [] : [`${shifts.accepted.map((each) => shiftLabels[each].zh).join('/')}${limitMark(shifts)}`]),
    ...(workModes === undefined ? [] : [`${workModes.accepted.map((each) => workModeLabels[each].zh).join('/')}${limitMark(workModes)}`]),
    ...(employment === undefined ? [] : [`${employment.accepted.map((each) => employmentLabels[each].zh).join('/')}${limitMark(employment)}`]),
  ];
}

/** A job seeker in one line, without kind or grade. A wish that is a limit has an exclamation mark. */
export function seekerInWords(seeker: JobSeeker): string {
  const { id, sex, age, educationLevel, residenceCode, aids, needs, work, skills: held, certificates } = seeker;
  return [
    `求职者${id} ${sex === 'FEMALE' ? '女' : '男'}${age ?? '?'}岁`,
    educationLevel === null ? '学历不详' : educationLevels.get(educationLevel).label.zh,
    `家在${placeName(residenceCode)}`,
    ...difficulties(seeker),
    ...headed('自带:', aids.map((code) => accommodations.get(code).label.zh)),
    ...headed('需要:', needs.map(({ accommodationCode, isRequired }) => `${accommodations.get(accommodationCode).label.zh}${isRequired ? '!' : ''}`)),
    ...headed('做过:', work.map(({ occupationCode }) => occupationName(occupationCode))),
    ...headed('会:', skillNames(held)),
    ...headed('证书:', certificates.map(({ code }) => certificateTypes.get(code).label.zh)),
    ...headed('想:', wishWords(seeker)),
  ].join(' | ');
}

function payInWords({ payMinCny, payMaxCny }: Vacancy): string {
  if (payMinCny === null) return payMaxCny === null ? '工资面议' : `至多${payMaxCny}元`;
  return payMaxCny === null || payMaxCny === payMinCny ? `${payMinCny}元` : `${payMinCny}-${payMaxCny}元`;
}

/** A place as it lies from a job seeker's home: the name, and the kilometres where they are known. */
export function placeInWords(seeker: JobSeeker, vacancy: Vacancy): string {
  if (vacancy.workMode === 'HOME_BASED') return '在家';
  const km = kmFromHome(seeker, vacancy);
  return `${placeName(vacancy.regionCode)}${km === null ? '' : km === 0 ? '(本县)' : `(${km}公里)`}`;
}

/** What is offered: mode, kind of employment, shift, hours and pay. */
export function offerInWords(vacancy: Vacancy): string {
  const { workMode, employmentKind, shift, hoursPerWeek } = vacancy;
  return [
    workMode === null ? '到岗与否没说' : workModeLabels[workMode].zh, employmentKind === null ? '用工形式没说' : employmentLabels[employmentKind].zh,
    shift === null ? '班次没说' : shiftLabels[shift].zh, hoursPerWeek === null ? '工时没说' : `每周${hoursPerWeek}小时`, payInWords(vacancy),
  ].join(' ');
}

/** What the employer provides or offers of what the job seeker asks for, or what helps where something is hard. */
export function helpInWords({ needs, capacities }: JobSeeker, { provisions }: Vacancy): string[] {
  const isHard = (functionCode: string): boolean => (capacities[functionCode] ?? difficultyWords.length) < difficultyWords.length;
  const helps = (code: string): boolean => needs.some(({ accommodationCode }) => accommodationCode === code) || accommodations.get(code).supports.some(({ functionCode }) => isHard(functionCode));
  const named = (provision: string): string[] => Object.entries(provisions).filter(([code, each]) => each === provision && helps(code)).map(([code]) => accommodations.get(code).label.zh);
  return [...headed('单位提供:', named('PROVIDED')), ...headed('单位愿意提供:', named('WILLING'))];
}

const isStated = ({ basis }: Vacancy['demands'][number]): boolean => basis === 'STATED';

/** A vacancy in one line. */
export function vacancyInWords(vacancy: Vacancy): string {
  const { id, title, employerName, occupationCode, regionCode, minEducation, demands, provisions, skills: asked, certificates } = vacancy;
  const provided = Object.entries(provisions).filter(([, provision]) => provision === 'PROVIDED').map(([code]) => accommodations.get(code).label.zh);
  return [
    `岗位${id} ${title}(${occupationName(occupationCode)})`, employerName, placeName(regionCode), offerInWords(vacancy),
    ...(minEducation === null || minEducation === 'NONE' ? [] : [`${educationLevels.get(minEducation).label.zh}以上`]),
    ...headed('要会:', skillNames(asked)),
    ...headed('要证:', certificates.map((code) => certificateTypes.get(code).label.zh)),
    ...headed('写明必需:', demands.filter((demand) => isStated(demand) && demand.isEssential).map(({ functionCode, level }) => `${humanFunctions.get(functionCode).label.zh}${level === null ? '' : `(${demandWords[level] ?? ''})`}`)),
    ...headed('提供:', provided),
  ].join(' | ');
}
