import { text } from '../../platform/i18n/text.js';
import { jobSeekerView } from '../facts/views.js';
import { askCertificate, notAsked } from './shared-texts.js';
import type { DatedRule } from './dated.js';
import { isInGroup } from '../../domain/disabilities/terms.js';
import { describeGroups } from './disability-groups.js';
import { anyHolds, condition, gate, outcomeOf } from './gate.js';

/** The legal ground of a reservation of vacancies. */
export const reservationRules: readonly DatedRule<object>[] = [{
  validFrom: '2007-05-01', validUntil: null,
  text: {
    zh: '专岗只面向公告所列的残疾类别和等级,凭有效的残疾人证报名。',
    en: 'A reserved post is for the kinds and grades of disability that its notice names, with a valid certificate.',
  },
  source: {
    zh: '《残疾人就业条例》;晋政办发〔2025〕35号第一条',
    en: 'Regulations on the Employment of Disabled People; Jin Zheng Ban Fa [2025] 35, measure 1',
  },
}];

export const reservation = gate({
  id: 'RESERVATION',
  description: "For a reserved post: the kind and grade of the job seeker's disability are among those of the reservation.",
  isAboutStatus: true,
  rule: text(
    '专岗只面向公告所列的残疾类别和等级。',
    'A reserved post is for the kinds and grades that its notice names.',
  ),
  source: text('《残疾人就业条例》', 'Regulations on the Employment of Disabled People'),
  conditions: [
    condition({
      reads: { jobSeeker: ['disability'], vacancy: ['reservation'] },
      judge: (jobSeeker, vacancy) => {
        if (vacancy.reservation === null) return 'PASS';
        const { disability } = jobSeeker;
        if (disability === null) return 'UNKNOWN';
        const { groups } = vacancy.reservation;
        return outcomeOf(groups.length === 0 || anyHolds(...groups.map((group) => isInGroup(disability, group))));
      },
    }),
    condition({
      reads: { jobSeeker: ['isDisabilityCertificateValid'], vacancy: ['reservation'] },
      judge: (jobSeeker, vacancy) =>
        outcomeOf(vacancy.reservation === null || jobSeeker.isDisabilityCertificateValid),
    }),
  ],
  explain: ({ seeker, opportunity }, rules, outcome) => {
    if (opportunity.reservation === null) return { reason: notAsked, question: null };
    const { groups, legalGround } = opportunity.reservation;
    const who = describeGroups(groups);
    const rule = {
      rule: text(`本专岗面向:${who.zh}。${legalGround}`, `This post is reserved for: ${who.en}. ${legalGround}`),
      ...(rules.reservation === null ? {} : { source: rules.reservation.source }),
    };
    if (outcome === 'PASS') {
      const reason = text('符合专岗的条件。', 'The conditions of the reservation are met.');
      return { ...rule, reason, question: null };
    }
    if (outcome === 'UNKNOWN') {
      const reason = text('不知道残疾人证是否符合。', 'It is unknown whether the disability certificate fits.');
      return { ...rule, reason, question: askCertificate };
    }
    const lastDay = seeker.disability?.validUntil ?? '';
    return {
      ...rule,
      reason: jobSeekerView(seeker, rules.on).isDisabilityCertificateValid
        ? text(
          '残疾人证上的类别或等级不在保留范围内。',
          'The kind or grade on the disability certificate is not among those reserved for.',
        )
        : text(
          `残疾人证已于 ${lastDay} 到期,换证后可以报名。`,
          `The disability certificate expired on ${lastDay}; with a new one this post opens.`,
        ),
      question: null,
    };
  },
});
