export { notify, notifyEach } from './notify.js';
export { derivedNotices, type DerivedNotices } from './derived.js';
export { objectNames } from './object-names.js';
export type { NoticeReader } from './reader.js';
export { reminderKinds } from './notice-kinds.data.js';
export { NoticeResolver } from './notice.resolver.js';
export { countUnread, noticesOf } from './notice.service.js';
export { NoticeConnection, NoticesArgs, type NoticeType } from './notice.type.js';
export { noticeCosts } from './costs.data.js';
