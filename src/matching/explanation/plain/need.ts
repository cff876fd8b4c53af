import { text } from '../../../platform/i18n/text.js';
import type { NeedEvidence } from '../../factors/line.js';
import { askEmployer, part, type PlainPart } from './plain-part.js';
import { accommodationWordsOf } from './words.js';

/** An accommodation that the job seeker asks for, and what the employer says of it. No price and no subsidy: the employer arranges it. */
export function plainNeed({ accommodationCode, provision }: NeedEvidence): PlainPart {
  const { has, give } = accommodationWordsOf(accommodationCode);
  switch (provision) {
    case 'PROVIDED':
      return part(text(`单位${has.zh}。`, `The employer ${has.en}.`));
    case 'WILLING':
      return part(text(`单位愿意${give.zh}。`, `The employer is willing to ${give.en}.`));
    case 'REFUSED':
      return part(text(`单位说不能${give.zh}。`, `The employer says that it cannot ${give.en}.`));
    case null:
      return askEmployer(text(`先问单位:能不能${give.zh}?`, `Ask the employer first: can it ${give.en}?`));
  }
}
