import { text, type Text } from '../../platform/i18n/text.js';
import { askWomensGroup } from '../rules/shared-texts.js';
import { accommodations } from '../../domain/accommodations/terms.js';
import { certificateTypes } from '../../domain/certificates/terms.js';
import { educationLevels } from '../../domain/education/terms.js';
import { humanFunctions } from '../../domain/functions/terms.js';
import { employmentLabels, reachLabels, shiftLabels, workModeLabels } from '../../domain/seekers/terms.js';
import { maxSkillLevel, skills } from '../../domain/skills/terms.js';
import type { PersonChange } from './person-change.js';
import type { PostChange } from './post-change.js';
import type { UnknownFact } from './unknown-fact.js';
import { claimLabel } from './claim-label.js';

/** A change of a person in words, spoken to the person. */
export function personChangeText(change: PersonChange): Text {
  switch (change.kind) {
    case 'SKILL': {
      const { label } = skills.get(change.code);
      return text(`学会“${label.zh}”`, `Learn the skill "${label.en}"`);
    }
    case 'CERTIFICATE': {
      const { label } = certificateTypes.get(change.code);
      return text(`取得证书:${label.zh}`, `Get the certificate: ${label.en}`);
    }
    case 'EDUCATION': {
      const { label } = educationLevels.get(change.code);
      return text(`把学历提升到${label.zh}`, `Reach this level of education: ${label.en}`);
    }
    case 'CLAIM': {
      const label = claimLabel(change.claim);
      return text(`请就业服务中心核实申报的“${label.zh}”`, `Have the employment service centre confirm what was stated: ${label.en}`);
    }
    case 'RENEWAL': return text('换领已到期的残疾人证', 'Renew the disability certificate, which has expired');
    case 'AID': {
      const { label } = accommodations.get(change.code);
      return text(`自备辅助器具:${label.zh}`, `Bring an aid of your own: ${label.en}`);
    }
    case 'REACH': return text(`求职范围扩大到${reachLabels[change.reach].zh}`, `Look further: ${reachLabels[change.reach].en}`);
    case 'DISTANCE': return text(`上下班愿意走到 ${change.maxKm} 公里`, `Go up to ${change.maxKm} km to work`);
    case 'MOVE': return text('愿意搬到上班的地方住', 'Move to where the work is');
    case 'HOURS': return text(`每周最多工作 ${change.maxPerWeek} 小时`, `Work up to ${change.maxPerWeek} hours a week`);
    case 'SHIFT': return text(`也接受这一班次:${shiftLabels[change.code].zh}`, `Take this shift as well: ${shiftLabels[change.code].en}`);
    case 'WORK_MODE': return text(`也接受这种工作方式:${workModeLabels[change.code].zh}`, `Take this mode of work as well: ${workModeLabels[change.code].en}`);
    case 'EMPLOYMENT': return text(`也接受这种用工形式:${employmentLabels[change.code].zh}`, `Take this kind of employment as well: ${employmentLabels[change.code].en}`);
  }
}

/** A change of a post in words, spoken to its employer. */
export function postChangeText(change: PostChange): Text {
  switch (change.kind) {
    case 'ACCOMMODATION': {
      const { label } = accommodations.get(change.code);
      return text(`提供${label.zh}`, `Provide: ${label.en}`);
    }
    case 'DEMAND': {
      const { label } = humanFunctions.get(change.functionCode);
      return text(`调整工作安排,不再把“${label.zh}”列为必需`, `Arrange the work so that it no longer needs: ${label.en}`);
    }
    case 'DEMANDS_CONFIRMED': return text('逐项确认工作对身体的要求(照推定的写)', 'Go through what the work asks of functions, and confirm it as presumed');
    case 'EDUCATION': return text('不再要求最低学历', 'Ask for no lowest education');
    case 'CERTIFICATE': {
      const { label } = certificateTypes.get(change.code);
      return text(`不再要求证书:${label.zh}(法律规定的除外)`, `Do not ask for the certificate, where the law does not: ${label.en}`);
    }
    case 'AGE': return text('不再限定年龄(法定年龄除外)', 'Set no age but that of the law');
    case 'RESIDENCE': return text('不再要求常住当地', 'Do not ask where people live');
  }
}

/** What to ask about an unknown fact, spoken to the person. */
export function questionText(fact: UnknownFact): Text {
  switch (fact.kind) {
    case 'CAPACITY': return humanFunctions.get(fact.code).question;
    case 'SKILL_LEVEL': {
      const { label } = skills.get(fact.code);
      return text(`您的“${label.zh}”到什么程度(1 到 ${maxSkillLevel},${maxSkillLevel} 最熟练)?`, `How far does your skill "${label.en}" go, from 1 to ${maxSkillLevel}, the best?`);
    }
    case 'SKILLS': return text('您的技能清单完整了吗?还会别的吗?', 'Is your list of skills complete, or can you do more?');
    case 'CERTIFICATES': return text('您的证书清单完整了吗?还有别的证书吗?', 'Is your list of certificates complete, or do you hold more?');
    case 'EDUCATION': return text('您的最高学历是什么?', 'What is your highest education?');
    case 'RESIDENCE': return text('您常住在哪个县(市、区)?', 'In which county or district do you live?');
    case 'WILL_MOVE': return text('单位提供住宿的话,您愿意搬过去住吗?', 'Would you move to where the work is, if lodging is provided?');
    case 'BIRTH_DATE': return text('您的出生日期是哪一天?', 'What is your date of birth?');
    case 'RETIREMENT_GROUP': return askWomensGroup;
    case 'DISABILITY_CERTIFICATE': return text('您有残疾人证吗?是哪一类、哪一级?', 'Do you hold a disability certificate, and of which kind and grade?');
    case 'EMPLOYMENT_DIFFICULTY': return text('您是否已被认定为就业困难人员?', 'Have you been recognised as having difficulty in finding work?');
    case 'ZERO_EMPLOYMENT_FAMILY': return text('您家里是否没有任何人就业(零就业家庭)?', 'Is nobody in your family employed (a zero-employment family)?');
  }
}
