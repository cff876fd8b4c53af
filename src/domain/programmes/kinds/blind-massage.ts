import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { by2027, yearly } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { stage } from './stage.js';
import { people, weeks } from './usual-details.js';

// Measure 7: blind massage, and other work of blind people. Qualifications stand in massage-qualification.ts.

export const massageHospital = programmeKind({
  code: 'massageHospital',
  label: text('盲人按摩医院建成', 'The hospital of blind massage, finished'),
  clauses: ['7.1'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('site', text('地址', 'Address')),
    ofProgramme.number('beds', text('床位', 'Beds'), text('张', 'beds'), { most: 5000 }),
    ofProgramme.number('posts', text('盲人医疗按摩岗位', 'Posts in medical massage'), text('个', 'posts'), { most: 5000 }),
    ofProgramme.date('finishBy', text('计划建成日期', 'To be finished by')),
  ],
  stages: [
    stage('planned', text('已立项', 'Planned'), { next: ['building'] }),
    stage('building', text('建设中', 'Under construction'), { due: 'finishBy', needs: ['site', 'finishBy'], isBeginning: true, next: ['finished'] }),
    stage('finished', text('已建成', 'Finished'), { needs: ['beds', 'posts'] }),
  ],
  indicators: [{
    code: 'massageHospital', clause: '7.1', label: text('山西省盲人按摩医院建设', 'The hospital of blind massage'),
    counted: 'HELD', years: 3, target: { of: 'PROVINCE', number: 1 }, ...by2027,
  }],
});

export const massageClinic = programmeKind({
  code: 'massageClinic',
  label: text('盲人医疗按摩所扶持', 'Help with opening a medical massage clinic'),
  clauses: ['7.1'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['medicalMassage'],
  fields: [
    ofPart.line('clinic', text('盲人医疗按摩所名称', 'Name of the clinic'), { isAsked: true }),
    ofPart.line('site', text('地址', 'Address'), { isAsked: true }),
    people('staff', text('从业盲人', 'Blind people who work there')),
    ofPart.money('support', text('扶持资金', 'Support')),
  ],
  stages: [
    stage('asked', text('已申请', 'Asked for'), { next: ['approved', 'refused'] }),
    stage('approved', text('已批准扶持', 'Support approved'), { needs: ['clinic', 'site', 'support'], next: ['open', 'ended'] }),
    stage('open', text('已开办', 'Open'), { needs: ['staff'], next: ['ended'], state: 'ATTENDED', outcome: 'STARTED_BUSINESS' }),
    stage('ended', text('已停办', 'Closed'), { isLeaving: true }),
    stage('refused', text('未批准', 'Refused'), { state: 'CANCELLED', isLeaving: true, outcome: 'NO_RESULT' }),
  ],
});

/** The shops of a chain are sites of the employer (`createWorkplace`). */
export const massageChain = programmeKind({
  code: 'massageChain',
  label: text('盲人保健按摩连锁化、品牌化', 'Massage shops that become chains and brands'),
  clauses: ['7.1'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  fields: [
    ofPart.line('brand', text('品牌', 'Brand')),
    ofPart.number('shops', text('门店', 'Shops'), text('家', 'shops'), { least: 2, most: 10_000 }),
    people('staff', text('从业盲人', 'Blind people who work there')),
    ofPart.line('services', text('多样化经营项目', 'Other services of the shops')),
  ],
  stages: [
    stage('advised', text('已指导', 'Advised'), { next: ['chain'] }),
    stage('chain', text('已连锁经营', 'A chain'), { needs: ['shops', 'staff'], next: ['brand'] }),
    stage('brand', text('已形成品牌', 'A brand'), { needs: ['brand', 'services'] }),
  ],
});

export const teacherTraining = programmeKind({
  code: 'teacherTraining',
  label: text('盲人保健按摩骨干师资培训', 'Teacher training in health-care massage'),
  clauses: ['7.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['massage'],
  countsAs: ['CONTINUING_EDUCATION'],
  indicators: [{
    code: 'teacherTraining', clause: '7.5',
    label: text('盲人保健按摩骨干师资培训', 'Teacher trainings in health-care massage'),
    counted: 'HELD', target: { of: 'PROVINCE', number: 1 }, ...yearly,
  }],
});

export const medicalMassageTraining = programmeKind({
  code: 'medicalMassageTraining',
  label: text('盲人医疗按摩培训', 'Training in medical massage'),
  clauses: ['7.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['medicalMassage'],
  countsAs: ['CONTINUING_EDUCATION'],
  indicators: [{
    code: 'medicalMassageTraining', clause: '7.5', label: text('盲人医疗按摩培训', 'Trainings in medical massage'),
    counted: 'HELD', target: { of: 'PROVINCE', number: 1 }, ...yearly,
  }],
});

/** The document asks for "a certain number" a year and names none. */
export const massageInternship = programmeKind({
  code: 'massageInternship',
  label: text('盲人医疗按摩实习', 'Massage internships'),
  clauses: ['7.6'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['massage'],
  fields: [
    ofProgramme.line('institution', text('实习单位', 'Where the internship is')),
    ofProgramme.number('weeks', text('实习周数', 'Length'), weeks, { most: 104 }),
    ofPart.prose('evaluation', text('实习鉴定', 'Evaluation')),
  ],
  needs: ['institution', 'weeks'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['started', 'brokenOff'] }),
    stage('started', text('实习中', 'At the institution'), { next: ['finished', 'brokenOff'], state: 'ATTENDED' }),
    stage('finished', text('实习完成', 'Finished'), { needs: ['evaluation'], next: ['employed'], outcome: 'TRAINED' }),
    stage('employed', text('留用', 'Employed there'), { outcome: 'EMPLOYED', needsEmployment: true }),
    stage('brokenOff', text('中止', 'Broken off'), { isLeaving: true, outcome: 'NO_RESULT' }),
  ],
  indicators: [{
    code: 'massageInternships', clause: '7.6', label: text('盲人医疗按摩人员实习', 'Internships in medical massage'),
    counted: 'TIMES', target: null, ...yearly,
  }],
});

export const massageRecommendation = programmeKind({
  code: 'massageRecommendation',
  label: text('盲人按摩人员推荐就业', 'Posts recommended to practitioners'),
  clauses: ['7.6'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['massage'],
  fields: [ofPart.line('institution', text('推荐的单位', 'The employer')), ofPart.line('post', text('推荐的岗位', 'The post'))],
  stages: [
    stage('recommended', text('已推荐', 'Recommended'), { needs: ['institution', 'post'], next: ['employed', 'notEmployed'], outcome: 'REFERRED' }),
    stage('employed', text('已录用', 'Employed'), { outcome: 'EMPLOYED', needsEmployment: true }),
    stage('notEmployed', text('未录用', 'Not employed'), { outcome: 'NO_RESULT' }),
  ],
});

export const voiceTraining = programmeKind({
  code: 'voiceTraining',
  label: text('声音主播、音频编辑、舞蹈', 'Voice hosting, audio editing, dance'),
  clauses: ['7.7'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['visualDisability'],
  fields: [
    ofProgramme.choice('craft', text('培训的职业', 'What is taught'), [
      { code: 'voice', label: text('声音主播', 'Voice hosting') },
      { code: 'audio', label: text('音频编辑', 'Audio editing') },
      { code: 'dance', label: text('舞蹈表演', 'Dance') },
      { code: 'other', label: text('其他', 'Other') },
    ]),
    ofPart.line('work', text('从事的工作', 'The work that was taken up')),
  ],
  needs: ['craft'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['trained'] }),
    stage('trained', text('已培训', 'Trained'), { next: ['working', 'notWorking'], state: 'ATTENDED', outcome: 'TRAINED' }),
    stage('working', text('已从业', 'Works in it'), { needs: ['work'], outcome: 'FLEXIBLE_WORK' }),
    stage('notWorking', text('未从业', 'Does not work in it'), { outcome: 'NO_RESULT' }),
  ],
});

export const businessRegistration = programmeKind({
  code: 'businessRegistration',
  label: text('盲人经营主体登记便利服务', 'Help with registering a business'),
  clauses: ['7.2'],
  takers: 'PEOPLE', places: 'NONE', admission: 'RECORD',
  conditions: ['visualDisability', 'adult'],
  fields: [
    ofPart.choice('form', text('经营主体类型', 'Form of the business'), [
      { code: 'individual', label: text('个体工商户', 'Individual business') },
      { code: 'company', label: text('企业', 'Company') },
    ]),
    ofPart.line('office', text('登记机关', 'Registration office')),
    ofPart.line('help', text('提供的便利', 'Help that was given: someone alongside, papers read aloud, done online')),
    ofPart.line('business', text('经营主体名称', 'Name of the business')),
    ofPart.number('days', text('办理时长', 'Time that it took'), text('个工作日', 'working days'), { least: 0, most: 365 }),
  ],
  stages: [
    stage('asked', text('已申请', 'Asked for'), { needs: ['form', 'office'], next: ['registered', 'refused'] }),
    stage('registered', text('已登记', 'Registered'), {
      needs: ['business', 'help', 'days'], outcome: 'STARTED_BUSINESS',
      facts: [{ fact: 'isIndividualBusiness', where: { detail: 'form', is: 'individual' } }],
    }),
    stage('refused', text('未登记', 'Not registered'), { outcome: 'NO_RESULT' }),
  ],
});
