import type { Text } from '../../platform/i18n/text.js';
import type { ConsentPurpose } from './seeker.entity.js';

/** The words that a person agrees to, by purpose; a change of words makes a new version. */
export const consentNotices: Readonly<Record<ConsentPurpose, { readonly version: string; readonly wording: Text }>> = {
  MATCHING: {
    version: '2026.1',
    wording: {
      zh: '我同意晋桥使用我的功能状况、便利需求、技能、学历、经历和求职意愿为我匹配岗位。用人单位能看到这些情况,但看不到我的姓名、联系方式、残疾类别、等级和证号。我可以随时撤回。',
      en: 'I agree that Jinqiao uses my functions, needs, skills, education, history and wishes to find posts for me. Employers see these, but not my name, contacts, kind or grade of disability, or certificate number. I can withdraw at any time.',
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
