import { text } from '../../../platform/i18n/text.js';
import { ofPart, ofProgramme } from './detail-field.js';
import { yearly, type ProgrammeIndicator } from './indicator.js';
import { programmeKind } from './programme-kind.js';
import { detailsOfRecognition, stagesOfRecognition } from './recognition.js';
import { stage } from './stage.js';

// Measure 9: vocational training.

/** Courses of three kinds count towards the number of clause 9.3. */
const vocationalTraining: ProgrammeIndicator = {
  code: 'vocationalTraining', clause: '9.3', label: text('职业技能培训', 'Vocational training'),
  counted: 'TIMES', target: { of: 'PROVINCE', number: 5000 }, ...yearly,
};

/** A course is held where there is a base, or by a company, university or institute (clause 9.2): its host. */
export const vocationalCourse = programmeKind({
  code: 'vocationalCourse',
  label: text('职业技能培训', 'Vocational courses'),
  clauses: ['9.3'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST', isUsual: true,
  conditions: ['certificate'],
  indicators: [vocationalTraining],
});

/** What the employer asked for stands with the course; how many it hired, in `Programme.stageCounts`. */
export const orderedCourse = programmeKind({
  code: 'orderedCourse',
  label: text('订单、定岗、师带徒培训', "Courses to an employer's order"),
  clauses: ['9.4'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  conditions: ['certificate'],
  fields: [
    ofProgramme.choice('way', text('培训方式', 'Way of training'), [
      { code: 'order', label: text('订单式', 'To order') },
      { code: 'apprentice', label: text('师带徒', 'Master and apprentice') },
      { code: 'post', label: text('定岗定向', 'For a given post') },
    ]),
    ofProgramme.line('post', text('定向岗位', 'The post')),
    ofProgramme.number('postsAsked', text('企业需求人数', 'People whom the employer asked for'), text('人', 'people'), { most: 10_000 }),
    ofProgramme.prose('asks', text('企业要求', 'What the employer asks of them')),
  ],
  needs: ['way', 'post', 'postsAsked'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['trained', 'left'] }),
    stage('trained', text('已结业', 'Trained'), { next: ['hired', 'notHired'], state: 'ATTENDED', outcome: 'TRAINED' }),
    stage('hired', text('已录用', 'Hired'), { outcome: 'EMPLOYED', needsEmployment: true }),
    stage('notHired', text('未录用', 'Not hired'), { next: ['hired'], outcome: 'NO_RESULT' }),
    stage('left', text('中途退出', 'Left the course'), { isLeaving: true, outcome: 'NO_RESULT' }),
  ],
  indicators: [vocationalTraining, {
    code: 'orderedHires', clause: '9.4', label: text('订单培训后录用', 'People hired after a course to order'),
    counted: 'REACHED', stages: ['hired'], target: null, ...yearly,
  }],
});

export const heritageCourse = programmeKind({
  code: 'heritageCourse',
  label: text('非遗传承技能培训', 'Courses in heritage crafts'),
  clauses: ['9.6'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  conditions: ['certificate'],
  fields: [
    ofProgramme.line('craft', text('非遗技艺', 'The craft')),
    ofProgramme.choice('listed', text('非遗名录级别', 'Level of the list that names it'), [
      { code: 'nation', label: text('国家级', 'National') },
      { code: 'province', label: text('省级', 'Provincial') },
      { code: 'city', label: text('市级', 'City') },
      { code: 'county', label: text('县级', 'County') },
    ]),
    ofProgramme.line('suits', text('适配的残疾类别和理由', 'Whom it suits, and why')),
    ofPart.line('work', text('从事的工作', 'The work that was taken up')),
  ],
  needs: ['craft', 'listed', 'suits'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['trained'] }),
    stage('trained', text('已结业', 'Trained'), { next: ['working', 'notWorking'], state: 'ATTENDED', outcome: 'TRAINED' }),
    stage('working', text('已从业', 'Works in it'), { needs: ['work'], outcome: 'FLEXIBLE_WORK' }),
    stage('notWorking', text('未从业', 'Does not work in it'), { outcome: 'NO_RESULT' }),
  ],
  indicators: [vocationalTraining],
});

export const trainingBase = programmeKind({
  code: 'trainingBase',
  label: text('残疾人职业技能培训基地认定', 'Recognition of training bases'),
  clauses: ['9.2'],
  takers: 'EMPLOYERS', places: 'NONE', admission: 'RECORD',
  fields: [
    ofPart.number('capacity', text('年培训能力', 'People whom it can train a year'), text('人次', 'person-times'), { most: 100_000 }),
    ofPart.line('trades', text('培训工种', 'Trades that it teaches')),
    ...detailsOfRecognition,
  ],
  stages: stagesOfRecognition,
  indicators: [{
    code: 'trainingBases', clause: '9.2', label: text('认定的残疾人职业技能培训基地(次)', 'Recognitions of training bases'),
    counted: 'TIMES', target: null, ...yearly,
  }],
});

export const skillsContest = programmeKind({
  code: 'skillsContest',
  label: text('职业技能竞赛', 'Skills contests'),
  clauses: ['9.5'],
  takers: 'PEOPLE', places: 'MAY', admission: 'FIRST',
  fields: [ofProgramme.line('events', text('竞赛项目', 'Events of the contest')), ofPart.line('award', text('名次、奖项', 'Rank or award'))],
  indicators: [{
    code: 'skillsContest', clause: '9.5', label: text('四年内举办的职业技能竞赛', 'Skills contests within four years'),
    counted: 'HELD', years: 4, target: { of: 'PROVINCE', number: 1 }, ...yearly,
  }],
});

export const specialClass = programmeKind({
  code: 'specialClass',
  label: text('特教中职班', 'Vocational classes of special education'),
  clauses: ['9.1'],
  takers: 'PEOPLE', places: 'MUST', admission: 'FIRST',
  fields: [
    ofProgramme.line('school', text('学校', 'School')),
    ofProgramme.choice('schoolKind', text('办学形式', 'Kind of school'), [
      { code: 'special', label: text('特殊教育学校附设中职班', 'A vocational class at a school of special education') },
      { code: 'ordinary', label: text('普通中等职业学校特教部(班)', 'A special class at an ordinary vocational school') },
    ]),
    ofProgramme.line('major', text('专业', 'Major')),
    ofProgramme.number('years', text('学制', 'Length'), text('年', 'years'), { most: 6 }),
    ofPart.date('graduatesOn', text('毕业日期', 'Graduates on')),
    ofPart.line('goesTo', text('毕业去向', 'Where the graduate went')),
  ],
  needs: ['school', 'schoolKind', 'major', 'years'],
  stages: [
    stage('registered', text('已报名', 'Registered'), { next: ['enrolled', 'left'] }),
    stage('enrolled', text('已入学', 'Enrolled'), { due: 'graduatesOn', needs: ['graduatesOn'], next: ['graduated', 'left'], state: 'ATTENDED' }),
    stage('graduated', text('已毕业', 'Graduated'), { needs: ['goesTo'], isLeaving: true, outcome: 'TRAINED' }),
    stage('left', text('已离校', 'Left'), { isLeaving: true, outcome: 'NO_RESULT' }),
  ],
});

export const researchResult = programmeKind({
  code: 'researchResult',
  label: text('助残科技成果转化', 'Research put to use'),
  clauses: ['9.7'],
  takers: 'PUBLIC', places: 'NONE', admission: 'RECORD',
  fields: [
    ofProgramme.line('result', text('成果名称', 'The result')),
    ofProgramme.line('team', text('科研团队', 'The team')),
    ofProgramme.line('user', text('应用单位', 'Who uses it')),
    ofProgramme.number('helped', text('受益残疾人', 'Disabled people whom it helps'), text('人', 'people'), { least: 0, most: 10_000_000 }),
  ],
  stages: [
    stage('research', text('攻关中', 'Research'), { needs: ['result', 'team'], next: ['trial', 'ended'] }),
    stage('trial', text('试用中', 'On trial'), { needs: ['user'], next: ['inUse', 'ended'] }),
    stage('inUse', text('已转化应用', 'In use'), { needs: ['user', 'helped'], next: ['ended'] }),
    stage('ended', text('已终止', 'Ended')),
  ],
  indicators: [{
    code: 'researchInUse', clause: '9.7', label: text('助残科技成果转化应用', 'Results of research in use'),
    counted: 'REACHED', stages: ['inUse'], target: null, ...yearly,
  }],
});
