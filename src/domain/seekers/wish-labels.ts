import { text, type Text } from '../../platform/i18n/text.js';
import type { EmploymentKind, Reach, Shift, WorkMode } from './seeker.values.js';

/** How the values of wishes and posts are called. */
export const workModeLabels: Readonly<Record<WorkMode, Text>> = {
  ON_SITE: text('到岗工作', 'on site'),
  HYBRID: text('部分居家', 'partly at home'),
  HOME_BASED: text('居家工作', 'at home'),
};

export const employmentLabels: Readonly<Record<EmploymentKind, Text>> = {
  FULL_TIME: text('全日制', 'full time'),
  PART_TIME: text('非全日制', 'part time'),
  SEASONAL: text('季节性', 'seasonal'),
  INTERNSHIP: text('实习', 'internship'),
  FLEXIBLE: text('灵活就业', 'flexible work'),
  SUPPORTED: text('辅助性就业', 'supported employment'),
};

export const shiftLabels: Readonly<Record<Shift, Text>> = {
  DAY: text('白班', 'day shift'),
  EVENING: text('晚班', 'evening shift'),
  NIGHT: text('夜班', 'night shift'),
  ROTATING: text('倒班', 'rotating shifts'),
  FLEXIBLE: text('弹性时间', 'flexible time'),
};

export const reachLabels: Readonly<Record<Reach, Text>> = {
  COUNTY: text('本县区', 'the same county'),
  CITY: text('本市', 'the same city'),
  PROVINCE: text('本省', 'the same province'),
  ANYWHERE: text('全国', 'anywhere'),
};

/** The nearest first. */
export const reaches = Object.keys(reachLabels) as readonly Reach[];
