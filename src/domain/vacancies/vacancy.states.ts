import { administrator, allow, handlesPosts, hasRole, mutate, type RequestContext, type MutationResult } from '../../access/index.js';
import { wrongState } from '../../platform/errors/index.js';
import { idOf } from '../../platform/graphql/global-id.js';
import { judge } from './finding.service.js';
import { checkPublishable } from './findings.js';
import type { VacancyStateInput } from './vacancy.inputs.js';
import { findManagedVacancy } from './vacancy.managing.js';
import { askedOf, countAsked } from './vacancy.questions.js';
import type { VacancyStatus } from './vacancy.values.js';
import { workplaceOf } from './vacancy.workplace.js';

interface Transition { readonly mutation: string; readonly to: VacancyStatus; readonly from: readonly VacancyStatus[]; readonly zh: string; readonly en: string }

const transitions = {
  publish: { mutation: 'publishVacancy', to: 'OPEN', from: ['DRAFT', 'CLOSED'], zh: '只有草稿或已关闭的岗位才能发布。', en: 'Only a draft or a closed post can be published.' },
  close: { mutation: 'closeVacancy', to: 'CLOSED', from: ['OPEN'], zh: '只有正在招聘的岗位才能关闭。', en: 'Only an open post can be closed.' },
  withdraw: { mutation: 'withdrawVacancy', to: 'WITHDRAWN', from: ['DRAFT', 'OPEN', 'CLOSED'], zh: '岗位已经撤回。', en: 'The post was withdrawn already.' },
} as const satisfies Record<string, Transition>;

export async function changeVacancyState(ctx: RequestContext, change: keyof typeof transitions, input: VacancyStateInput): Promise<MutationResult> {
  allow(ctx, administrator, handlesPosts, hasRole('COUNSELLOR'));
  const { mutation, to, from, zh, en }: Transition = transitions[change];
  const id = idOf('Vacancy', input.vacancyId, 'vacancyId');
  return mutate(ctx, mutation, input, async (transaction) => {
    const vacancy = await findManagedVacancy(ctx, transaction, id);
    if (!from.includes(vacancy.status)) wrongState(['input', 'vacancyId'], zh, en);
    if (to === 'OPEN') {
      if (vacancy.closesOn !== null && vacancy.closesOn < ctx.today) wrongState(['input', 'vacancyId'], `截止日期 ${vacancy.closesOn} 已过,请先修改。`, `It closed on ${vacancy.closesOn}; set a later day first.`);
      const workplace = await workplaceOf(transaction, vacancy);
      if (workplace !== null && workplace.closedAt !== null) wrongState(['input', 'vacancyId'], '岗位的工作地点已停用,请先换一个。', 'Its workplace is closed; put it at another one first.');
      const { findings, employer } = await judge(ctx.today, transaction, vacancy);
      checkPublishable(findings, employer.kind);
      // A closed post was open already, with the same demands: nothing changes a post that is closed.
      await countAsked(ctx, transaction, vacancy, workplace, vacancy.status === 'CLOSED' ? askedOf(vacancy, workplace) : null, ['input', 'vacancyId']);
      vacancy.publishedAt = new Date();
    }
    // A post that is withdrawn after it closed was no longer open before.
    if (to === 'OPEN') vacancy.closedAt = null;
    else if (vacancy.status === 'OPEN') vacancy.closedAt = new Date();
    vacancy.status = to;
    await transaction.em.flush();
    return vacancy.id;
  });
}
