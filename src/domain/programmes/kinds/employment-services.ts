import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { hours } from './usual-details.js';

// Measure 8: employment services. The full chain stands in full-chain.ts, what reaches the public in publicity.ts.

/** The services of the federation's norm 残疾人就业人力资源服务规范(试行), April 2023. */
export const employmentService = programmeKind({
  code: 'employmentService',
  label: text('就业服务', 'Employment service'),
  clauses: ['8.1'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD', isUsual: true,
  fields: [
    ofPart.choice('service', text('服务内容', 'The service'), [
      { code: 'registration', label: text('登记建档', 'Registration') },
      { code: 'assessment', label: text('评估', 'Assessment') },
      { code: 'plan', label: text('制定就业计划', 'Plan') },
      { code: 'guidance', label: text('职业指导', 'Guidance') },
      { code: 'recommendation', label: text('岗位推荐', 'Recommendation of posts') },
      { code: 'followUp', label: text('跟踪服务', 'Follow-up') },
      { code: 'policy', label: text('政策咨询', 'Advice on policies') },
      { code: 'other', label: text('其他', 'Other') },
    ]),
    ofPart.choice('satisfaction', text('满意度', 'Satisfaction'), [
      { code: 'satisfied', label: text('满意', 'Satisfied') },
      { code: 'partly', label: text('基本满意', 'Partly') },
      { code: 'notSatisfied', label: text('不满意', 'Not satisfied') },
    ]),
    ofPart.date('nextOn', text('下次服务日期', 'Next service by')),
  ],
  stages: [
    stage('served', text('已服务', 'Served'), { due: 'nextOn', next: ['followedUp'] }),
    stage('followedUp', text('已跟进', 'Followed up'), {}),
  ],
});

export const defaulterTraining = programmeKind({
  code: 'defaulterTraining',
  label: text('连续三年未履行义务单位培训', 'Training for employers in default'),
  clauses: ['8.2'],
  takers: 'EMPLOYERS', places: 'MAY', admission: 'FIRST',
  countsAs: ['EMPLOYER_TRAINING'],
});

export const employerVisit = programmeKind({
  code: 'employerVisit',
  label: text('走访拓岗', 'Visits to employers'),
  clauses: ['8.3'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  countsAs: ['EMPLOYER_VISIT'],
  fields: [
    ofPart.number('posts', text('承诺提供的岗位', 'Posts that the employer promises'), text('个', 'posts'), { least: 0, most: 100_000 }),
    ofPart.date('postsBy', text('岗位发布期限', 'To be published by')),
    ofPart.prose('obstacles', text('单位的顾虑和需要的支持', "The employer's doubts, and the support that it needs")),
  ],
  stages: [
    stage('visited', text('已走访', 'Visited'), { next: ['promised', 'noPosts'] }),
    stage('promised', text('已承诺岗位', 'Posts promised'), { due: 'postsBy', needs: ['posts', 'postsBy'], isBeginning: true, next: ['published', 'noPosts'], outcome: 'POSTS_FOUND' }),
    stage('published', text('岗位已发布', 'Posts published'), {}),
    stage('noPosts', text('暂无岗位', 'No posts for now'), { needs: ['obstacles'], outcome: 'NO_RESULT' }),
  ],
});

/** Coaches and assessors are trained people of the centre, of associations and universities: nobody of them need be disabled. */
export const coachTraining = programmeKind({
  code: 'coachTraining',
  label: text('就业辅导员培训', 'Training of job coaches'),
  clauses: ['8.6'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [ofProgramme.number('practice', text('实习时长', 'Length of the practice'), hours, { least: 0, most: 2000 })],
});

export const abilityAssessment = programmeKind({
  code: 'abilityAssessment',
  label: text('职业能力评估', 'Assessment of abilities'),
  clauses: ['8.7'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  findsFact: 'ABILITY_ASSESSMENT',
});

export const assessorTraining = programmeKind({
  code: 'assessorTraining',
  label: text('职业能力评估队伍培训', 'Training of assessors'),
  clauses: ['8.7'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('partner', text('合作的科研机构、高校', 'The institute or university that trains')),
    ofProgramme.number('qualified', text('合格人数', 'People who qualified'), text('人', 'people'), { least: 0, most: 10_000 }),
  ],
  needs: ['partner'],
});

export const agencyService = programmeKind({
  code: 'agencyService',
  label: text('经营性人力资源机构服务', 'Services of commercial agencies'),
  clauses: ['8.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [ofProgramme.line('agency', text('人力资源服务机构', 'The agency'))],
  needs: ['agency'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['served'] }),
    stage('served', text('已服务', 'Served'), { next: ['employed', 'notEmployed'], state: 'ATTENDED' }),
    stage('employed', text('已就业', 'Employed'), { outcome: 'EMPLOYED', needsEmployment: true }),
    stage('notEmployed', text('未就业', 'Not employed'), { next: ['employed'], outcome: 'NO_RESULT' }),
  ],
});
