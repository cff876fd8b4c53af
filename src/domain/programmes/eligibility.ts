import sql, { type Sql } from 'sql-template-tag';
import type { IsoDate } from '../../platform/calendar.js';
import { text, type Text } from '../../platform/i18n/text.js';
import type { FactKind } from '../claims/index.js';
import { inAnyGroup, supportedEmploymentRule } from '../disabilities/index.js';
import { educationLevels } from '../education/index.js';
import type { EmployerKind } from '../employers/index.js';
import { graduationDays } from '../graduates/terms.js';
import { lowestWorkingAge } from '../retirement/index.js';

/** What a person must be for a programme. */
export type ConditionCode = 'certificate' | 'workingAge' | 'adult' | 'massageEducation' | 'graduate' | 'rural' | 'ruralInDifficulty' | 'massage' | 'medicalMassage' | 'visualDisability' | 'mentalOrIntellectual' | 'supportedEmployment';

/** What an employer must be for one. */
export type EmployerConditionCode = 'institution' | 'company' | 'stateOwned';

/** Each condition of an employer, in words and as kinds of employers. */
export const employerConditions: Readonly<Record<EmployerConditionCode, { readonly label: Text; readonly kinds: readonly EmployerKind[] }>> = {
  institution: { label: text('残疾人辅助性就业机构', 'an institution of supported employment'), kinds: ['SUPPORTED_EMPLOYMENT_INSTITUTION'] },
  stateOwned: { label: text('国有企业', 'a state-owned company'), kinds: ['STATE_OWNED'] },
  company: { label: text('上市公司、国有企业', 'a listed or state-owned company'), kinds: ['LISTED', 'STATE_OWNED'] },
};

interface PersonCondition {
  readonly label: Text;
  /** What is asked where it is unknown. */
  readonly question: Text;
  /** The facts that it rests on: while one of them is claimed and not confirmed, it is unknown. */
  readonly facts: readonly FactKind[];
  /** Over `job_seeker s left join disability_certificate d`: true, false, or null where it is unknown. */
  readonly holds: (day: IsoDate) => Sql;
}

/** Levels of education from the secondary vocational school on. */
const secondaryAndMore = educationLevels.entries.filter(({ rank }) => rank >= educationLevels.get('SECONDARY_VOCATIONAL').rank).map(({ code }) => code);

const certificate: readonly FactKind[] = ['DISABILITY_CERTIFICATE'];
const certificateQuestion = text('您的残疾人证是哪一类、哪一级?', 'Which kind and grade does your disability certificate state?');

/** Whether the certificate states one of some kinds, of any grade. */
function ofKinds(...kinds: readonly number[]): Sql {
  return inAnyGroup(kinds.map((kind) => ({ kind, grades: [] })));
}

function maySupported(day: IsoDate): Sql {
  const rule = supportedEmploymentRule(day);
  if (rule === null) return sql`true`;
  const age = sql`extract(year from age(${day}::date, s.birth_date))`;
  const isMeant = inAnyGroup(rule.groups);
  return sql`case
    when s.birth_date is not null and ${age} not between ${rule.minAge}::int and ${rule.maxAge}::int then false
    when d.valid_until < ${day}::date then false
    when ${isMeant} and s.birth_date is null then null
    else ${isMeant} end`;
}

/**
 * Clauses 5.3 and 5.4 help students and graduates into work: the period is that of clause 5.6 ("离校2年内未就业"), which is assumed for them
 * (`domain/graduates`).
 */
function studiedLately(day: IsoDate): Sql {
  const days = graduationDays('GUIDANCE', day);
  return days === null ? sql`false` : sql`exists (
    select 1 from university_graduate g
    where g.job_seeker_id = s.id and g.graduated_on >= ${days.from}::date and (${days.until}::date is null or g.graduated_on <= ${days.until}::date))`;
}

/** Each condition, in words and as it is looked up. */
export const conditions: Readonly<Record<ConditionCode, PersonCondition>> = {
  certificate: {
    facts: certificate, label: text('持有有效残疾人证的人', 'somebody with a valid disability certificate'), question: text('您是否持有有效的残疾人证?', 'Do you hold a valid disability certificate?'),
    holds: (day) => sql`case when d.job_seeker_id is null then null else d.valid_until is null or d.valid_until >= ${day}::date end`,
  },
  workingAge: {
    facts: [], label: text(`年满${lowestWorkingAge.years}周岁的人`, `somebody aged ${lowestWorkingAge.years} or over`), question: text('您的出生日期是哪一天?', 'What is your date of birth?'),
    holds: (day) => sql`extract(year from age(${day}::date, s.birth_date)) >= ${lowestWorkingAge.years}::int`,
  },
  // Full capacity to act begins at 18 (民法典第十七条); lottery agents must be 18 (彩票管理条例实施细则第二十七条).
  adult: {
    facts: [], label: text('年满18周岁的人', 'somebody aged 18 or over'), question: text('您的出生日期是哪一天?', 'What is your date of birth?'),
    holds: (day) => sql`extract(year from age(${day}::date, s.birth_date)) >= 18`,
  },
  // A secondary diploma in blind massage or more (盲人医疗按摩管理办法, 卫医政发〔2009〕37号); the diploma itself is looked at when the centre admits.
  massageEducation: {
    facts: [], label: text('具有中等专业以上学历的人', 'somebody with a secondary vocational diploma or more'), question: text('您的学历是什么?', 'What is your level of education?'),
    holds: () => sql`s.education_level = any(${secondaryAndMore}::text[])`,
  },
  graduate: {
    facts: ['GRADUATION'], label: text('高校在校生或离校2年内的毕业生', 'a university student, or a graduate of the last two years'), question: text('您是否高校毕业生,何时毕业?', 'Are you a university graduate, and since when?'),
    holds: studiedLately,
  },
  rural: {
    facts: [], label: text('农村残疾人', 'somebody of a village'), question: text('您住在哪个村?', 'In which village do you live?'),
    holds: () => sql`exists (select 1 from rural_worker r where r.job_seeker_id = s.id)`,
  },
  ruralInDifficulty: {
    facts: ['RURAL_DIFFICULTY'], label: text('农村困难残疾人', 'somebody of a village and in difficulty'), question: text('您是否住在农村、家庭困难?', 'Do you live in a village, and is the family in difficulty?'),
    holds: () => sql`case when not exists (select 1 from rural_worker r where r.job_seeker_id = s.id) then false else (select r.is_in_difficulty from rural_worker r where r.job_seeker_id = s.id) end`,
  },
  massage: {
    facts: ['MASSAGE_PRACTICE'], label: text('盲人按摩从业人员', 'a blind massage practitioner'), question: text('您从事哪一类按摩?', 'Which branch of massage do you practise?'),
    holds: () => sql`exists (select 1 from blind_massage_practitioner p where p.job_seeker_id = s.id)`,
  },
  medicalMassage: {
    facts: ['MASSAGE_PRACTICE'], label: text('盲人医疗按摩人员', 'a practitioner of medical massage'), question: text('您是否从事医疗按摩?', 'Do you practise medical massage?'),
    holds: () => sql`exists (select 1 from blind_massage_practitioner p where p.job_seeker_id = s.id and p.branch = 'MEDICAL')`,
  },
  visualDisability: { facts: certificate, label: text('视力残疾人', 'somebody with a visual disability'), question: certificateQuestion, holds: () => ofKinds(1) },
  mentalOrIntellectual: { facts: certificate, label: text('智力、精神残疾人', 'somebody with an intellectual or mental disability'), question: certificateQuestion, holds: () => ofKinds(5, 6) },
  supportedEmployment: { facts: certificate, label: text('符合辅助性就业条件的人', 'somebody for whom supported employment is meant'), question: certificateQuestion, holds: maySupported },
};
