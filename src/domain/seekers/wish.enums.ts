import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { EmploymentKind, Reach, Shift, WorkMode } from './seeker.values.js';

export const WorkModes = graphqlEnum<WorkMode>('WorkMode', 'Where work is done (工作方式).', {
  ON_SITE: 'At the place of work (到岗).',
  HYBRID: 'Partly at home (部分居家).',
  HOME_BASED: 'At home (居家).',
});

export const EmploymentKinds = graphqlEnum<EmploymentKind>('EmploymentKind', 'The kind of employment (用工形式).', {
  FULL_TIME: 'Full time (全日制).',
  PART_TIME: 'Part time (非全日制).',
  SEASONAL: 'Seasonal (季节性).',
  INTERNSHIP: 'Internship (实习).',
  FLEXIBLE: 'Flexible work (灵活就业).',
  SUPPORTED: 'Supported employment (辅助性就业).',
});

export const Shifts = graphqlEnum<Shift>('Shift', 'When work is done (班次).', {
  DAY: 'Day shift (白班).',
  EVENING: 'Evening shift (晚班).',
  NIGHT: 'Night shift (夜班).',
  ROTATING: 'Rotating shifts (倒班).',
  FLEXIBLE: 'Flexible time (弹性时间).',
});

export const Reaches = graphqlEnum<Reach>('Reach', 'How far from a wished region a person travels to work (通勤范围).', {
  COUNTY: 'Within the region itself (本县区).',
  CITY: 'Within its city (本市).',
  PROVINCE: 'Within its province (本省).',
  ANYWHERE: 'Anywhere in China (全国).',
});
