import { disabilityGrades, kindOf } from '../../domain/disabilities/index.js';
import { educationLevels } from '../../domain/education/index.js';
import type { EmployerKind, OrganLevel } from '../../domain/employers/index.js';
import { fullName } from '../../domain/regions/index.js';
import type { Shift, WorkMode } from '../../domain/seekers/index.js';
import type { ReservedGroup } from '../../domain/vacancies/index.js';

/*
 * Values as a table says them: the words that the readings of src/interchange/reading understand. A test reads each of them back.
 */

const kinds: Readonly<Record<EmployerKind, string>> = {
  PUBLIC_ORGAN: '机关', PUBLIC_INSTITUTION: '事业单位', STATE_OWNED: '国有企业', LISTED: '上市公司', PRIVATE: '民营企业', SOCIAL_ORGANISATION: '社会组织', PLATFORM: '互联网平台企业',
  INDIVIDUAL_BUSINESS: '个体工商户', SUPPORTED_EMPLOYMENT_INSTITUTION: '辅助性就业机构',
};

export function employerKindWords(kind: EmployerKind | null): string {
  return kind === null ? '' : kinds[kind];
}

const levels: Readonly<Record<OrganLevel, string>> = { PROVINCE: '省级', CITY: '市级', COUNTY: '县级', TOWNSHIP: '乡级' };

export function organLevelWords(level: OrganLevel | null): string {
  return level === null ? '' : levels[level];
}

export function yesNoWords(value: boolean | null): string {
  return value === null ? '' : value ? '是' : '否';
}

export function countWords(count: number | null): string {
  return count === null ? '' : String(count);
}

/** Monthly, as "3000-4000元/月" and "3000元/月以上". */
export function payWords(minCny: number | null, maxCny: number | null): string {
  if (minCny === null) return maxCny === null ? '' : `${maxCny}元/月以下`;
  if (maxCny === null) return `${minCny}元/月以上`;
  return minCny === maxCny ? `${minCny}元/月` : `${minCny}-${maxCny}元/月`;
}

export function areaWords(code: string | null): string {
  return code === null ? '' : fullName(code).zh;
}

export function educationWords(level: string | null): string {
  return level === null ? '' : level === 'NONE' ? '不限' : educationLevels.get(level).label.zh;
}

const shifts: Readonly<Record<Shift, string>> = { DAY: '白班', EVENING: '晚班', NIGHT: '夜班', ROTATING: '倒班', FLEXIBLE: '时间灵活' };

/** As "每周40小时,白班". */
export function hoursWords(hoursPerWeek: number | null, shift: Shift | null): string {
  return [...(hoursPerWeek === null ? [] : [`每周${hoursPerWeek}小时`]), ...(shift === null ? [] : [shifts[shift]])].join(',');
}

/** As "18-55岁", "18岁以上" and "50岁以下". */
export function ageWords(min: number | null, max: number | null): string {
  if (min === null) return max === null ? '' : `${max}岁以下`;
  return max === null ? `${min}岁以上` : `${min}-${max}岁`;
}

export function lodgingWords(provided: boolean | null): string {
  return provided === null ? '' : provided ? '提供住宿' : '不提供住宿';
}

const modes: Readonly<Record<WorkMode, string>> = { ON_SITE: '在单位', HOME_BASED: '居家', HYBRID: '部分居家' };

export function workModeWords(mode: WorkMode | null): string {
  return mode === null ? '' : modes[mode];
}

/** Of a post that is reserved for nobody, in a table that has a column for whom posts are reserved. */
export const openToAllWords = '面向社会';

/** As "听力残疾三级、四级;肢体残疾"; "不限" for every holder of a certificate. */
export function reservationWords(groups: readonly ReservedGroup[]): string {
  if (groups.length === 0) return '不限';
  const grade = (digit: number): string => disabilityGrades.entries.find((entry) => entry.digit === digit)?.label.zh ?? '';
  return groups.map(({ kind, grades }) => `${kindOf(kind).label.zh}${grades.map(grade).join('、')}`).join(';');
}
