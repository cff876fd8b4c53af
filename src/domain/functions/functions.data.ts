/**
 * Human functions that work calls on: code | ICF code (WHO, 2001) | Chinese | English | asked of a person as | in English.
 * The question is put when the capacity is unknown.
 */
export const functionTable = `
seeing             | b210   | 视力           | Seeing                     | 您看东西有没有困难?             | Do you have difficulty seeing?
colourVision       | b21021 | 辨色           | Telling colours apart      | 您分辨颜色有没有困难?           | Do you have difficulty telling colours apart?
reading            | d166   | 阅读印刷文字   | Reading print              | 您阅读纸面或屏幕上的文字有没有困难? | Do you have difficulty reading print or a screen?
hearing            | b230   | 听力           | Hearing                    | 您听声音有没有困难?             | Do you have difficulty hearing?
hearingSpeech      | b2304  | 听辨言语       | Making out speech          | 您听清别人说话有没有困难?       | Do you have difficulty making out speech?
balance            | b235   | 平衡           | Keeping balance            | 您保持身体平衡有没有困难?       | Do you have difficulty keeping your balance?
touch              | b265   | 触觉           | Touch                      | 您用手触摸辨认物品有没有困难?   | Do you have difficulty telling things by touch?
voice              | b310   | 嗓音           | Voice                      | 您的嗓音能否长时间使用?         | Can you use your voice for a long time?
speaking           | d330   | 说话           | Speaking                   | 您开口说话有没有困难?           | Do you have difficulty speaking?
conversation       | d350   | 交谈           | Holding a conversation     | 您与人交谈有没有困难?           | Do you have difficulty holding a conversation?
telephoning        | d360   | 使用电话       | Using a telephone          | 您打电话有没有困难?             | Do you have difficulty using a telephone?
writing            | d170   | 书写           | Writing                    | 您书写或打字有没有困难?         | Do you have difficulty writing or typing?
computerUse        | d3601  | 操作电脑手机   | Using a computer           | 您操作电脑或手机有没有困难?     | Do you have difficulty using a computer or phone?
walking            | d450   | 行走           | Walking                    | 您行走有没有困难?               | Do you have difficulty walking?
movingAround       | d460   | 在场所内移动   | Moving around the site     | 您在单位里走动有没有困难?       | Do you have difficulty getting around a workplace?
climbing           | d4551  | 攀爬、上下楼梯 | Climbing and stairs        | 您上下楼梯或攀爬有没有困难?     | Do you have difficulty with stairs or climbing?
standing           | d4154  | 站立           | Standing                   | 您长时间站立有没有困难?         | Do you have difficulty standing for long?
sitting            | d4153  | 久坐           | Sitting                    | 您长时间坐着有没有困难?         | Do you have difficulty sitting for long?
bending            | d4105  | 弯腰           | Bending                    | 您弯腰有没有困难?               | Do you have difficulty bending?
squatting          | d4101  | 下蹲           | Squatting                  | 您下蹲有没有困难?               | Do you have difficulty squatting?
lifting            | d430   | 举起和搬运     | Lifting and carrying       | 您搬举物品有没有困难?           | Do you have difficulty lifting and carrying?
reaching           | d4452  | 伸手够取       | Reaching                   | 您伸手够取物品有没有困难?       | Do you have difficulty reaching for things?
armUse             | d445   | 手臂使用       | Using hands and arms       | 您使用手臂推拉、转动物品有没有困难? | Do you have difficulty pushing, pulling or turning things?
fineHandUse        | d440   | 手指精细动作   | Fine hand use              | 您用手指做精细动作有没有困难?   | Do you have difficulty with fine work of the fingers?
twoHandedWork      | d4458  | 双手配合       | Working with both hands    | 您双手配合干活有没有困难?       | Do you have difficulty working with both hands?
muscleStrength     | b730   | 肌力           | Muscle strength            | 您使劲用力有没有困难?           | Do you have difficulty exerting force?
endurance          | b455   | 体力耐受       | Physical endurance         | 您连续干体力活有没有困难?       | Do you have difficulty with long physical effort?
breathing          | b440   | 呼吸耐受       | Breathing in dust or fumes | 您在有粉尘气味的地方呼吸有没有困难? | Do you have difficulty breathing in dust or fumes?
heatCold           | b550   | 冷热耐受       | Tolerating heat and cold   | 您耐受冷热有没有困难?           | Do you have difficulty bearing heat or cold?
sleepRhythm        | b134   | 睡眠节律       | Keeping up with shifts     | 您上夜班、倒班有没有困难?       | Do you have difficulty with night or rotating shifts?
attention          | b140   | 注意力         | Attention                  | 您长时间集中注意力有没有困难?   | Do you have difficulty keeping your attention?
memory             | b144   | 记忆力         | Memory                     | 您记住事情有没有困难?           | Do you have difficulty remembering?
learning           | d155   | 学习技能       | Learning skills            | 您学习新技能有没有困难?         | Do you have difficulty learning new skills?
calculating        | d172   | 计算           | Calculating                | 您算账计数有没有困难?           | Do you have difficulty calculating?
problemSolving     | d175   | 解决问题       | Solving problems           | 您独立解决问题有没有困难?       | Do you have difficulty solving problems on your own?
planning           | d220   | 安排多项任务   | Doing several tasks        | 您同时安排几件事有没有困难?     | Do you have difficulty arranging several tasks?
handlingStress     | d240   | 应对压力       | Handling stress            | 您应对压力和催促有没有困难?     | Do you have difficulty with pressure and haste?
emotionControl     | b152   | 情绪控制       | Controlling emotions       | 您控制情绪有没有困难?           | Do you have difficulty controlling emotions?
interpersonal      | d710   | 人际交往       | Interpersonal exchange     | 您与人相处有没有困难?           | Do you have difficulty getting on with others?
strangers          | d730   | 与陌生人打交道 | Dealing with strangers     | 您与陌生人打交道有没有困难?     | Do you have difficulty dealing with strangers?
travelling         | d470   | 乘坐交通工具   | Travelling                 | 您乘车上下班有没有困难?         | Do you have difficulty travelling to work?
driving            | d475   | 驾驶           | Driving                    | 您驾驶车辆有没有困难?           | Do you have difficulty driving?
`;
