import type { IsoDate } from '../../platform/calendar.js';
import { wrongState } from '../../platform/errors/index.js';
import type { Vacancy } from '../vacancies/index.js';
import type { ApplicationStatus } from './application.entity.js';

/** Who takes a step: the person, the centre, or the employer. */
export type Party = 'PERSON' | 'CENTRE' | 'EMPLOYER';

/**
 * Whether an application in this state opens the person to the employer. Each of these states follows from the person's own application: a
 * referral opens nobody, and what has ended closes. The database has the same rule: access.opens_person.
 */
export function opensPerson(status: ApplicationStatus): boolean {
  return status === 'SUBMITTED' || status === 'INTERVIEW' || status === 'OFFERED' || status === 'HIRED';
}

/**
 * The steps of an application (申请状态): from, to, and who takes it. Hired and rejected are ends; a withdrawn one can be made again.
 *
 * From a referral nothing leads on but the person's own agreement, given by the person or written down by the centre. The state alone then
 * says whether the person agreed. The history could not: a person who once applied and withdrew can be referred again, and has not agreed
 * to that. Nor can the employer turn a referral down: it does not see who is proposed.
 */
const steps: readonly { readonly from: readonly ApplicationStatus[]; readonly to: ApplicationStatus; readonly by: readonly Party[] }[] = [
  { from: ['REFERRED', 'WITHDRAWN'], to: 'SUBMITTED', by: ['PERSON', 'CENTRE'] },
  { from: ['SUBMITTED'], to: 'INTERVIEW', by: ['EMPLOYER', 'CENTRE'] },
  { from: ['SUBMITTED', 'INTERVIEW'], to: 'OFFERED', by: ['EMPLOYER', 'CENTRE'] },
  { from: ['OFFERED'], to: 'HIRED', by: ['EMPLOYER', 'CENTRE'] },
  { from: ['SUBMITTED', 'INTERVIEW', 'OFFERED'], to: 'REJECTED', by: ['EMPLOYER', 'CENTRE'] },
  { from: ['SUBMITTED', 'REFERRED', 'INTERVIEW', 'OFFERED'], to: 'WITHDRAWN', by: ['PERSON', 'CENTRE'] },
];

/** The states that a party can bring an application to. */
function nextStates(from: ApplicationStatus, party: Party): ApplicationStatus[] {
  return steps.filter((step) => step.from.includes(from) && step.by.includes(party)).map(({ to }) => to);
}

/** @throws InputFaults WRONG_STATE with the steps that are open. */
export function checkStep(from: ApplicationStatus, to: ApplicationStatus, parties: readonly Party[]): void {
  const open = [...new Set(parties.flatMap((party) => nextStates(from, party)))];
  if (open.includes(to)) return;
  if (from === 'REFERRED' && open.length === 0) {
    wrongState(
      ['input', 'status'], '这是中心推荐的人选,本人还没有答应。本人答应后,您才能办下一步。',
      'The centre proposed this person, who has not agreed yet. You can take the next step once the person has.',
    );
  }
  const list = open.length === 0 ? null : open.join(', ');
  wrongState(
    ['input', 'status'],
    `申请现在是 ${from},您不能改为 ${to};${list === null ? '已没有下一步' : `可以改为:${list}`}。`,
    `The application is ${from}; you cannot make it ${to}. ${list === null ? 'There is no further step.' : `You can make it: ${list}.`}`,
  );
}

/** @throws InputFaults WRONG_STATE when nobody can apply for the post today. */
export function checkTakesApplications(vacancy: Vacancy, today: IsoDate): void {
  const path = ['input', 'vacancyId'];
  if (vacancy.status !== 'OPEN') wrongState(path, '这个岗位没有在招聘。', 'The post is not open.');
  if (today < vacancy.opensOn) wrongState(path, `这个岗位 ${vacancy.opensOn} 才开始招聘。`, `The post opens on ${vacancy.opensOn}.`);
  if (vacancy.closesOn !== null && today > vacancy.closesOn) wrongState(path, `这个岗位已于 ${vacancy.closesOn} 截止。`, `The post closed on ${vacancy.closesOn}.`);
  checkSeatLeft(vacancy, path);
}

/** @throws InputFaults WRONG_STATE when every seat is taken. */
export function checkSeatLeft({ seats, hired }: Vacancy, path: readonly string[]): void {
  if (seats !== null && hired >= seats) wrongState(path, `${seats} 个名额已招满。`, `All ${seats} seats are taken.`);
}
