import { text, type Text } from '../../platform/i18n/text.js';

/** What the fields of a person, as the record names them, are called by the person. */
export const fieldWords: Readonly<Record<string, Text>> = {
  id: text('您是否在册', 'whether you are registered'), version: text('资料的版本', 'the version of your data'), createdAt: text('登记时间', 'when you registered'),
  fullName: text('姓名', 'name'), phone: text('电话', 'phone'), address: text('住址', 'address'), sex: text('性别', 'sex'), birthDate: text('出生日期', 'date of birth'),
  residence: text('常住地', 'where you live'), registeredRegion: text('户籍地', 'where you are registered'), educationLevel: text('学历', 'level of education'), education: text('教育经历', 'education'), work: text('工作经历', 'work'),
  skills: text('技能', 'skills'), areSkillsConfirmed: text('技能是否已确认', 'whether your skills are confirmed'), certificates: text('职业证书', 'qualifications'), areCertificatesConfirmed: text('证书是否已确认', 'whether your qualifications are confirmed'),
  capacities: text('身体和认知功能', 'what you can do'), aids: text('自带辅具', 'aids that you bring'), needs: text('需要的便利', 'accommodations that you need'), wishes: text('求职意愿', 'what work you want'),
  isWilling: text('是否愿意就业', 'whether you want to work'), hasEmploymentDifficulty: text('是否就业困难人员', 'whether finding work is hard for you'), isZeroEmploymentFamily: text('是否零就业家庭', 'whether nobody in your family works'),
  womensRetirementGroup: text('原退休年龄', 'at which age you retired by the earlier law'), isHouseholdRecorded: text('是否登记了户号', 'whether your household is recorded'),
  disabilityCertificate: text('残疾人证', 'disability certificate'), graduate: text('毕业信息', 'graduation'), massagePractitioner: text('盲人按摩从业信息', 'massage practice'), ruralWorker: text('农村情况', 'life in the village'),
  consents: text('同意书', 'consents'), claims: text('申报的情况', 'what was stated of you'), notices: text('通知', 'notices'), applications: text('求职申请', 'applications'), matches: text('匹配的岗位', 'posts that fit you'), match: text('您与岗位的匹配情况', 'how you fit a post'), priority: text('优先安排的依据', 'priority by policy'),
  storedMatches: text('保存的匹配结果', 'matches that were kept'), improvements: text('怎样匹配更多岗位', 'what would open more posts to you'), nextQuestions: text('还需了解的情况', 'what is still to be asked'), entitlements: text('可享受的政策', 'what you are entitled to'),
  caseload: text('就业辅导员', 'who coaches you'), participations: text('参加的项目', 'programmes that you took part in'), employments: text('就业情况', 'where you work'), placements: text('公益性岗位安置', 'public-welfare posts that you hold or held'), employmentPlan: text('就业计划', 'your plan'), labourDisputes: text('劳动争议', 'labour disputes'),
  jobFairRegistrations: text('招聘会报名', 'registrations for fairs'), jobFairInterviews: text('招聘会面试', 'interviews at fairs'), interviewSchedule: text('面试安排', 'your interviews'), accessLog: text('访问记录', 'who read and wrote of you'), personalData: text('全部个人信息', 'all that is held of you'),
};

/** What the types that belong to a person are called. */
export const typeWords: Readonly<Record<string, Text>> = {
  Application: text('求职申请', 'applications'), Participation: text('参加的项目', 'programmes that you took part in'), Employment: text('就业情况和跟踪回访', 'where you work and how you get on'), WorkTrial: text('试岗', 'your trial at work'), EmploymentPlan: text('就业计划', 'your plan'),
  Placement: text('公益性岗位安置', 'public-welfare posts that you hold or held'),
  Claim: text('申报的情况', 'what was stated of you'), Consent: text('同意书', 'consents'), LabourDispute: text('劳动争议', 'labour disputes'), JobFairInterview: text('招聘会面试', 'interviews at fairs'), StoredMatch: text('保存的匹配结果', 'matches that were kept'),
  EmployerYear: text('用人单位申报的您的残疾人证', 'your certificate as an employer declared it'), AuditEvent: text('谁查看和修改过您的资料', 'who read and wrote of you'),
};

/** What mutations did with a person's data. */
export const mutationWords: Readonly<Record<string, Text>> = {
  registerJobSeeker: text('登记了您的资料', 'Registered you'), updateJobSeeker: text('修改了您的资料', 'Changed your data'), recordDisabilityCertificate: text('登记了您的残疾人证', 'Recorded your disability certificate'),
  confirmClaim: text('核实了您申报的情况', 'Confirmed what was stated of you'), rejectClaim: text('没有通过您申报的情况', 'Did not confirm what was stated of you'), withdrawClaim: text('撤回了申报的情况', 'Took back what was stated of you'),
  grantConsent: text('登记了您的同意', 'Recorded a consent of yours'), withdrawConsent: text('撤回了您的同意', 'Withdrew a consent of yours'), eraseJobSeeker: text('注销了您的资料', 'Erased your data'),
  assignJobCoach: text('为您安排了就业辅导员', 'Gave you a job coach'), endJobCoaching: text('结束了就业辅导', 'Ended the job coaching'), recordAbilityAssessment: text('登记了职业能力评估', 'Recorded an assessment of what you can do'),
  recordEmployment: text('登记了您的就业', 'Recorded where you work'), endEmployment: text('登记了就业结束', 'Recorded that work ended'), recordEmploymentContract: text('登记了您的合同', 'Recorded your contract'),
  beginWorkTrial: text('登记了您的试岗', 'Recorded your trial at work'), updateWorkTrial: text('修改了您的试岗安排', 'Changed who accompanies your trial at work'),
  recordTrialEvaluation: text('写了您的试岗评估', 'Evaluated your trial at work'), recordTrialStatement: text('登记了您对试岗的意见', 'Recorded what you say of your trial at work'),
  beginPlacement: text('登记了您到公益性岗位上岗', 'Recorded that you began on a public-welfare post'), endPlacement: text('登记了公益性岗位安置结束', 'Recorded that your public-welfare post ended'),
  recordFollowUp: text('登记了跟踪回访', 'Recorded how you get on at work'), agreeEmploymentPlan: text('制定或修改了就业计划', 'Wrote your plan'),
  openLabourDispute: text('登记了劳动争议', 'Recorded a labour dispute'), recordDisputeStep: text('登记了劳动争议的进展', 'Recorded what happened to a labour dispute'),
  takePart: text('为您报名参加项目', 'Put you down for a programme'), cancelParticipation: text('取消了参加项目,或有空出的名额给了您', 'Gave up a place in a programme, or one that fell free was given to you'), recordParticipation: text('登记了您参加项目的情况', 'Recorded your part in a programme'), recordService: text('登记了为您提供的服务', 'Recorded a service that you were given'),
  createProgramme: text('登记了为您提供的服务', 'Recorded a service that you had'), updateProgramme: text('修改了项目,有空出的名额给了您', 'Changed a programme: a place was given to you'), drawPlaces: text('抽签分配了项目名额', 'Drew the places of a programme'),
  registerForJobFair: text('为您报名招聘会', 'Put you down for a fair'), cancelJobFairRegistration: text('取消了招聘会报名', 'Cancelled your registration for a fair'), bookJobFairInterview: text('预约了招聘会面试', 'Booked an interview at a fair'),
  updateJobFair: text('变更了您报名的招聘会', 'Changed a fair that you registered for'), moveJobFair: text('把您报名的招聘会改期', 'Moved a fair that you registered for'), cancelJobFair: text('取消了您报名的招聘会', 'Cancelled a fair that you registered for'),
  cancelJobFairInterview: text('取消了招聘会面试', 'Cancelled an interview at a fair'), planJobFair: text('安排了招聘会面试', 'Planned your interviews at a fair'),
  applyForVacancy: text('为您提交了求职申请', 'Applied for a post for you'), referToVacancy: text('推荐您应聘岗位', 'Proposed you for a post'), changeApplicationStatus: text('更新了您的求职申请', 'Took your application a step further'),
  allocatePublicWelfarePosts: text('为您安排了公益性岗位', 'Offered you a public-welfare post'), storeMatch: text('保存了一次匹配结果', 'Kept a match of yours'),
  declareEmployerYear: text('用人单位申报了您', 'An employer declared you for its quota'), certifyEmployerYear: text('审核了用人单位对您的申报', "Certified an employer's declaration that counts you"),
  reopenEmployerYear: text('撤回了对用人单位申报的年审,该申报涉及您', "Took back the certification of an employer's declaration that counts you"),
};

/** What is read or written and has no words of its own here. */
export const otherWords = {
  read: text('其他资料', 'other data'), written: text('修改了与您有关的资料', 'Changed data about you'), refused: text('想修改时没有成功,看到了原因', 'Tried to change something, and was told why that could not be'),
} as const;
