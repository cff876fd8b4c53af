import { fullName, isWithin } from '../../domain/regions/terms.js';
import { text } from '../../platform/i18n/text.js';
import { met, notAsked, noticeOfVacancy } from './shared-texts.js';
import { condition, gate } from './gate.js';

export const residence = gate({
  id: 'RESIDENCE',
  description: 'The job seeker lives in the region that the vacancy requires.',
  rule: text('公益性岗位可以要求常住当地。', 'A public-welfare post may be for those who live there.'),
  source: noticeOfVacancy,
  conditions: [condition({
    reads: { jobSeeker: ['residenceCode'], vacancy: ['residenceCode'] },
    judge: (jobSeeker, vacancy) => {
      const asked = vacancy.residenceCode;
      if (asked === null) return 'PASS';
      const own = jobSeeker.residenceCode;
      if (own === null) return 'UNKNOWN';
      if (isWithin(own, asked)) return 'PASS';
      // A job seeker whose city alone is known may live in the county asked for.
      return isWithin(asked, own) ? 'UNKNOWN' : 'FAIL';
    },
  })],
  explain: ({ opportunity }, _rules, outcome) => {
    if (opportunity.residenceCode === null) return { reason: notAsked, question: null };
    const place = fullName(opportunity.residenceCode);
    if (outcome === 'PASS') return { reason: met, question: null };
    if (outcome === 'FAIL') {
      return { reason: text(`只招收常住${place.zh}的人。`, `Only for those who live in ${place.en}.`), question: null };
    }
    return {
      reason: text('不知道常住地。', 'The place of residence is unknown.'),
      question: text(`您是否常住${place.zh}?`, `Do you live in ${place.en}?`),
    };
  },
});
