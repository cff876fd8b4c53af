/**
 * Texts of posts from which the rules were written: rule or - | text | facts. The rule is the one whose finding is expected; - stands for a
 * lawful text. Facts: the occupation's code, the shift, the kind of the post. All of them are written for this project; no employer said them.
 */
export const developedTexts = `
disability | 身体健康,无残疾 |
disability | 要求四肢健全,能吃苦 |
disability | 肢体健全,动作协调 |
disability | 残疾人勿扰 |
disability | 不招收残疾人 |
disability | 有残疾者请勿投递简历 |
disability | 应聘者须为健全人 |
disability | 无肢体残疾,无听力障碍 |
disability | 无生理缺陷 |
disability | 身体无缺陷,无不良嗜好 |
disability | 持残疾证者不予录用 |
disability | 报考人员不得有残疾 |
disability | 仅限非残疾人报考 |
disabilityKind | 不接受听障人士应聘 |
disabilityKind | 聋哑人、盲人除外 |
disabilityKind | 精神残疾、智力残疾人员不予考虑 |
disability | 无身体残障,性格开朗 |
disability | 招普工20名,残疾人免谈 |
disability | 不录用肢残人员 |
disability | 本岗位不适合残疾人报名 |
disability | 任职要求:1、身体无残疾;2、大专以上学历 |
health | 身体健康,能坚持正常工作 |
health | 身心健康,品行端正 |
health | 体格健壮,吃苦耐劳 |
health | 要求身体素质好 |
health | 无慢性病史 |
health | 无重大疾病及遗传病史 |
health | 无精神病史,无传染病 |
health | 健康状况良好,能适应出差 |
health | 身体状况良好 |
health | 年龄35岁以下,身体健康 |
health | 体魄强健者优先 |
health | 无高血压、心脏病、癫痫等疾病 |
health | 无既往病史 |
health | 非乙肝病毒携带者 |
health | 身体好,服从安排 |
health | 心理健康,身体强壮 |
health | 本人及家族无精神疾病史 |
appearance | 五官端正,普通话标准 |
appearance | 五 官 端 正 |
appearance | 形象气质佳,有亲和力 |
appearance | 形象好,年龄18-30岁 |
appearance | 相貌端庄 |
appearance | 要求品貌端正 |
appearance | 气质好,身材匀称 |
appearance | 外貌姣好,善于沟通 |
appearance | 长相甜美,声音动听 |
appearance | 形象良好,沟通能力强 |
appearance | 外形条件优秀者优先 |
appearance | 颜值高者优先考虑 |
appearance | 仪表端庄,举止大方 |
appearance | 皮肤白皙,牙齿整齐 |
appearance | 形象端正,责任心强 |
appearance | 前台接待:女,形象气质俱佳 |
appearance | 面部无疤痕,无明显胎记 |
appearance | 容貌端正 |
sex | 限男性 |
sex | 仅招女生 |
sex | 只限女性报名 |
sex | 男性优先 |
sex | 女士优先录用 |
sex | 性别:男 |
sex | 性别要求:女 |
sex | 招聘男保洁2名 |
sex | 要求男,能开车 |
sex | 适合男性 |
sex | 女性,已婚已育 |
sex | 男,45岁以下 |
sex | 因工作性质限男性报考 |
sex | 前台文员要求未婚女性 |
stature | 身高1.65米以上 |
stature | 身高不低于170cm |
stature | 男1.72米以上,女1.60米以上 |
stature | 净身高160以上 |
stature | 身高一米六五以上 |
stature | 身高:165-180厘米 |
stature | 体重不超过60公斤 |
stature | 身材高挑 |
stature | 身高体重比例协调 |
stature | 身高要求168以上,会跳舞 |
stature | 体型匀称,体重50kg以内 |
eyesight | 裸眼视力4.8以上 | occupation=3-01-01-01
eyesight | 双眼视力良好 | occupation=3-01-02-02
colour | 无色盲、无色弱 | occupation=3-01-01-01
eyesight | 视力正常,听力正常 |
eyesight | 矫正视力不低于1.0 | occupation=4-04-05-03
hearing | 听力良好,反应敏捷 | occupation=6-05-01-03
eyesight | 视听功能正常 |
eyesight | 不戴眼镜,视力好 | occupation=4-10-04-02
eyesight | 耳聪目明 | occupation=3-01-02-02
eyesight | 单眼裸眼视力均在0.8以上 | occupation=4-13-01-06
speech | 无口吃 | occupation=6-05-01-03
speech | 口齿清晰 | occupation=6-05-01-03
speech | 口齿伶俐,说话流利 | occupation=2-02-10-03
speech | 语言表达无障碍,不结巴 | occupation=4-07-02-03
limbs | 能长时间站立 | occupation=4-07-02-03
limbs | 手脚麻利 | occupation=3-01-01-01
limbs | 行动方便,腿脚利索 | occupation=3-01-02-02
limbs | 能搬运重物 | occupation=3-01-02-02
limbs | 双手灵活,无畸形 | occupation=4-04-05-03
limbs | 体力好,能负重 | occupation=2-02-10-03
shift | 能适应夜班 | shift=DAY
shift | 服从倒班安排 | shift=DAY
shift | 能接受三班倒 | shift=FLEXIBLE
shift | 可上夜班者 | shift=DAY
shift | 适应两班倒,能熬夜 | shift=DAY
selfCare | 生活能够自理 |
selfCare | 无需他人照顾,能独立行动 |
selfCare | 不使用轮椅等辅助器具 |
selfCare | 不得携带导盲犬入职 |
- | 不限性别、身高、户籍 |
- | 性别不限,年龄18至55周岁 |
- | 男女均可 |
- | 男女不限,有无经验均可 |
- | 身高、视力不作要求 |
- | 残疾人优先 |
- | 欢迎残疾人报考,同等条件下优先录用 |
- | 不得设置身体健康等与岗位无关的条件 |
- | 本单位不以五官端正、身高等作为录用条件 |
- | 取消身高1.60米以上的限制 |
- | 具有正常履行职责的身体条件和心理素质 |
- | 具有符合岗位要求的身体条件 |
- | 身体条件符合岗位需要即可,肢体残疾不影响工作的欢迎报名 |
- | 按照公务员录用体检通用标准组织体检 |
- | 体检合格后办理入职 |
- | 提供年度健康体检、五险一金 |
- | 持有有效健康证 | occupation=4-03-02-01
- | 办理食品从业人员健康证明 |
- | 为老人测量身高、体重和血压 |
- | 负责视力筛查和近视防控宣传 |
- | 从事听力检测设备的销售 |
- | 维护职工身心健康,组织文体活动 |
- | 负责学校学生身体健康监测数据录入 |
- | 关注儿童身心健康成长 |
- | 熟悉健康管理系统,会使用表格 |
- | 从事残疾人康复训练辅助工作 |
- | 为残疾人提供上门服务 |
- | 负责残疾人就业登记和档案整理 |
- | 协助肢体残疾人使用辅助器具 |
- | 熟悉残疾人保障政策,有无残疾均可报名 |
- | 了解聋哑人沟通方式,会手语者优先 |
- | 本岗位为残疾人专岗,限肢体残疾四级、听力残疾四级人员报考 | kind=RESERVED
- | 面向视力残疾人招聘,限盲人 | kind=RESERVED
- | 限持有第二代残疾人证者报名 | kind=RESERVED
- | 精神残疾、智力残疾除外(按专岗公告) | kind=RESERVED
- | 销售女装,了解女性消费者需求 |
- | 男装陈列,搭配指导 |
- | 负责男科门诊导诊 |
- | 开展女职工权益保护工作 |
- | 女工委员会日常事务 |
- | 负责女生宿舍楼公共区域保洁,男女均可 |
- | 妇女儿童活动中心文员 |
- | 形象设计与化妆教学 |
- | 维护公司品牌形象 |
- | 负责企业形象宣传策划 |
- | 着装整洁,服务热情 |
- | 仪容整洁,文明礼貌 |
- | 作风正派,品行端正 |
- | 五官科导医,协助患者挂号 |
- | 销售护肤品,向顾客介绍皮肤护理知识 |
- | 商品身高标尺的组装 |
- | 搬运单件不超过5公斤的货物 | occupation=4-02-06-01
- | 单件货物重量约10公斤,配有推车 |
- | 上班时间8:30-17:30,无夜班 | shift=DAY
- | 不上夜班,周末双休 | shift=DAY
- | 夜班补贴每晚50元 | shift=ROTATING
- | 能适应夜班 | shift=NIGHT
- | 服从三班倒 | shift=ROTATING
- | 无需倒班,长白班 | shift=DAY
- | 视力符合机动车驾驶证申领条件 | occupation=4-02-02-01
- | 裸眼视力或矫正视力4.9以上,符合驾驶要求 | occupation=4-02-02-01
- | 听力正常,能接听客户电话 | occupation=4-04-05-03
- | 口齿清晰,普通话二级 | occupation=4-04-05-03
- | 能分辨颜色,视力良好 | occupation=2-09-06-01
- | 能长时间站立 | occupation=4-10-04-02
- | 手指灵活,触觉敏锐 | occupation=4-10-04-02
- | 提供语音读屏软件,视力障碍者可以胜任 |
- | 设有无障碍通道,轮椅可以进出 |
- | 允许携带导盲犬 |
- | 可以坐着完成工作,不需要久站 |
- | 不要求口齿清晰,可以用文字沟通 |
- | 无工作经验亦可,身体有残疾也可以 |
- | 招收残疾人大学生,专业不限 |
- | 身残志坚者优先 |
- | 健全的财务制度,完善的福利 |
- | 建立健全人事档案 |
- | 制度健全,人员稳定 |
- | 熟悉健全人格教育课程 |
- | 负责无障碍网页检测 |
- | 负责缺陷产品登记 |
- | 检查产品外观有无缺陷 |
- | 检查布面疵点和色差 |
- | 残缺货品的登记与退换 |
- | 身体健康状况不作为录用条件 |
- | 心理健康教育讲座的组织 |
- | 在心理健康服务中心做接线登记 |
- | 负责慢性病患者随访登记 |
- | 协助精神病患者家属办理手续 |
- | 整理传染病报告卡 |
- | 乙肝疫苗接种登记 |
- | 能吃苦耐劳,服从管理 |
- | 抗压能力强,有团队精神 |
- | 性格开朗,有亲和力 |
- | 普通话标准,会说方言 |
- | 沟通能力强,文字表达好 |
- | 反应快,学习能力强 |
- | 有驾驶证,能自驾上班 |
- | 生活照料员,照顾不能自理的老人 | occupation=4-10-01-05
- | 生活能够自理 | kind=SUPPORTED
- | 工作人员会协助不能自理者用餐 |
- | 按摩床、工位高度可调 |
- | 接待中如遇老人行动不便,请主动协助 |
- | 残疾人证办理窗口引导 |
- | 女,不限;男,不限 |
- | 招聘性别:不限 |
- | 本公告不含任何身高、视力、容貌要求 |
`;
