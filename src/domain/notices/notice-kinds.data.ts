import { text, type Text } from '../../platform/i18n/text.js';

/** What a kind of notice is about, and how it is said. A new kind is an entry here, and a call of `tell` or a `DerivedNotices`. */
export interface NoticeKindData {
  /** What the API says of the kind. */
  readonly description: string;
  /** The GraphQL type of the object that it is about: one that `node` finds. */
  readonly about: string;
  /**
   * The words, in which {object} is the name of the object in quotes, or nothing where it has none for the reader; {detail} what the source of a
   * reminder says beside it; {dueOn} the day by which it is due.
   */
  readonly words: Text;
}

/** A kind that nobody writes: it is reminded of around the day by which something is due. */
export interface ReminderKindData extends NoticeKindData {
  /** The reminder begins so many days before that day. */
  readonly daysBefore: number;
  /** It ends so many days after that day, or before it where negative; null where it goes on until the matter is done. */
  readonly daysAfter: number | null;
  readonly reason: Text;
}

/** Kinds that are written when something happens, in the transaction of what they tell of. */
export const writtenKinds = {
  REFERRED: {
    description: 'The centre referred the reader to a vacancy (推荐). Sent to the job seeker.',
    about: 'Application',
    words: text('就业服务中心推荐您应聘岗位{object}。', 'The employment service centre proposed you for a vacancy{object}.'),
  },
  APPLICATION_CHANGED: {
    description: 'The other side made or changed an application (求职申请). Sent to the job seeker, or to those who act for the vacancy.',
    about: 'Application',
    words: text('求职申请有新进展:岗位{object}。', 'There is news of an application for a vacancy{object}.'),
  },
  CLAIM_CONFIRMED: {
    description: 'The centre confirmed a fact that the reader stated, which now counts (已核实). Sent to the job seeker or the recruiters.',
    about: 'Claim',
    words: text('您申报的情况{object}已核实,现在起有效。', 'What you stated{object} was confirmed. It counts from now on.'),
  },
  CLAIM_REJECTED: {
    description: 'The centre rejected a fact that the reader stated, with a reason (未通过核实). Sent to the job seeker or the recruiters.',
    about: 'Claim',
    words: text('您申报的情况{object}未通过核实,请查看原因。', 'What you stated{object} was not confirmed. Read the reason.'),
  },
  CLAIM_REOPENED: {
    description: 'A confirmed fact is checked again, because another account states the same certificate (重新核查). Sent to the job seeker.',
    about: 'Claim',
    words: text('您的情况{object}需要重新核查,请带上证件到就业服务中心。', 'Your fact{object} is checked again. Take your papers to the employment service centre.'),
  },
  PROGRAMME_STAGE: {
    description: 'A participation of the reader in a programme reached a new stage (项目进展). Sent to the job seeker or the recruiters.',
    about: 'Participation',
    words: text('您参加的项目{object}有新进展。', 'There is news of a programme that you take part in{object}.'),
  },
  FAIR_CHANGED: {
    description: 'A job fair has another place or other hours of its day (招聘会变更). To those who are registered, and to the recruiters of employers with a booth.',
    about: 'JobFair',
    words: text('招聘会{object}的地点或时间有变化,请查看。', 'The place or the hours of the job fair{object} have changed.'),
  },
  FAIR_MOVED: {
    description: 'A job fair is held on another day; booked interviews are cancelled (招聘会改期). Sent to the registered job seekers and to recruiters of employers with a booth.',
    about: 'JobFair',
    words: text('招聘会{object}改到 {dueOn} 举行。原来约好的面试都取消了,可以重新预约。', 'The job fair{object} is now on {dueOn}. Interviews that were booked are cancelled; book them again.'),
  },
  FAIR_CANCELLED: {
    description: 'A job fair is not held, and its interviews are cancelled (招聘会取消). To those who are registered, and to the recruiters of employers with a booth.',
    about: 'JobFair',
    words: text('招聘会{object}取消了,约好的面试也取消了。请查看原因。', 'The job fair{object} was cancelled, and its interviews with it. Read the reason.'),
  },
  FAIR_INTERVIEW_DROPPED: {
    description: 'The organiser cancelled an interview at a job fair, because the hours or the booths changed (面试取消). To the person.',
    about: 'JobFair',
    words: text('招聘会{object}有变化,您的一场面试取消了,可以另约。', 'Something changed at the job fair{object}, and an interview of yours was cancelled. Book another one.'),
  },
} as const satisfies Readonly<Record<string, NoticeKindData>>;

const ourRule = (zh: string, en: string): Text => text(`本平台的规定:${zh}`, `The platform's own rule: ${en}`);

/** Kinds that follow from what stands in the tables. */
export const reminderKinds = {
  FOLLOW_UP_DUE: {
    description: 'A follow-up of an employment is due and not done (跟踪回访). Sent to the job coach and the centre.',
    about: 'Employment',
    words: text('跟踪回访{object}:就业已满 {detail},应在 {dueOn} 回访。', 'Follow-up{object}: {detail} at work. It is due on {dueOn}.'),
    daysBefore: 0, daysAfter: null,
    reason: ourRule('从应回访之日起提醒,直到回访完成或就业结束。', 'it is reminded of from its day on, until it is done or the employment ends.'),
  },
  TRIAL_EVALUATION_DUE: {
    description: "A work trial ends soon or has ended without an evaluation (试岗评估). Sent to the employer's staff, the job coach and the centre.",
    about: 'WorkTrial',
    words: text('试岗{object}到 {dueOn} 为止,请写评估:是否继续。', 'The trial{object} lasts until {dueOn}. Evaluate it, and say whether the work goes on.'),
    daysBefore: 7, daysAfter: null,
    reason: ourRule('一周够用人单位、辅导员和本人谈一谈;到期后一直提醒,直到写了评估或工作结束。', 'a week is enough for the employer, the coach and the person to talk; it goes on until the trial is evaluated or the work ends.'),
  },
  CONTRACT_ENDS: {
    description: 'A labour contract ends within 30 days or has ended (合同即将到期). Sent to the job seeker until then, to job coach and centre until resolved.',
    about: 'Employment',
    words: text('工作{object}的合同到 {dueOn} 为止。可以和单位商量续签,或者打算下一份工作。', 'The contract of the work{object} ends on {dueOn}. There is time to agree on a new one, or to look for other work.'),
    daysBefore: 30, daysAfter: null,
    reason: ourRule('一个月够商量续签或找下一份工作;到期后提醒登记续签或结束。', 'a month is what a renewal, or a search, takes; after the last day the centre is reminded to record what became of it.'),
  },
  DISPUTE_TIME_LIMIT: {
    description: 'A time limit of a labour dispute ends soon (劳动争议期限). Sent to the job seeker and the centre.',
    about: 'LabourDispute',
    words: text('劳动争议{object}:{detail},最后一天是 {dueOn}。', 'Labour dispute{object}: {detail}. The last day is {dueOn}.'),
    daysBefore: 14, daysAfter: 0,
    reason: ourRule('两周够写申请、备材料;法律规定的期限最短 5 个工作日,最常见 15 天,这些一开始就提醒。', 'two weeks are enough to write a request and to collect papers; the limits of the law that are 15 days or shorter are reminded of almost at once.'),
  },
  DISABILITY_CERTIFICATE_EXPIRES: {
    description: 'The disability certificate expires soon or expired recently (残疾人证到期). Sent to the job seeker.',
    about: 'JobSeeker',
    words: text('您的残疾人证有效期到 {dueOn}。请到残联换新证。', "Your disability certificate is valid until {dueOn}. Ask the disabled persons' federation for a new one."),
    daysBefore: 60, daysAfter: 60,
    reason: ourRule('换证可能要重新评定,需要几周;过期后仍要换证,所以再提醒同样长的时间。', 'a new certificate can take a new assessment, which takes weeks; one that has expired has still to be renewed, so it is reminded of for as long again.'),
  },
  CONSENT_EXPIRES: {
    description: 'A consent ends soon, and no other consent continues it (同意到期). Sent to the job seeker.',
    about: 'JobSeeker',
    words: text('您的同意“{detail}”到 {dueOn} 为止。如要继续,请重新同意。', 'Your consent "{detail}" ends on {dueOn}. To go on, consent again.'),
    daysBefore: 14, daysAfter: 0,
    reason: ourRule('两周够从容决定;到期后同意已经结束,不再催促。', 'two weeks to decide without haste; once it has ended nobody is urged to renew it.'),
  },
  MASSAGE_REVIEW_DUE: {
    description: 'The yearly review of a medical massage qualification is due (盲人医疗按摩证书年审). Sent to the job seeker.',
    about: 'JobSeeker',
    words: text('您的盲人医疗按摩人员资格证书应在 {dueOn} 前年审。', 'Your qualification in medical massage is to be reviewed by {dueOn}.'),
    daysBefore: 60, daysAfter: 60,
    reason: ourRule('年审要准备材料、等待办理,需要几周;逾期后仍要年审,所以再提醒同样长的时间。', 'a review takes papers and some weeks; one that is overdue has still to be made, so it is reminded of for as long again.'),
  },
  FAIR_COMES: {
    description: 'A job fair where the reader is registered or has a booth is held soon (招聘会). Sent to the job seeker or the employer.',
    about: 'JobFair',
    words: text('您报名的招聘会{object}在 {dueOn} 举行。', 'The job fair{object} that you registered for is on {dueOn}.'),
    daysBefore: 7, daysAfter: 0,
    reason: ourRule('一周够安排行程、手语翻译和陪同。', 'a week is enough to arrange the way there, an interpreter and company.'),
  },
  PLACEMENT_ENDS: {
    description: 'A placement in a public-welfare post ends in some weeks (公益性岗位安置将到期). Sent to the job seeker and the centre of the post.',
    about: 'Placement',
    words: text('公益性岗位安置{object}到 {dueOn} 为止。可以早点打算以后的工作。', 'The placement on a public-welfare post{object} ends on {dueOn}. There is time to look for what comes next.'),
    daysBefore: 90, daysAfter: -31,
    reason: ourRule('三个月够找下一份工作,或者申请再次安置;最后30天另有提醒。', 'three months are enough to look for other work, or to ask for a second placement; the last 30 days have a reminder of their own.'),
  },
  PLACEMENT_ENDS_SOON: {
    description: 'A placement ends within 30 days, or is overdue (公益性岗位安置即将到期). Sent to the job seeker until then, to the centre until its end is recorded.',
    about: 'Placement',
    words: text('公益性岗位安置{object}即将到期,最后一天是 {dueOn}。', 'The placement on a public-welfare post{object} ends soon. The last day is {dueOn}.'),
    daysBefore: 30, daysAfter: null,
    reason: ourRule('最后一个月要办手续;到期以后提醒中心登记结束,名额才空出来。', 'the last month has things to settle; after the last day the centre is reminded to record the end, as the seat falls free with it.'),
  },
  CLAIM_WAITS: {
    description: "A claim has waited too long for the centre's decision (待核实超期). Sent to the centre.",
    about: 'Claim',
    words: text('申报的情况{object}应在 {dueOn} 前核实。', 'A claim{object} is to be decided by {dueOn}.'),
    daysBefore: 5, daysAfter: null,
    reason: ourRule('申报后 20 天内核实:《行政许可法》第四十二条对许可也给 20 日;最后 5 天提醒,直到办结。', 'a claim is decided within 20 days, the time that article 42 of the Administrative Licensing Law gives for a licence; it is reminded of in the last five, until it is done.'),
  },
  PROGRAMME_PART_DUE: {
    description: 'A participation has a due day, as for a loan, a lease or agreed help (项目到期事项). Sent to the centre of the programme.',
    about: 'Participation',
    words: text('项目{object}:“{detail}”阶段的事项应在 {dueOn} 前完成。', 'Programme{object}: the stage "{detail}" is to be settled by {dueOn}.'),
    daysBefore: 30, daysAfter: null,
    reason: ourRule('续约、复核、还款要提前联系;到期以后继续提醒,直到记录下一阶段。', 'a renewal, a review or a repayment takes a word in time; it is reminded of until the next stage is recorded.'),
  },
  PROGRAMME_DUE: {
    description: 'A programme for the public has a due day, as a new test of an application (项目到期事项). Sent to the centre of the programme.',
    about: 'Programme',
    words: text('项目{object}:“{detail}”阶段的事项应在 {dueOn} 前完成。', 'Programme{object}: the stage "{detail}" is to be settled by {dueOn}.'),
    daysBefore: 30, daysAfter: null,
    reason: ourRule('复测和验收要提前安排;到期以后继续提醒,直到记录下一阶段。', 'a test is arranged in time; it is reminded of until the next stage is recorded.'),
  },
  FACT_LAPSES: {
    description: 'A confirmed fact soon ceases to count (核实情况到期). Sent to the job seeker, or to the recruiters of the employer.',
    about: 'Claim',
    words: text('核实过的情况{object}有效期到 {dueOn},请重新申报。', 'A confirmed fact{object} counts until {dueOn}. State it again.'),
    daysBefore: 30, daysAfter: 30,
    reason: ourRule('重新认定需要几周;到期后这项情况不再计算,再提醒同样长的时间。', 'to be recognised anew takes weeks; after its last day the fact counts no longer, and it is reminded of for as long again.'),
  },
} as const satisfies Readonly<Record<string, ReminderKindData>>;

export type WrittenKind = keyof typeof writtenKinds;
export type ReminderKind = keyof typeof reminderKinds;
export type NoticeKind = WrittenKind | ReminderKind;

export const noticeKinds: Readonly<Record<NoticeKind, NoticeKindData>> = { ...writtenKinds, ...reminderKinds };
