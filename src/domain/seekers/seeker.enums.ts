import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { ConsentPurpose, MassageBranch, MassageTitle, Sex } from './seeker.entity.js';
import type { CapacitySource, SkillEvidence } from './seeker.values.js';

export const Sexes = graphqlEnum<Sex>('Sex', 'Sex, as the identity number has it.', { MALE: 'Male (男).', FEMALE: 'Female (女).' });

export type WomensRetirementGroup = 'AGE_50' | 'AGE_55';

export const WomensRetirementGroups = graphqlEnum<WomensRetirementGroup>('WomensRetirementGroup', 'At which age a woman retired by the law of before 2025: on it rests her retirement age today.', {
  AGE_50: 'At 50: workers (工人岗位).', AGE_55: 'At 55: cadres, managers and professionals (管理、技术岗位).',
});

export const SkillEvidences = graphqlEnum<SkillEvidence>('SkillEvidence', 'What shows that a person has a skill.', {
  SELF: 'The person says so.',
  TRAINING: 'A training was completed.',
  CERTIFICATE: 'A certificate shows it.',
  EMPLOYER: 'An employer confirms it.',
  ASSESSMENT: 'An assessment found it.',
});

export const CapacitySources = graphqlEnum<CapacitySource>('CapacitySource', 'Where a capacity is known from.', {
  ASSESSMENT: 'An assessment (能力评估).',
  SELF: 'The person says so.',
});

export const ConsentPurposes = graphqlEnum<ConsentPurpose>('ConsentPurpose', 'What a consent is for (同意事项).', {
  MATCHING: "The person's functions, needs, skills and wishes are used to find posts, and employers see them without a name.",
  CONTACT: 'Employers see the name and the phone.',
  DISABILITY_DETAILS: 'One employer sees the disability certificate while the person applies for a post there.',
});

export const MassageBranches = graphqlEnum<MassageBranch>('MassageBranch', 'The branch of massage (按摩类别).', {
  MEDICAL: 'Medical massage (医疗按摩): a medical act, done in medical institutions.',
  HEALTH_CARE: 'Health-care massage (保健按摩): a service occupation.',
});

export const MassageTitles = graphqlEnum<MassageTitle>('MassageTitle', 'The professional title in medical massage (职称).', {
  ASSISTANT: 'Junior, assistant level (初级士).', JUNIOR: 'Junior, practitioner level (初级师).', INTERMEDIATE: 'Intermediate (中级).', DEPUTY_SENIOR: 'Deputy senior (副高级).', SENIOR: 'Senior (正高级).',
});

export type JobSeekerOrder = 'FIRST_REGISTERED' | 'LAST_REGISTERED';

export const JobSeekerOrders = graphqlEnum<JobSeekerOrder>('JobSeekerOrder', 'How a list of people is sorted.', {
  FIRST_REGISTERED: 'Those who were registered first, first.',
  LAST_REGISTERED: 'Those who were registered last, first.',
});
