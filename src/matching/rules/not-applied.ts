import type { ApplicationStatus } from '../../domain/applications/index.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { gate, outcomeOf } from './gate.js';
import { keepsApart } from './keeps-apart.js';

function describeApplication(application: ApplicationStatus | null): Text {
  if (!keepsApart(application)) return text('没有在办的申请。', 'No application is under way.');
  switch (application) {
    case 'HIRED': return text('已被录用。', 'The person was hired here.');
    case 'REJECTED': return text('此前未被录用。', 'An earlier application was turned down.');
    default: return text('已经申请。', 'The person has applied already.');
  }
}

export const notApplied = gate({
  id: 'NOT_APPLIED',
  description: 'The job seeker has not applied here, and was not hired or rejected here. '
    + 'A referral that was not taken up does not count.',
  rule: text(
    '同一岗位只匹配尚未申请的人;撤回申请后可以再次匹配,中心推荐的不算申请。',
    'A person is matched to a post only while no application runs or ran here; '
      + 'a withdrawn one does not count, nor does a referral.',
  ),
  source: text('平台规则', 'Rule of this service'),
  conditions: [],
  ofApplication: (application) => outcomeOf(!keepsApart(application)),
  explain: ({ application }) => ({ reason: describeApplication(application), question: null }),
});
