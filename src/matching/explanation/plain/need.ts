import { text } from '../../../platform/i18n/text.js';
import type { NeedEvidence, NeedSettledBy } from '../../factors/line.js';
import { askEmployer, part, type PlainPart } from './plain-part.js';
import { accommodationWordsOf } from './words.js';

/** What the job seeker does without, as far as the employer goes. */
function settledPart(accommodationCode: string, settledBy: NeedSettledBy): PlainPart {
  const { give, own, isThing } = accommodationWordsOf(accommodationCode);
  if (settledBy === 'WORK_AT_HOME')
    return part(
      text(`在家干活,用不着单位${give.zh}。`, `You work at home, so the employer does not have to ${give.en}.`),
    );
  // Of an arrangement "your own" is said already.
  const [self, yourself] = isThing ? ['自己', ' yourself'] : ['', ''];
  return part(
    text(`您${self}${own.zh},用不着单位提供。`, `You ${own.en}${yourself}, so the employer does not have to provide it.`),
  );
}

/** An accommodation that the job seeker asks for, and what the employer says of it. No price and no subsidy: the employer arranges it. */
export function plainNeed({ accommodationCode, settledBy, provision }: NeedEvidence): PlainPart {
  if (settledBy !== null) return settledPart(accommodationCode, settledBy);
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
