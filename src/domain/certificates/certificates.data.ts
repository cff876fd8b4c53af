/**
 * Qualification and skill certificates: code | Chinese | English | issued under | also satisfies.
 * "Also satisfies" lists the certificates that this one stands for as well. A health-care massage certificate never
 * stands for the medical one; the medical one stands for health-care massage up to level 3 (its title is assistant,
 * which corresponds to a skilled worker of level 3).
 */
export const certificateTable = `
medicalMassage      | 盲人医疗按摩人员资格证书       | Medical massage qualification (blind practitioners) | 盲人医疗按摩人员资格(国家考试,中国残联)| healthMassage3, healthMassage4, healthMassage5
medicalMassageFiling| 盲人医疗按摩人员执业备案       | Filing of medical massage practice                  | 盲人医疗按摩管理办法                    |
healthMassage5      | 保健按摩师(五级/初级工)      | Health-care massage, level 5                        | 国家职业技能标准 保健按摩师             |
healthMassage4      | 保健按摩师(四级/中级工)      | Health-care massage, level 4                        | 国家职业技能标准 保健按摩师             | healthMassage5
healthMassage3      | 保健按摩师(三级/高级工)      | Health-care massage, level 3                        | 国家职业技能标准 保健按摩师             | healthMassage4, healthMassage5
healthMassage2      | 保健按摩师(二级/技师)        | Health-care massage, level 2                        | 国家职业技能标准 保健按摩师             | healthMassage3, healthMassage4, healthMassage5
putonghua1b         | 普通话水平测试一级乙等         | Putonghua test, level 1B                            | 国家语言文字工作委员会                  | putonghua2a, putonghua2b
putonghua2a         | 普通话水平测试二级甲等         | Putonghua test, level 2A                            | 国家语言文字工作委员会                  | putonghua2b
putonghua2b         | 普通话水平测试二级乙等         | Putonghua test, level 2B                            | 国家语言文字工作委员会                  |
broadcaster         | 播音员主持人资格证             | Broadcaster and presenter qualification             | 国家广播电视总局                        |
teacherPrimary      | 小学教师资格证                 | Primary teacher qualification                       | 教师资格条例                            | teacherKindergarten
teacherSecondary    | 中学教师资格证                 | Secondary teacher qualification                     | 教师资格条例                            | teacherJunior, teacherPrimary, teacherKindergarten
teacherJunior       | 初级中学教师资格证             | Junior secondary teacher qualification              | 教师资格条例                            | teacherPrimary, teacherKindergarten
teacherSenior       | 高级中学教师资格证             | Senior secondary teacher qualification              | 教师资格条例                            | teacherVocational, teacherJunior, teacherPrimary, teacherKindergarten
teacherVocational   | 中等职业学校教师资格证         | Vocational school teacher qualification             | 教师资格条例                            | teacherSenior, teacherJunior, teacherPrimary, teacherKindergarten
teacherPractice     | 中等职业学校实习指导教师资格证 | Vocational school practice teacher qualification    | 教师资格条例                            |
teacherUniversity   | 高等学校教师资格证             | University teacher qualification                    | 教师资格条例                            | teacherSenior, teacherVocational, teacherJunior, teacherPrimary, teacherKindergarten
teacherKindergarten | 幼儿园教师资格证               | Kindergarten teacher qualification                  | 教师资格条例                            |
accountingJunior    | 初级会计专业技术资格           | Junior accountant                                   | 财政部、人社部                          |
accountingMid       | 中级会计专业技术资格           | Intermediate accountant                             | 财政部、人社部                          | accountingJunior
socialWorkerAssist  | 助理社会工作师                 | Assistant social worker                             | 民政部、人社部                          |
socialWorker        | 社会工作师                     | Social worker                                       | 民政部、人社部                          | socialWorkerAssist
physician           | 执业医师资格                   | Licensed physician                                  | 医师法                                  | physicianAssistant
physicianAssistant  | 执业助理医师资格               | Licensed assistant physician                        | 医师法                                  |
villageDoctor       | 乡村医生执业证书               | Village doctor licence                              | 乡村医生从业管理条例                    |
nurse               | 护士执业资格                   | Nurse qualification                                 | 护士条例                                |
pharmacist          | 执业药师                       | Licensed pharmacist                                 | 国家药监局、人社部                      |
pharmacyTitle       | 药学(中药学)专业技术资格     | Professional title in pharmacy                      | 国家卫生健康委、人社部                  |
rehabTherapist      | 康复医学治疗技术资格           | Rehabilitation therapist                            | 国家卫生健康委、人社部                  |
lawyer              | 法律职业资格                   | Legal profession qualification                      | 司法部                                  |
cet4                | 大学英语四级                   | College English test, band 4                        | 教育部教育考试院                        |
cet6                | 大学英语六级                   | College English test, band 6                        | 教育部教育考试院                        | cet4
ncre1               | 全国计算机等级考试一级         | Computer rank examination, level 1                  | 教育部教育考试院                        |
ncre2               | 全国计算机等级考试二级         | Computer rank examination, level 2                  | 教育部教育考试院                        | ncre1
softwareEngineer    | 软件设计师(中级)             | Software designer (intermediate)                    | 人社部、工信部                          |
ecommerce4          | 电子商务师(四级)             | E-commerce specialist, level 4                      | 国家职业技能标准 电子商务师             |
liveMarketing5      | 互联网营销师(五级)           | Internet marketer, level 5                          | 国家职业技能标准 互联网营销师           |
trainerAi4          | 人工智能训练师(四级)         | Artificial intelligence trainer, level 4            | 国家职业技能标准 人工智能训练师         |
signInterpreter4    | 手语翻译员(四级)             | Sign-language interpreter, level 4                  | 国家职业技能标准 手语翻译               |
archivist           | 档案数字化管理师               | Archive digitiser                                   | 国家职业技能标准 档案数字化管理师       |
chef5               | 中式烹调师(五级)             | Chinese cook, level 5                               | 国家职业技能标准 中式烹调师             |
pastry5             | 中式面点师(五级)             | Chinese pastry cook, level 5                        | 国家职业技能标准 中式面点师             |
healthCertificate   | 从业人员健康证明               | Health certificate for food and public places       | 食品安全法、公共场所卫生管理条例        |
childHealth         | 托幼机构工作人员健康合格证     | Health certificate for work with small children     | 托儿所幼儿园卫生保健管理办法            |
childcareTraining   | 幼儿保育职业培训合格证书       | Certificate of training in child care               | 幼儿园工作规程                          |
electricianPermit   | 低压电工作业操作证             | Low-voltage electrician permit                      | 特种作业人员安全技术培训考核管理规定    |
welderPermit        | 焊接与热切割作业操作证         | Welding and thermal cutting permit                  | 特种作业人员安全技术培训考核管理规定    |
electricianHighPermit| 高压电工作业操作证            | High-voltage electrician permit                     | 特种作业人员安全技术培训考核管理规定    |
heightPermit        | 高处作业操作证                 | Permit for work at height                           | 特种作业人员安全技术培训考核管理规定    |
scaffoldPermit      | 建筑施工特种作业操作资格证(架子工)| Scaffolder permit                              | 建筑施工特种作业人员管理规定            |
coolingPermit       | 制冷与空调作业操作证           | Permit for refrigeration and air conditioning       | 特种作业人员安全技术培训考核管理规定    |
minePermit          | 矿山特种作业操作证             | Permit for special operations in mines              | 特种作业人员安全技术培训考核管理规定    |
chemicalPermit      | 危险化学品安全作业操作证       | Permit for operations with dangerous chemicals      | 特种作业人员安全技术培训考核管理规定    |
forkliftPermit      | 叉车作业证                     | Forklift permit                                     | 特种设备安全法                          |
cranePermit         | 特种设备作业证(起重机司机)   | Crane operator permit                               | 特种设备安全法                          |
boilerPermit        | 特种设备作业证(锅炉作业)     | Boiler operator permit                              | 特种设备安全法                          |
pressureVesselPermit| 特种设备作业证(压力容器、气瓶)| Permit for pressure vessels and gas cylinders      | 特种设备安全法                          |
liftPermit          | 特种设备作业证(电梯修理)     | Lift maintenance permit                             | 特种设备安全法                          |
gasPermit           | 燃气经营企业从业人员考核合格证 | Certificate for staff of gas suppliers              | 城镇燃气管理条例                        |
driverA1            | 机动车驾驶证 A1                | Driving licence A1 (coaches)                        | 道路交通安全法                          | driverA3, driverB1, driverB2, driverC1, driverC2, driverC3
driverA2            | 机动车驾驶证 A2                | Driving licence A2 (articulated lorries)            | 道路交通安全法                          | driverB1, driverB2, driverC1, driverC2, driverC3
driverA3            | 机动车驾驶证 A3                | Driving licence A3 (city buses)                     | 道路交通安全法                          | driverC1, driverC2, driverC3
driverB1            | 机动车驾驶证 B1                | Driving licence B1 (medium coaches)                 | 道路交通安全法                          | driverC1, driverC2, driverC3
driverB2            | 机动车驾驶证 B2                | Driving licence B2 (lorries)                        | 道路交通安全法                          | driverC1, driverC2, driverC3
driverC1            | 机动车驾驶证 C1                | Driving licence C1                                  | 道路交通安全法                          | driverC2, driverC3
driverC3            | 机动车驾驶证 C3                | Driving licence C3 (low-speed trucks)               | 道路交通安全法                          |
driverC2            | 机动车驾驶证 C2                | Driving licence C2                                  | 道路交通安全法                          |
driverC5            | 机动车驾驶证 C5(残疾人专用)  | Driving licence C5 (adapted vehicles)               | 机动车驾驶证申领和使用规定              |
tractorLicence      | 拖拉机和联合收割机驾驶证       | Licence for tractors and combine harvesters         | 农业机械安全监督管理条例                |
passengerPermit     | 道路旅客运输从业资格证         | Qualification for passenger transport               | 道路运输条例                            |
taxiPermit          | 出租汽车(含网约车)驾驶员证   | Taxi and ride-hailing driver card                   | 出租汽车驾驶员从业资格管理规定          |
dronePilot          | 民用无人驾驶航空器操控员执照   | Drone pilot licence                                 | 无人驾驶航空器飞行管理暂行条例          |
securityGuard       | 保安员证                       | Security guard certificate                          | 保安服务管理条例                        |
fireFacility        | 消防设施操作员                 | Fire facility operator                              | 国家职业技能标准 消防设施操作员         |
elderCare5          | 养老护理员(五级)             | Elder-care worker, level 5                          | 国家职业技能标准 养老护理员             |
sewing5             | 缝纫工(五级)                 | Sewing worker, level 5                              | 国家职业技能标准 缝纫工                 |
craftArtist         | 工艺美术师职称                 | Craft artist title                                  | 工艺美术专业人员职称                    |
heritageBearer      | 非物质文化遗产代表性传承人     | Bearer of intangible cultural heritage              | 非物质文化遗产法                        |
pianoTuner          | 钢琴调律师职业技能等级         | Piano tuner                                         | 国家职业技能标准 钢琴调律师             |
`;
