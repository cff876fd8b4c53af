import { text, type Text } from '../../platform/i18n/text.js';

/** Texts that several gates answer with. */
export const notAsked: Text = text('本岗位没有这项要求。', 'The post does not ask for this.');
export const met: Text = text('符合。', 'Met.');

export const askCertificate: Text = text(
  '您的残疾人证是哪一类、哪一级,有效期到哪一天?请带证到就业服务中心核实。',
  'Which kind and grade does your disability certificate state, and until when is it valid? Have it confirmed at the employment service centre.',
);

/** What to ask of a woman of whom it is not known whether the age of retirement is reached. */
export const askWomensGroup: Text = text('您原来按50周岁还是55周岁退休?', 'By the earlier law, would you have retired at 50 or at 55?');

/** The source of what the vacancy itself asks. */
export const noticeOfVacancy: Text = text('招聘公告', 'The notice of the post');
