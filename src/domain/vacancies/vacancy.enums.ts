import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { WrittenField } from './as-written.js';
import type { Basis, EasedWhat, VacancyKind, VacancyStatus, WorkingCondition } from './vacancy.values.js';

export const VacancyKinds = graphqlEnum<VacancyKind>('VacancyKind', 'Kind of a vacancy (岗位类别).', {
  OPEN: 'Open to all applicants (普通岗位).',
  RESERVED: 'Post reserved for disabled people, or for some kinds and grades (专岗).',
  PUBLIC_WELFARE: 'Public-welfare post for job seekers whom the rules name (公益性岗位).',
  INTERNSHIP: 'Internship, also in massage (实习).',
  SUPPORTED: 'Place of supported employment in an institution (辅助性就业).',
  FLEXIBLE: 'Flexible or home-based work (灵活、居家就业).',
});

export const VacancyStatuses = graphqlEnum<VacancyStatus>('VacancyStatus', 'State of a vacancy.', {
  DRAFT: 'Not published: visible to the employer and the centre only.',
  OPEN: 'Published: job seekers can apply.',
  CLOSED: 'Closed by the employer, or because all seats are taken.',
  WITHDRAWN: 'Withdrawn for ever before all seats were taken.',
});

export const Bases = graphqlEnum<Basis>('Basis', 'Origin of a fact about a vacancy.', {
  STATED: 'Stated by the employer.',
  DERIVED: 'Follows from another known fact, as climbing from a floor without a lift.',
  PRESUMED: 'Presumed from the occupation, the title or a silence about the workplace; lowers the confidence and excludes nobody.',
});

export const WorkingConditions = graphqlEnum<WorkingCondition>('WorkingCondition', 'Physical strain or exposure in the work (作业条件).', {
  LOADS_OVER_10_KG: 'Repeated lifting of more than 10 kg by one person (搬运重物).',
  LOADS_OVER_25_KG: 'Lifting of more than 25 kg by one person (搬运特重物).',
  HEAT: 'Work in heat of 25 °C or more, as wet-bulb globe temperature (高温作业).',
  COLD: 'Work in cold, at 5 °C or less (低温作业).',
  DUST: 'Work in dust (粉尘作业).',
  HEIGHTS: 'Work 2 m or more above the ground (高处作业).',
});

export const WrittenFields = graphqlEnum<WrittenField>('WrittenField', 'Field of a vacancy that an imported table states in words that could not be read with certainty.', {
  TITLE: 'Title of the vacancy (岗位名称).',
  PAY: 'Range of pay (薪资).',
  REGION: 'Region of the work (地点).',
  EDUCATION: 'Lowest education accepted (学历).',
  SEATS: 'Number of seats (人数).',
  RESERVATION: 'Kinds and grades for which the vacancy is reserved (残疾类别和等级); such a vacancy is a draft.',
  OPENS_ON: 'First day for applications (发布日期).',
  CLOSES_ON: 'Last day for applications (截止日期).',
  AGE: 'Lowest and highest age accepted (年龄).',
});

export const EasedWhats = graphqlEnum<EasedWhat>('EasedWhat', 'Kind of a condition that a reserved vacancy relaxes.', {
  EDUCATION: 'The lowest education (学历).',
  AGE: 'The highest age (年龄).',
  MAJOR: 'The field of study (专业).',
  EXPERIENCE: 'The required work experience (工作经历).',
  RESIDENCE: 'The required place of residence or registration (户籍、常住地).',
  EXAMINATION: 'The examination: its form, number of candidates, or pass mark (笔试、开考比例、分数线).',
});

export type VacancyOrder = 'CLOSEST' | 'NEWEST' | 'HIGHEST_PAY' | 'CLOSING_SOONEST';

export const VacancyOrders = graphqlEnum<VacancyOrder>('VacancyOrder', 'Order of a list of vacancies.', {
  CLOSEST: "By closeness to the filter's text: title equal, title begins, title contains, description contains, title in pinyin. Without a text as NEWEST.",
  NEWEST: 'The latest published first.',
  HIGHEST_PAY: 'The highest pay first; unknown pay last.',
  CLOSING_SOONEST: 'The earliest last day for applications first; vacancies without one last.',
});
