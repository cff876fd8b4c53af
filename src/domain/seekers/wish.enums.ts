import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { EmploymentKind, Reach, Shift, WorkMode } from './seeker.values.js';

export const WorkModes = graphqlEnum<WorkMode>('WorkMode', 'Place where work is done (工作方式).', {
  ON_SITE: 'All work is done at the workplace (到岗).',
  HYBRID: 'Some of the work is done at home (部分居家).',
  HOME_BASED: 'All work is done at home (居家).',
});

export const EmploymentKinds = graphqlEnum<EmploymentKind>('EmploymentKind', 'Kind of employment, by the working time and the contract (用工形式).', {
  FULL_TIME: 'Full-time employment (全日制).',
  PART_TIME: 'Part-time employment (非全日制).',
  SEASONAL: 'Employment for a season of the year (季节性).',
  INTERNSHIP: 'Internship of a student or graduate (实习).',
  FLEXIBLE: 'Flexible work, without a fixed employment (灵活就业).',
  SUPPORTED: 'Supported employment in an institution (辅助性就业).',
});

export const Shifts = graphqlEnum<Shift>('Shift', 'Time of day at which work is done (班次).', {
  DAY: 'Work during the day (白班).',
  EVENING: 'Work in the evening (晚班).',
  NIGHT: 'Work at night (夜班).',
  ROTATING: 'Shifts that change in turn (倒班).',
  FLEXIBLE: 'Working time that is chosen freely (弹性时间).',
});

export const Reaches = graphqlEnum<Reach>('Reach', 'Distance from a wished region that a job seeker travels to work (通勤范围).', {
  COUNTY: 'Inside the wished region itself (本县区).',
  CITY: 'Inside the city of the wished region (本市).',
  PROVINCE: 'Inside the province of the wished region (本省).',
  ANYWHERE: 'Anywhere in China (全国).',
});
