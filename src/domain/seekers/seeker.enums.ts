import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { ConsentPurpose, MassageBranch, MassageTitle, Sex } from './seeker.entity.js';
import type { CapacitySource, SkillEvidence } from './seeker.values.js';

export const Sexes = graphqlEnum<Sex>('Sex', 'Sex of a job seeker, as the identity number states it.', { MALE: 'The job seeker is male (男).', FEMALE: 'The job seeker is female (女).' });

export type WomensRetirementGroup = 'AGE_50' | 'AGE_55';

export const WomensRetirementGroups = graphqlEnum<WomensRetirementGroup>('WomensRetirementGroup', 'Age at which the law before 2025 retired a woman; her retirement age today is derived from it.', {
  AGE_50: 'Workers, who retired at 50 (工人岗位).', AGE_55: 'Cadres, managers and professionals, who retired at 55 (管理、技术岗位).',
});

export const SkillEvidences = graphqlEnum<SkillEvidence>('SkillEvidence', 'Evidence that a job seeker has a skill.', {
  SELF: 'The job seeker states the skill.',
  TRAINING: 'A completed training shows the skill.',
  CERTIFICATE: 'A certificate shows the skill.',
  EMPLOYER: 'An employer confirms the skill.',
  ASSESSMENT: 'An assessment found the skill.',
});

export const CapacitySources = graphqlEnum<CapacitySource>('CapacitySource', 'Source from which the level of a capacity is known.', {
  ASSESSMENT: 'An assessment measured the level (能力评估).',
  SELF: 'The job seeker states the level.',
});

export const ConsentPurposes = graphqlEnum<ConsentPurpose>('ConsentPurpose', 'Purpose for which a job seeker consents (同意事项).', {
  MATCHING: 'The profile is used to match vacancies; employers see skills, education, work and wishes, without a name or capacities.',
  CONTACT: 'Employers see the name and the phone number, to contact the job seeker.',
  DISABILITY_DETAILS: 'One employer sees kind, grade and validity of the disability certificate while the job seeker applies there.',
});

export const MassageBranches = graphqlEnum<MassageBranch>('MassageBranch', 'Branch of massage (按摩类别) in which a blind practitioner works.', {
  MEDICAL: 'Medical massage (医疗按摩): a medical act, done in medical institutions.',
  HEALTH_CARE: 'Health-care massage (保健按摩): a service occupation.',
});

export const MassageTitles = graphqlEnum<MassageTitle>('MassageTitle', 'Professional title in medical massage (职称), from the lowest to the highest.', {
  ASSISTANT: 'Junior title, assistant level (初级士).', JUNIOR: 'Junior title, practitioner level (初级师).', INTERMEDIATE: 'Intermediate title, above both junior levels (中级).', DEPUTY_SENIOR: 'Deputy senior title, below the highest (副高级).', SENIOR: 'Senior title, the highest (正高级).',
});

export type JobSeekerOrder = 'FIRST_REGISTERED' | 'LAST_REGISTERED';

export const JobSeekerOrders = graphqlEnum<JobSeekerOrder>('JobSeekerOrder', 'Order of a list of job seekers.', {
  FIRST_REGISTERED: 'Job seekers who were registered earliest come first.',
  LAST_REGISTERED: 'Job seekers who were registered latest come first.',
});
