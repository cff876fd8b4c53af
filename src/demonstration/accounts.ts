import { anonymous, type Actor, type Role } from '../access/index.js';
import { text, type Text } from '../platform/i18n/text.js';
import { demoAccounts } from './demonstration.js';
import { demoPlaces } from './places.js';

/** An account of the demonstration. */
export interface DemoAccount {
  readonly name: string;
  readonly label: Text;
  readonly actor: Actor;
}

function account(name: string, label: Text, role: Role, rest: Partial<Actor>): DemoAccount {
  return { name, label, actor: { ...anonymous, subject: `demo-${name}`, roles: new Set([role]), ...rest } };
}

/** Six people to try the service as. */
export const accounts = (): readonly DemoAccount[] => [
  account('seeker', text('求职者', 'job seeker'), 'JOB_SEEKER', { jobSeekerId: demoAccounts.jobSeeker }),
  account('graduate', text('高校毕业生', 'graduate'), 'JOB_SEEKER', { jobSeekerId: demoAccounts.graduate }),
  account('massage', text('盲人按摩师', 'massage practitioner'), 'JOB_SEEKER', { jobSeekerId: demoAccounts.practitioner }),
  account('recruiter', text('招聘人员', 'recruiter'), 'RECRUITER', { employerId: demoAccounts.employer }),
  account('counsellor', text('就业服务中心', 'centre counsellor'), 'COUNSELLOR', { regionCode: demoPlaces().city }),
  account('admin', text('管理员', 'administrator'), 'ADMINISTRATOR', {}),
];
