// The tables stand apart from index.ts: they refer to job seekers and employers, whose features import index.ts to tell and to remind.
export { Notice, NoticeRead } from './notice.entity.js';
