import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';

// Measure 5: university graduates.

/** Who was not contacted yet is found with `peopleOwed(what: GRADUATE_CONTACT)`; by major, school and year, with `jobSeekers`. */
export const graduateContact = programmeKind({
  code: 'graduateContact',
  label: text('残疾人大学生联系服务', 'Graduates contacted one by one'),
  clauses: ['5.1'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['graduate'],
  countsAs: ['GRADUATE_CONTACT'],
  fields: [
    ofPart.choice('way', text('联系方式', 'Way of contact'), [
      { code: 'phone', label: text('电话', 'Phone') },
      { code: 'message', label: text('短信、微信', 'Message') },
      { code: 'visit', label: text('上门', 'Visit') },
      { code: 'school', label: text('通过学校', 'Through the school') },
    ]),
    ofPart.prose('wants', text('专业特长和就业意向', 'Talents and wishes')),
    ofPart.date('planBy', text('就业计划制定期限', 'A plan is agreed by')),
  ],
  stages: [
    stage('contacted', text('已联系', 'Contacted'), { due: 'planBy', needs: ['way', 'wants', 'planBy'], next: ['planAgreed', 'employed', 'noWish'] }),
    stage('notReached', text('未联系上', 'Not reached'), { isBeginning: true, next: ['contacted', 'notReached'], state: 'ABSENT' }),
    stage('planAgreed', text('已制定计划', 'Plan agreed'), { next: ['employed', 'noWish'], outcome: 'MEASURE_AGREED' }),
    stage('employed', text('已就业', 'Employed'), { outcome: 'EMPLOYED' }),
    stage('noWish', text('暂无就业意愿', 'Does not want to work for now'), { outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'graduatesContacted', clause: '5.1', label: text('已联系的残疾人大学生', 'Graduates whom a centre had a word with'),
    counted: 'REACHED', stages: ['contacted'], target: null, ...yearly,
  }],
});

export const guidanceSession = programmeKind({
  code: 'guidanceSession',
  label: text('大学生就业指导培训', 'Guidance for graduates'),
  clauses: ['5.3'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['graduate'],
  fields: [
    ofProgramme.choice('topic', text('指导内容', 'Topic'), [
      { code: 'career', label: text('职业生涯规划', 'Career planning') },
      { code: 'resume', label: text('简历制作', 'Writing a résumé') },
      { code: 'interview', label: text('面试技巧', 'Interviews') },
    ]),
    ofPart.line('result', text('完成的规划、简历或模拟面试', 'The plan, résumé or trial interview that was made')),
  ],
  needs: ['topic'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['guided'] }),
    stage('guided', text('已指导', 'Guided'), { needs: ['result'], state: 'ATTENDED', outcome: 'TRAINED' }),
  ],
});

export const graduateAction = programmeKind({
  code: 'graduateAction',
  label: text('就业困难帮扶专项行动', 'Special help for graduates'),
  clauses: ['5.4'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['graduate'],
  fields: [
    ofProgramme.choice('form', text('服务方式', 'Form'), [
      { code: 'onSite', label: text('线下', 'On site') },
      { code: 'online', label: text('线上', 'Online') },
      { code: 'both', label: text('线上线下', 'Both') },
    ]),
    ofProgramme.number('offered', text('提供的岗位', 'Posts that are offered'), text('个', 'posts'), { least: 0, most: 100_000 }),
    ofPart.number('interviews', text('面试次数', 'Interviews'), text('次', 'interviews'), { least: 0, most: 100 }),
  ],
  needs: ['form', 'offered'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['served'] }),
    stage('served', text('已服务', 'Served'), { needs: ['interviews'], next: ['employed', 'notEmployed'], state: 'ATTENDED' }),
    stage('employed', text('已就业', 'Employed'), { outcome: 'EMPLOYED', needsEmployment: true }),
    stage('notEmployed', text('未就业', 'Not employed'), { next: ['employed'], outcome: 'NO_RESULT' }),
  ],
});
