import type { Text } from '../../platform/i18n/text.js';
import type { ConsentPurpose } from './seeker.entity.js';

/** The words that a person agrees to, by purpose; a change of words makes a new version. */
export const consentNotices: Readonly<Record<ConsentPurpose, { readonly version: string; readonly wording: Text }>> = {
  MATCHING: {
    version: '2026.2',
    wording: {
      zh: '我同意晋桥使用我的功能状况、辅具、便利需求、技能、证书、学历、经历、居住地区和求职意愿为我匹配岗位。用人单位能看到我的技能、证书、学历、经历、居住地区和求职意愿,还能看到:它的岗位的每项要求我能不能达到、要不要它提供便利,以及我需要的便利它能不能提供。用人单位看不到我的功能状况、用什么辅具、姓名、联系方式、残疾类别、等级和证号;我申请它的岗位以后,它才知道我需要哪些便利、是不是自带辅具。证书、学校和做过的工作有时会让人猜到残疾类别。我可以不同意,也可以随时撤回。',
      en: 'I agree that Jinqiao uses my functions, aids, needs, skills, certificates, education, history, region and wishes to find posts for me. Employers see my skills, certificates, education, history, region and wishes; and whether I meet each demand of their posts, whether they would have to provide something for it, and whether they provide what I need. They do not see my functions, my aids, my name, contacts, kind or grade of disability, or certificate number. Only once I apply for a post does its employer learn which accommodations I need, and whether I bring an aid. Certificates, schools and past work may let somebody guess the kind of disability. I may refuse, and can withdraw at any time.',
    },
  },
  CONTACT: {
    version: '2026.1',
    wording: {
      zh: '我同意用人单位看到我的姓名和电话,以便与我联系。我可以随时撤回。',
      en: 'I agree that employers see my name and phone, to contact me. I can withdraw at any time.',
    },
  },
  DISABILITY_DETAILS: {
    version: '2026.2',
    wording: {
      zh: '我同意这家用人单位在我应聘它的岗位期间看到我的残疾人证上的类别、等级和有效期。这属于敏感个人信息,我可以不同意,也可以随时撤回。',
      en: 'I agree that this employer sees the kind, grade and validity on my disability certificate while I apply for its posts. This is sensitive personal information: I may refuse, and can withdraw at any time.',
    },
  },
};
