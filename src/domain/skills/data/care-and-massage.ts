/** Skills of massage, health and care. Indentation is "broader than"; after ~ stand related skills. */
export const careSkills = `
massage | 按摩 | Massage
  tuina | 推拿手法 | Tuina techniques
    tuinaGun | 滚法 | Rolling technique
    tuinaRou | 揉法 | Kneading technique
    tuinaNa | 拿法 | Grasping technique
    tuinaAn | 按压法 | Pressing technique
    tuinaTui | 推法 | Pushing technique
    tuinaBan | 扳法 | Pulling manipulation ~boneSetting
  medicalMassageTherapy | 医疗按摩治疗 | Medical massage therapy ~tuina
    neckMassageTherapy | 颈椎病按摩治疗 | Massage therapy of the neck
    lumbarMassageTherapy | 腰椎病按摩治疗 | Massage therapy of the lower back
    shoulderMassageTherapy | 肩周炎按摩治疗 | Massage therapy of the shoulder
    strokeMassageTherapy | 中风后遗症按摩 | Massage after stroke ~strokeRehab
    pediatricMassageTherapy | 小儿推拿治疗 | Paediatric tuina therapy
    boneSetting | 正骨理筋 | Bone setting
  healthMassage | 保健按摩 | Health-care massage ~tuina
    wholeBodyMassage | 全身保健按摩 | Whole-body massage
    headMassage | 头面部按摩 | Head and face massage
    shoulderNeckRelax | 肩颈放松按摩 | Shoulder and neck relaxation ~neckMassageTherapy
    footReflexology | 足部按摩 | Foot reflexology
    sportsMassage | 运动按摩 | Sports massage
    aromaMassage | 芳香精油按摩 | Aroma oil massage
    childHealthMassage | 小儿保健按摩 | Health-care massage for children ~pediatricMassageTherapy
    pregnancyMassage | 产后按摩 | Postnatal massage
  acupointLocation | 取穴定位 | Locating acupoints ~tuina
  meridianTheory | 经络学基础 | Meridian theory ~acupointLocation
  palpation | 触诊检查 | Examination by touch
  cupping | 拔罐 | Cupping ~moxibustion
  moxibustion | 艾灸 | Moxibustion
  guasha | 刮痧 | Guasha
tcmBasics | 中医基础 | Basics of Chinese medicine
  tcmDiagnosis | 中医诊断 | Diagnosis in Chinese medicine
  anatomy | 人体解剖 | Human anatomy ~palpation
  medicalRecords | 病历书写 | Keeping medical records ~documentWriting
  medicalEthics | 医疗安全与伦理 | Medical safety and ethics
rehabilitation | 康复训练 | Rehabilitation training
  strokeRehab | 偏瘫康复 | Rehabilitation after stroke
  exerciseTherapy | 运动疗法 | Exercise therapy
  occupationalTherapy | 作业疗法 | Occupational therapy
  speechTherapy | 言语训练 | Speech therapy
  physiotherapyDevices | 理疗仪器操作 | Using physiotherapy devices
  hearingRehab | 听觉口语训练 | Listening and speaking training ~speechTherapy
  orientationTeaching | 定向行走教学 | Teaching orientation and mobility ~specialEducation
    caneTraining | 盲杖训练 | Training with the white cane
  musicTherapy | 音乐治疗 | Music therapy ~psychologicalSupport
caregiving | 照护 | Caregiving
  elderCare | 养老护理 | Elder care
    bedCare | 卧床照料 | Care in bed
    dementiaCare | 失智照护 | Dementia care
  childCare | 婴幼儿照护 | Child care
  patientCompanion | 陪诊陪护 | Accompanying patients
  childWelfareCare | 孤残儿童照护 | Care of orphaned and disabled children ~childCare
  basicNursing | 基础护理 | Basic nursing
    vitalSigns | 生命体征测量 | Measuring vital signs
    firstAid | 急救 | First aid
  disinfection | 消毒与感染控制 | Disinfection and infection control
healthServices | 卫生技术与辅助服务 | Health services
  patientGuiding | 导医陪检 | Guiding patients in hospital ~patientCompanion
  dispensing | 药品调剂 | Dispensing drugs ~herbDispensing
  herbDispensing | 中药调剂 | Dispensing Chinese medicines
  clinicalDiagnosis | 临床诊疗 | Clinical diagnosis and treatment ~medicalRecords
  medicalImaging | 医学影像操作 | Medical imaging
  dentalProsthetics | 义齿制作 | Making dentures
  lensGrinding | 眼镜加工装配 | Grinding and fitting lenses
psychologicalSupport | 心理支持 | Psychological support
  counselling | 心理咨询 | Psychological counselling
  hotlineCounselling | 热线倾听 | Hotline listening ~telephoneService
  peerSupport | 同伴支持 | Peer support
beautyCare | 美容护理 | Beauty care
  hairCutting | 美发 | Hairdressing
  nailArt | 美甲 | Nail care
  stageMakeUp | 化妆造型 | Make-up
  bathService | 搓澡与浴室服务 | Bath-house service
  facialCare | 面部护理 | Facial care ~headMassage
  pedicure | 修脚 | Pedicure ~footReflexology
massageShop | 按摩店经营 | Running a massage shop ~shopManagement
  massageClientIntake | 按摩前问询与禁忌判断 | Intake and contraindications ~medicalRecords
  massageHygiene | 按摩卫生规范 | Massage hygiene ~disinfection
  massageTeaching | 按摩带教 | Teaching massage ~vocationalTraining
`;
