import { text, type Text } from '../../../platform/i18n/text.js';
import type { Objection } from '../../suggestions/index.js';

/** Why a vacancy is not suggested, to the job seeker. */
export const plainObjections: Readonly<Record<Objection, Text>> = {
  TOO_FAR: text('离您太远,每天来回不方便。', 'It is too far away to go there every day.'),
  DEMAND_UNMET: text('这个活里有您很难做到的事,还没有能帮上的办法。', 'It asks for something that you can hardly do, and there is no help for it yet.'),
  NOTHING_IN_COMMON: text('这个活要学过才会,还没看到您学过或做过。', 'This work has to be learnt. It is not known that you have learnt it or done it.'),
  AGAINST_WISHES: text('它跟您想要的差得比较多。', 'It differs much from what you wish.'),
  BELOW_EDUCATION: text('跟您的学历差得远,您也没有说想做。', 'It lies far below what you have learnt, and you did not say that you want it.'),
  FOR_BEGINNERS: text('这是给刚出来工作的人的实习。', 'It is an internship for people who have just begun to work.'),
  FOR_EXPERIENCED: text('这个岗位要带别人干,一般要先干过这一行。', 'Whoever takes it leads others, and has usually done the work before.'),
};

/** The first reason why a vacancy is not suggested; nothing for a suggestion. */
export function plainSuggestion([first]: readonly Objection[]): Text[] {
  if (first === undefined) return [];
  const { zh, en } = plainObjections[first];
  return [text(`没有先推荐给您:${zh}`, `It is not among the first suggestions. ${en}`)];
}
