import { occupations } from '../../../domain/occupations/terms.js';
import type { OccupationNearness } from '../../../domain/occupations/index.js';
import { text, type Text } from '../../../platform/i18n/text.js';
import type { OccupationEvidence } from '../../factors/line.js';
import { askEmployer, part, type PlainPart } from './plain-part.js';

/** How the other occupation compares, where the two lie near each other. */
const likeness: Readonly<Record<Exclude<OccupationNearness, 'SAME' | 'MAJOR_GROUP'>, Text>> = {
  SMALL_GROUP: text('很像', 'is very much like it'),
  MEDIUM_GROUP: text('有点像', 'is a little like it'),
};

/** What is said of work that the job seeker wants, knows, or is qualified for. */
const sameWork = (post: Text): Readonly<Record<OccupationEvidence['origin'], Text>> => ({
  WANTED: text(`这正是您想做的工作:${post.zh}。`, `This is the work that you want: ${post.en}.`),
  DONE: text(`这个工作您做过:${post.zh}。`, `You have done this work before: ${post.en}.`),
  AVOIDED: text(`您说过不想做这样的工作:${post.zh}。`, `You said that you would rather not do work like this: ${post.en}.`),
  QUALIFIED: text(`这个工作要的资格证您有:${post.zh}。`, `You hold the certificate that this work needs: ${post.en}.`),
});

/** The vacancy's occupation beside the nearest one that the job seeker wants or has done. */
export function plainOccupation({ offered, basis, nearest, origin, nearness }: OccupationEvidence): PlainPart {
  const [post, own] = [occupations.get(offered).label, occupations.get(nearest).label];
  const isWanted = origin === 'WANTED';
  if (basis === 'PRESUMED') {
    return askEmployer(
      text(`看名称,这像是${post.zh}的工作。`, `By its title this is the work of: ${post.en}.`),
      text('到底是不是,先问单位。', 'Ask the employer first whether it is.'),
    );
  }
  if (nearness === 'SAME') return part(sameWork(post)[origin]);
  const job = text(`这是${post.zh}的工作。`, `This is the work of: ${post.en}.`);
  if (nearness === null || nearness === 'MAJOR_GROUP') {
    return part(
      job,
      isWanted
        ? text(`您想做的是${own.zh}。`, `What you want is: ${own.en}.`)
        : text(`您做过的是${own.zh}。`, `What you have done is: ${own.en}.`),
    );
  }
  const like = likeness[nearness];
  return part(
    job,
    isWanted
      ? text(`跟您想做的${own.zh}${like.zh}。`, `What you want, ${own.en}, ${like.en}.`)
      : text(`跟您做过的${own.zh}${like.zh}。`, `What you have done, ${own.en}, ${like.en}.`),
  );
}
