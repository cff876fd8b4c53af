import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { WrittenField } from './as-written.js';
import type { Basis, EasedWhat, VacancyKind, VacancyStatus, WorkingCondition } from './vacancy.values.js';

export const VacancyKinds = graphqlEnum<VacancyKind>('VacancyKind', 'The kind of a post (岗位类别).', {
  OPEN: 'Open to everybody (普通岗位).',
  RESERVED: 'Reserved for disabled people (专岗).',
  PUBLIC_WELFARE: 'Public-welfare post (公益性岗位).',
  INTERNSHIP: 'Internship, massage internships among them (实习).',
  SUPPORTED: 'Place of supported employment (辅助性就业).',
  FLEXIBLE: 'Flexible or home-based engagement (灵活、居家就业).',
});

export const VacancyStatuses = graphqlEnum<VacancyStatus>('VacancyStatus', 'The state of a post.', {
  DRAFT: 'Being written; only its employer and the centre see it.',
  OPEN: 'Published; people can apply.',
  CLOSED: 'Closed, by its employer or because its seats are taken.',
  WITHDRAWN: 'Withdrawn before it was filled.',
});

export const Bases = graphqlEnum<Basis>('Basis', 'Who says so.', {
  STATED: 'The employer states it.',
  DERIVED: 'It follows from another known fact, as a steady rhythm of sleep from a night shift, or climbing from a floor without a lift.',
  PRESUMED: 'It is presumed from the occupation or the title, or because nobody said what the workplace is like: it lowers the confidence and excludes nobody.',
});

export const WorkingConditions = graphqlEnum<WorkingCondition>('WorkingCondition', 'What the work exposes people to (作业条件).', {
  LOADS_OVER_10_KG: 'One person lifts more than 10 kg by hand, again and again (搬运重物).',
  LOADS_OVER_25_KG: 'One person lifts more than 25 kg by hand (搬运特重物).',
  HEAT: 'Work in heat, at 25 °C or more by the wet-bulb globe (高温作业).',
  COLD: 'Work in cold, at 5 °C or less (低温作业).',
  DUST: 'Work in dust (粉尘作业).',
  HEIGHTS: 'Work 2 m or more above the ground (高处作业).',
});

export const WrittenFields = graphqlEnum<WrittenField>('WrittenField', 'A field of a post whose words in a table could not be read for certain.', {
  TITLE: 'Its title (岗位名称).',
  PAY: 'Its pay (薪资).',
  REGION: 'Where it is (地点).',
  EDUCATION: 'The education that it asks (学历).',
  SEATS: 'How many are sought (人数).',
  RESERVATION: 'Whom it is reserved for (残疾类别和等级); such a post is a draft.',
  OPENS_ON: 'The day of publication (发布日期).',
  CLOSES_ON: 'The last day (截止日期).',
  AGE: 'The ages that it asks (年龄).',
});

export const EasedWhats = graphqlEnum<EasedWhat>('EasedWhat', 'Which condition a reserved post eases.', {
  EDUCATION: 'The education that is asked (学历).',
  AGE: 'The age (年龄).',
  MAJOR: 'The field of study (专业).',
  EXPERIENCE: 'The experience (工作经历).',
  RESIDENCE: 'Where one must live or be registered (户籍、常住地).',
  EXAMINATION: 'The examination: its form, its time, or the mark that is enough (笔试、开考比例、分数线).',
});

export type VacancyOrder = 'CLOSEST' | 'NEWEST' | 'HIGHEST_PAY' | 'CLOSING_SOONEST';

export const VacancyOrders = graphqlEnum<VacancyOrder>('VacancyOrder', 'How a list of posts is sorted.', {
  CLOSEST: 'With a text in the filter, the closest to it first: those whose title is the text, then those whose title begins with it, has it within, those whose description has it, and those whose title is typed so in pinyin; of the equally close the latest published first. Without a text as NEWEST.',
  NEWEST: 'The latest published first.',
  HIGHEST_PAY: 'The highest pay first; unknown pay last.',
  CLOSING_SOONEST: 'The one that closes first; those without an end last.',
});
