import { graphqlEnum } from '../../platform/graphql/enums.js';
import type { ContractKind, EndReason } from './employment.entity.js';
import type { Difficulty, FollowUpAction, FollowUpFinding } from './follow-up.js';

export const ContractKinds = graphqlEnum<ContractKind>(
  'EmploymentContract',
  'Kind of contract that was signed for an employment.',
  {
    LABOUR_CONTRACT: 'Labour contract with the employer (劳动合同).',
    SUPPORTED_AGREEMENT: 'Agreement of supported employment (辅助性就业协议).',
    DISPATCH_CONTRACT: 'Labour contract with the agency that sends the worker to the employer (劳务派遣合同).',
    OTHER_AGREEMENT: 'Another agreement, such as for flexible work or an internship.',
    NONE: 'No contract was signed.',
  },
);

export const EndReasons = graphqlEnum<EndReason>('EmploymentEndReason', 'Reason why an employment ended.', {
  MOVED_ON: 'The worker moved on to other work, such as from supported employment to the open market.',
  CONTRACT_ENDED: 'The contract expired and was not renewed.',
  RESIGNED: 'The worker resigned.',
  DISMISSED: 'The employer dismissed the worker.',
  HEALTH: "The work ended because of the worker's health.",
  OTHER: 'Any reason that no other value names.',
});

export const FollowUpFindings = graphqlEnum<FollowUpFinding>('FollowUpFinding', 'Result of a follow-up on an employment.', {
  WELL: 'The worker gets on well at work.',
  DIFFICULT: 'The worker has difficulties at work.',
  NOT_REACHED: 'Neither worker nor employer could be reached.',
});

export const Difficulties = graphqlEnum<Difficulty>('WorkDifficulty', 'Difficulty that a worker has at work.', {
  TASKS: "The tasks are too difficult or don't fit.",
  ACCOMMODATION: 'A needed accommodation is missing.',
  COLLEAGUES: 'Getting on with colleagues is difficult.',
  PAY: 'There are problems with pay or insurance.',
  COMMUTE: 'The way to work is difficult.',
  HEALTH: "The worker's health is a problem.",
  HOURS: "Working hours or shifts don't fit.",
  OTHER: 'Any difficulty that no other value names.',
});

export const FollowUpActions = graphqlEnum<FollowUpAction>('FollowUpAction', 'Action that was taken after a follow-up.', {
  COACHED_AT_WORK: 'The job coach accompanied the worker at work.',
  TALKED_WITH_EMPLOYER: 'The centre or the coach talked with the employer.',
  ACCOMMODATION_ARRANGED: 'An accommodation was arranged.',
  TASKS_CHANGED: 'The employer changed the tasks.',
  TRAINING_ARRANGED: 'A training was arranged.',
  SUBSIDY_APPLIED_FOR: 'A subsidy was applied for.',
  MEDIATION_BEGUN: 'A mediation between worker and employer began.',
  OTHER_POST_SOUGHT: 'The search for another vacancy began.',
  NONE_NEEDED: 'No action was needed.',
});
