import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { ContractKind, EndReason } from './employment.entity.js';
import type { Difficulty, FollowUpAction, FollowUpFinding } from './follow-up.js';

export const ContractKinds = graphqlEnum<ContractKind>(
  'EmploymentContract',
  'What was signed when somebody began to work.',
  {
    LABOUR_CONTRACT: 'A labour contract (劳动合同).',
    SUPPORTED_AGREEMENT: 'An agreement of supported employment (辅助性就业协议).',
    DISPATCH_CONTRACT: 'A labour contract with whoever sends the person (劳务派遣合同).',
    OTHER_AGREEMENT: 'Another agreement, as of flexible work or an internship.',
    NONE: 'Nothing was signed.',
  },
);

export const EndReasons = graphqlEnum<EndReason>('EmploymentEndReason', 'Why an employment ended.', {
  MOVED_ON: 'The person moved on to another one, as from supported employment to the open market.',
  CONTRACT_ENDED: 'The contract came to its end.',
  RESIGNED: 'The person gave it up.',
  DISMISSED: 'The employer ended it.',
  HEALTH: 'For reasons of health.',
  OTHER: 'For another reason.',
});

export const FollowUpFindings = graphqlEnum<FollowUpFinding>('FollowUpFinding', 'What a follow-up found.', {
  WELL: 'It goes well.',
  DIFFICULT: 'There are difficulties.',
  NOT_REACHED: 'Nobody could be reached.',
});

export const Difficulties = graphqlEnum<Difficulty>('WorkDifficulty', 'What is difficult at work.', {
  TASKS: 'The tasks.',
  ACCOMMODATION: 'An accommodation is missing.',
  COLLEAGUES: 'Getting on with others.',
  PAY: 'Pay or insurance.',
  COMMUTE: 'The way to work.',
  HEALTH: 'Health.',
  HOURS: 'Hours or shifts.',
  OTHER: 'Something else.',
});

export const FollowUpActions = graphqlEnum<FollowUpAction>('FollowUpAction', 'What was done after a follow-up.', {
  COACHED_AT_WORK: 'The coach came along to work.',
  TALKED_WITH_EMPLOYER: 'Talked with the employer.',
  ACCOMMODATION_ARRANGED: 'Arranged an accommodation.',
  TASKS_CHANGED: 'The tasks were changed.',
  TRAINING_ARRANGED: 'Arranged training.',
  SUBSIDY_APPLIED_FOR: 'Applied for a subsidy.',
  MEDIATION_BEGUN: 'Began a mediation.',
  OTHER_POST_SOUGHT: 'Looks for another post.',
  NONE_NEEDED: 'Nothing had to be done.',
});
