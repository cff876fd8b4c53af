import { text } from '../../../platform/i18n/text.js';
import { ofPart } from './detail-field.js';
import { yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { hours, weeks } from './usual-details.js';

// Measure 8, clause 8.11: from the assessment to work that goes on, for people with an intellectual or mental disability
// (autism is certified as mental). Whoever leaves tells at which stage: `programmeStages` counts where people fall out.

/** Everybody may leave at any stage before the last. */
const orLeaves = (...next: readonly string[]): readonly string[] => [...next, 'left'];

export const fullChainService = programmeKind({
  code: 'fullChainService',
  label: text('心智障碍全链式融合就业', 'The full chain for intellectual and mental disability'),
  clauses: ['8.11'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['mentalOrIntellectual'],
  fields: [
    ofPart.prose('strengths', text('评估发现的优势和支持需要', 'Strengths and needs of support that the assessment found')),
    ofPart.number('trainingHours', text('岗前培训时长', 'Training before work'), hours, { most: 2000 }),
    ofPart.line('employer', text('试岗单位', 'The employer of the trial')),
    ofPart.number('trialWeeks', text('试岗周数', 'Length of the trial'), weeks, { most: 26 }),
    ofPart.number('coachHours', text('就业辅导时长', 'Hours of the job coach'), hours, { most: 2000, decimals: 1 }),
    ofPart.prose('employersWord', text('单位评价', "The employer's evaluation")),
    ofPart.prose('ownWord', text('本人意愿', "The person's own word")),
    ofPart.date('supportUntil', text('在岗支持至', 'Supported at work until')),
    ofPart.choice('leavingReason', text('退出原因', 'Why the person left'), [
      { code: 'ownWish', label: text('本人意愿', "The person's wish") },
      { code: 'family', label: text('家庭原因', 'Family') },
      { code: 'health', label: text('健康原因', 'Health') },
      { code: 'noPost', label: text('没有合适岗位', 'No post that fits') },
      { code: 'employer', label: text('单位不再留用', 'The employer did not go on') },
      { code: 'other', label: text('其他', 'Other') },
    ]),
  ],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: orLeaves('assessed') }),
    stage('assessed', text('已评估', 'Assessed'), { needs: ['strengths', 'ownWord'], next: orLeaves('trained'), state: 'ATTENDED' }),
    stage('trained', text('已培训', 'Trained'), { needs: ['trainingHours'], next: orLeaves('tried'), outcome: 'TRAINED' }),
    stage('tried', text('已试岗', 'Tried at work'), {
      needs: ['employer', 'trialWeeks', 'coachHours', 'employersWord'], next: orLeaves('tried', 'placed'),
    }),
    stage('placed', text('已就业', 'Placed'), { next: orLeaves('supported'), outcome: 'EMPLOYED', needsEmployment: true }),
    stage('supported', text('在岗支持中', 'Supported at work'), { due: 'supportUntil',
      needs: ['supportUntil', 'coachHours'], next: orLeaves('supported', 'movedOn'), needsEmployment: true,
    }),
    stage('movedOn', text('独立就业', 'Works without support'), { isLeaving: true, outcome: 'MOVED_ON', needsEmployment: true }),
    stage('left', text('已退出', 'Left'), { needs: ['leavingReason'], isLeaving: true, outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'fullChainPlaced', clause: '8.11', label: text('全链式服务已就业', 'People of the full chain who were placed'),
    counted: 'REACHED', stages: ['placed'], target: null, ...yearly,
  }],
});
