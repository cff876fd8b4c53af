import { ageOn, type IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import { isGraduateInWindow, isRetiredOn, welfareTermsOn, type WelfareStanding } from './standing.js';

/** What stands in the way of a public-welfare post: for good, or until something is confirmed. */
export interface Obstacle {
  readonly kind: 'EXCLUDED' | 'UNCONFIRMED';
  readonly reason: Text;
  /** It is about the age, of which matching has a gate too. */
  readonly isAboutAge?: true;
}

const excluded = (zh: string, en: string): Obstacle => ({ kind: 'EXCLUDED', reason: text(zh, en) });
const unconfirmed = (zh: string, en: string): Obstacle => ({ kind: 'UNCONFIRMED', reason: text(zh, en) });

function ageObstacle(standing: WelfareStanding, day: IsoDate): Obstacle | null {
  const { minAge } = welfareTermsOn(day);
  if (standing.birthDate === null) return unconfirmed('出生日期还不知道。请带身份证到就业服务中心登记。', 'The date of birth is not known. Take the identity card to the employment service centre.');
  if (ageOn(standing.birthDate, day) < minAge) return { ...excluded(`不满 ${minAge} 周岁,不能安排工作。`, `Nobody under ${minAge} may be employed.`), isAboutAge: true };
  const retired = isRetiredOn(standing, day);
  if (retired === true) return { ...excluded('已到法定退休年龄,不能再安排公益性岗位。', 'The statutory retirement age is reached; public-welfare posts end with it.'), isAboutAge: true };
  if (retired === null) {
    return unconfirmed(
      '要先确认是否已到法定退休年龄(女职工是按 50 还是 55 周岁算)。请带劳动合同或社保记录到就业服务中心。',
      'Whether the retirement age is reached must be confirmed first (of a woman: whether she retired at 50 or 55 by the earlier law). Take the labour contract or the record of social insurance to the employment service centre.',
    );
  }
  return null;
}

function targetObstacle(standing: WelfareStanding, day: IsoDate): Obstacle | null {
  const graduate = isGraduateInWindow(standing, day);
  if (standing.hasDifficulty === true || standing.isZeroEmploymentFamily === true || graduate === true) return null;
  if (graduate === null) {
    return unconfirmed(
      '要先确认残疾人证有效,并且毕业后没有工作过。请带证件到就业服务中心。',
      'That the disability certificate is valid, and that there was no work since graduation, must be confirmed first. Take your papers to the employment service centre.',
    );
  }
  if (standing.hasDifficulty === null || standing.isZeroEmploymentFamily === null) {
    return unconfirmed(
      '还没有核实是否为就业困难人员或零就业家庭成员。请到就业服务中心办理。',
      'It is not confirmed that the person is in recognised difficulty or of a family without employment. The employment service centre can do it.',
    );
  }
  return standing.graduatedOn !== null
    ? excluded(
      '公益性岗位面向毕业两年内、毕业后没有工作过的毕业生,以及就业困难人员和零就业家庭成员。',
      'Public-welfare posts are for graduates within two years of leaving school who have not worked since, for people in recognised difficulty, and for families without employment.',
    )
    : excluded('没有被认定为公益性岗位的安置对象。', 'The person is not recognised as one for whom public-welfare posts are meant.');
}

/** Employers at which an employment does not stand in the way: the one that has just hired the person for the post. */
interface Except { readonly employerId?: number }

/**
 * Why a person cannot be placed on a public-welfare post on a day, by what holds for every such post: the retirement age, work that goes on, and for whom the
 * posts are meant. Null where nothing stands in the way.
 */
export function welfareObstacle(standing: WelfareStanding, day: IsoDate, { employerId }: Except = {}): Obstacle | null {
  const age = ageObstacle(standing, day);
  if (age?.kind === 'EXCLUDED') return age;
  if (standing.employedAt.some((employer) => employer !== employerId)) return excluded('现在有工作,公益性岗位只安排没有工作的人。', 'There is work at present; public-welfare posts are for people without work.');
  const target = targetObstacle(standing, day);
  return target?.kind === 'EXCLUDED' ? target : age ?? target;
}
