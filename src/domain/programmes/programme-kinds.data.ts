/**
 * What the measures offer to people, employers and the public: code | clause | who takes part | places | how they come in | who may | Chinese | English
 *
 * Who takes part: people, employers or public (counted, not named). Places: none, may be limited, or must be. How they come in: first (who asks
 * first), draw (by priority, then by lot, when registration has closed) or record (a centre records what it did; only it and those concerned see it).
 * Who may: conditions of `eligibility.ts`, all of which must hold.
 */
export const programmeKindTable = `
employerTraining       | 2.1  | employers | may  | first  |                      | 雇主培训                     | Employer training
disclosureSupport      | 2.5  | employers | none | record |                      | 企业社会责任披露辅导         | Help with disclosure in reports
disclosure             | 2.6  | employers | none | record | company              | 上市公司披露安排残疾人就业   | Listed companies that disclosed
startupPark            | 3.1  | people    | must | draw   |                      | 创业载体工位、场地           | Places in a start-up park
marketStall            | 3.7  | people    | must | draw   |                      | 便民市场、夜市摊位           | Stalls of a market
startupService         | 3.1  | people    | may  | first  |                      | 创业指导、项目推介、融资对接 | Guidance for one's own business
flexibleWorkTraining   | 3.1  | people    | may  | first  |                      | 灵活就业、新业态技能培训     | Training for flexible work
craftWorkshop          | 3.2  | people    | must | first  |                      | 美丽工坊、文创基地           | Places in a crafts workshop
liveHostTraining       | 3.2  | people    | may  | first  |                      | 励志主播培育                 | Live-streaming hosts
platformSupport        | 3.6  | people    | may  | first  |                      | 平台企业定向帮扶             | Directed help of a platform company
lotteryAgency          | 3.8  | people    | must | first  |                      | 福利彩票、体育彩票代销       | Agencies of the lotteries
accessibleApplication  | 3.4  | public    | none | record |                      | 互联网应用无障碍改造         | Accessible applications
telecomOffer           | 3.4  | public    | none | record |                      | 电信助残特色服务             | Offers of telecom companies
smartSkillsHelp        | 3.4  | people    | may  | first  |                      | 智能技术运用帮助             | Help with phones and computers
financeProject         | 3.3  | employers | none | record |                      | 推荐纳入金融项目库           | Put on the list of projects for banks
supportedPlacement     | 4.1  | people    | must | first  | supportedEmployment  | 辅助性就业                   | Places of supported employment
modelInstitution       | 4.2  | employers | none | record | institution          | “晋享家园”示范机构           | Model institutions of supported employment
labourDispatch         | 4.3  | employers | none | record |                      | 辅助性就业机构劳务派遣       | Labour dispatch by an institution
commission             | 4.4  | employers | none | record |                      | 委托提供产品或服务           | Commissions to an institution
guidanceSession        | 5.3  | people    | may  | first  | graduate             | 大学生就业指导培训           | Guidance for graduates
graduateAction         | 5.4  | people    | may  | first  | graduate             | 就业困难帮扶专项行动         | Special help for graduates
villageVisit           | 6.1  | people    | none | record |                      | 走访探视困难残疾人家庭       | Visits by village officials
practicalTraining      | 6.6  | people    | may  | first  | rural                | 农村困难残疾人实用技术培训   | Practical training for rural people
helpWorkshop           | 6.5  | people    | must | first  | rural                | 帮扶车间、基地               | Places in a rural workshop
parcelStation          | 6.3  | people    | must | first  | rural                | 寄递物流服务站点             | Parcel stations
ruralProject           | 6.2  | people    | may  | first  | rural                | 生产经营、特色创业项目       | Rural projects with shared income
ruralLoan              | 6.5  | people    | none | record | rural                | 产业发展信贷支持             | Loans for rural people
massageHospital        | 7.1  | public    | none | record |                      | 盲人按摩医院建成             | The hospital of blind massage, finished
massageClinic          | 7.1  | people    | may  | first  | medicalMassage       | 盲人医疗按摩所扶持           | Help with opening a medical massage clinic
massageChain           | 7.1  | employers | none | record |                      | 盲人保健按摩连锁化、品牌化   | Massage shops that become chains and brands
medicalMassageExam     | 7.4  | people    | must | first  | visualDisability     | 盲人医疗按摩人员考试         | The examination in medical massage
massageReview          | 7.4  | people    | none | record | medicalMassage       | 资格审核、证书年审           | Yearly review of certificates
massageTitle           | 7.4  | people    | none | record | medicalMassage       | 盲人医疗按摩职称评审         | Review for a professional title
teacherTraining        | 7.5  | people    | may  | first  | massage              | 盲人保健按摩骨干师资培训     | Teacher training in health-care massage
medicalMassageTraining | 7.5  | people    | may  | first  | medicalMassage       | 盲人医疗按摩培训             | Training in medical massage
massageInternship      | 7.6  | people    | must | first  | massage              | 盲人医疗按摩实习             | Massage internships
massageRecommendation  | 7.6  | people    | none | record | massage              | 盲人按摩人员推荐就业         | Posts recommended to practitioners
continuingEducation    | 7.4  | people    | may  | first  | medicalMassage       | 盲人医疗按摩继续教育         | Continuing education in medical massage
voiceTraining          | 7.7  | people    | may  | first  | visualDisability     | 声音主播、音频编辑、舞蹈     | Voice hosting, audio editing, dance
businessRegistration   | 7.2  | people    | none | record | visualDisability     | 盲人经营主体登记便利服务     | Help with registering a business
employmentService      | 8.1  | people    | none | record |                      | 就业服务                     | Employment service
defaulterTraining      | 8.2  | employers | may  | first  |                      | 连续三年未履行义务单位培训   | Training for employers in default
employerVisit          | 8.3  | employers | none | record |                      | 走访拓岗                     | Visits to employers
coachTraining          | 8.6  | people    | may  | first  |                      | 就业辅导员培训               | Training of job coaches
abilityAssessment      | 8.7  | people    | none | record |                      | 职业能力评估                 | Assessment of abilities
assessorTraining       | 8.7  | public    | none | record |                      | 职业能力评估队伍培训         | Training of assessors
campaignEvent          | 8.8  | public    | none | record |                      | 就业宣传月活动               | Events of the publicity month
speakersTour           | 8.9  | public    | none | record |                      | 就业创业宣讲                 | Speakers' tours
charitySale            | 8.8  | public    | none | record |                      | 爱心助残义卖                 | Charity sales
charityProject         | 8.10 | people    | may  | first  |                      | 帮扶就业公益慈善项目         | Charity projects
volunteerService       | 8.10 | public    | none | record |                      | 助残就业志愿服务             | Volunteers who help people into work
fullChainService       | 8.11 | people    | may  | first  | mentalOrIntellectual | 心智障碍全链式融合就业       | The full chain for intellectual and mental disability
agencyService          | 8.5  | people    | may  | first  |                      | 经营性人力资源机构服务       | Services of commercial agencies
vocationalCourse       | 9.3  | people    | must | first  |                      | 职业技能培训                 | Vocational courses
orderedCourse          | 9.4  | people    | must | first  |                      | 订单、定岗、师带徒培训       | Courses to an employer's order
heritageCourse         | 9.6  | people    | may  | first  |                      | 非遗传承技能培训             | Courses in heritage crafts
skillsContest          | 9.5  | people    | may  | first  |                      | 职业技能竞赛                 | Skills contests
specialClass           | 9.1  | people    | must | first  |                      | 特教中职班                   | Vocational classes of special education
researchResult         | 9.7  | public    | none | record |                      | 助残科技成果转化             | Research put to use
mediationCooperation   | 10.4 | public    | none | record |                      | 调解仲裁与就业服务协作       | Mediation beside employment services
`;

/** Of government-run markets at least this share of the stalls is kept (rounded up), at a reduced fee (measure 3). */
export const stallShare = { from: '2025-12-31', share: '0.10' } as const;
