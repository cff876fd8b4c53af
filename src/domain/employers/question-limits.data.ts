import { text } from '../../platform/i18n/text.js';

/**
 * How often an employer may change what its open vacancies ask of functions, and which accommodations it offers. Each change is a question to everybody who
 * agreed to be matched: who meets the demand now, and who does not? By asking often enough an employer would learn the level of each function.
 * A vacancy that asks what another one of the employer asks already is no new question.
 */
export const questionLimits = {
  /** Changes of one open vacancy in a day: enough to correct what was mistyped, and not to try the four levels of a function. */
  ofVacancyInDay: 3,
  /** Changes and new vacancies of one employer in a day, of all that it offers together. */
  ofEmployerInDay: 10,
  /** The same over some days. An employer that recruits for more kinds of work at once has the service centre publish, whose changes are not counted. */
  ofEmployer: { most: 30, days: 30 },
  since: '2026-11-30',
  source: text('《中华人民共和国个人信息保护法》第六条、第二十八条、第五十一条', 'Personal Information Protection Law, articles 6, 28 and 51'),
} as const;
