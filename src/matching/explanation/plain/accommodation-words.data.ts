/**
 * Accommodations and aids that are things, after 单位有 and "the employer has": code | Chinese | English; where a job seeker does
 * not simply have it also after 您 | and "you".
 */
export const thingTable = `
screenReader        | 读屏软件             | a screen reader
screenMagnifier     | 放大屏幕的软件       | software that magnifies the screen
brailleDisplay      | 盲文点显器           | a Braille display
largeMonitor        | 大显示器             | a large screen
electronicMagnifier | 电子助视器           | an electronic magnifier
largePrint          | 大字材料             | papers in large print
brailleMaterial     | 盲文材料             | papers and signs in Braille
textToSpeech        | 能念字的软件         | software that reads text aloud
tactilePaving       | 盲道                 | floor strips that guide by touch
talkingDevices      | 会说话的秤和仪表     | instruments that talk
orientationTraining | 认路的训练           | training to find your way
sightedAssistant    | 帮您看东西的人       | someone who sees for you
colourLabels        | 文字或形状的标记     | labels that need no colours
taskLighting        | 更亮的灯             | brighter lamps
signInterpreter     | 手语翻译             | a sign-language interpreter
remoteInterpreter   | 远程手语翻译         | a sign-language interpreter by video
captioning          | 实时字幕             | live captions
textTelephone       | 文字电话             | text in place of calls
hearingLoop         | 把声音放大的听力设备 | a hearing loop
amplifiedPhone      | 声音大的电话         | a louder telephone
visualAlarm         | 会闪光或振动的警报   | alarms that flash or vibrate
quietRoom           | 安静的工作间         | a quiet room
speechDevice        | 沟通板或说话的设备   | a communication board or speech device
stepFreeAccess      | 坡道或没有台阶的门   | an entrance without steps
lift                | 电梯                 | a lift
accessibleToilet    | 无障碍卫生间         | an accessible toilet
accessibleParking   | 无障碍停车位         | accessible parking
wheelchairRoute     | 轮椅能走的路         | ways wide enough for wheelchairs
heightDesk          | 能升降的桌子         | a desk that goes up and down
ergonomicChair      | 护腰的椅子           | a chair that supports the back
standAid            | 站着时能靠的支架     | a support for standing
reachTools          | 长夹子和低货架       | reaching tools and low shelves
liftingAid          | 帮着搬东西的设备     | a lifting aid
toolAdaptation      | 改装过的工具         | adapted tools
oneHandKeyboard     | 单手键盘或特殊鼠标   | a one-hand keyboard or special mouse
voiceInput          | 语音打字             | typing by voice                            | 用语音打字 | type by voice
jigFixture          | 固定东西的夹具       | jigs that hold the work
adaptedVehicle      | 改装过的车           | an adapted vehicle
commuteShuttle      | 上下班接送           | transport to work
staffLodging        | 住宿                 | lodging
temperatureControl  | 降温、保暖的设备     | heating and cooling
dustProtection      | 除尘和防护           | protection from dust
jobCoach            | 就业辅导员           | a job coach
writtenInstructions | 写下来的步骤         | written steps
pictureInstructions | 看图做事的卡片       | picture cards that show the steps
remindersTimer      | 提醒器和计时器       | reminders and timers
workBuddy           | 带您一起干的同事     | a colleague who works beside you
calculatorAid       | 计算器               | a calculator
commuteCompanion    | 陪您上下班的人       | someone who travels to work with you
accessibleShuttle   | 轮椅能上的班车       | a staff bus that takes wheelchairs
automaticDoor       | 自动门               | automatic doors
handrails           | 扶手                 | handrails
nonSlipFloor        | 防滑地面             | a non-slip floor
wheelchairCharging  | 给轮椅充电的地方     | a place to charge a wheelchair
pressureRelief      | 能躺下休息的床       | a bed to lie down
careRoom            | 换药的单独房间       | a private room for dressings
breakRoom           | 安静的休息室         | a quiet room for breaks
tactileLabels       | 能摸出来的标签       | labels to feel
seizurePlan         | 发作时的应急安排     | a plan for seizures
medicationReminder  | 吃药的提醒           | reminders to take medicine
emotionContact      | 心情难受时能找的人   | someone to turn to when upset
easyRead            | 简单好懂的文字       | texts that are easy to read
fmReceiver          | 助听器的无线接收器   | a wireless receiver for hearing aids
vibratingBracelet   | 会震动的手环         | a vibrating bracelet
accessibleSystem    | 读屏软件能用的系统   | systems that work with screen readers
captchaAlternative  | 能用语音的验证码     | spoken codes in place of picture codes
phoneMagnification  | 手机放大功能         | magnification on the phone
leftHandTools       | 左手用的工具         | tools for the left hand
footMouse           | 脚控鼠标             | a foot mouse
eyeOrHeadControl    | 用眼睛控制电脑的设备 | a computer that eyes or head control
practicalTest       | 实际操作考试         | a practical test
brailleExamPaper    | 盲文试卷             | Braille examination papers
largePrintExamPaper | 大字试卷             | large-print examination papers
electronicExamPaper | 读屏软件能读的试卷   | papers for screen readers
separateExamRoom    | 单独考场             | a separate examination room
interviewInterpreter| 面试时的手语翻译     | a sign interpreter at interviews
videoInterview      | 视频面试             | interviews by video
glasses             | 眼镜                 | glasses
handMagnifier       | 放大镜               | a magnifier
whiteCane           | 盲杖                 | a white cane
guideDog            | 导盲犬               | a guide dog
hearingAid          | 助听器               | a hearing aid
cochlearImplant     | 人工耳蜗             | a cochlear implant
artificialLarynx    | 电子喉               | an artificial larynx
legProsthesis       | 假腿                 | an artificial leg
armProsthesis       | 假手臂               | an artificial arm
orthosis            | 矫形器               | an orthosis
walkingStick        | 拐杖或助行器         | a walking stick or frame
wheelchair          | 轮椅                 | a wheelchair
electricWheelchair  | 电动轮椅             | an electric wheelchair
motorisedTricycle   | 机动轮椅车           | a motorised tricycle
seatCushion         | 防褥疮坐垫           | a cushion against pressure sores
`;

/**
 * Accommodations that are ways to arrange things, after 单位 and "the employer": code | Chinese | English, a verb that takes -s;
 * where job seekers bring it along also after 您 | and "you".
 */
export const arrangementTable = `
textMessaging       | 用文字跟您沟通             | use writing to talk with you             | 用文字沟通 | use writing to talk
colleagueSigns      | 让同事学常用手语           | let colleagues learn basic signs
groundFloor         | 安排您在一楼干活           | let you work on the ground floor
seatedWork          | 让您坐着干                 | let you work sitting
restBreaks          | 多给您休息时间             | give you more breaks
flexibleHours       | 让您灵活安排时间           | let you choose your hours
partTimeOption      | 让您少干几个小时           | let you work fewer hours
fixedDayShift       | 只安排您上白班             | keep you on the day shift
workFromHome        | 让您在家干活               | let you work at home
taskSplitting       | 把活分成小步教您           | split the work into small steps
longerTraining      | 多给您一些时间学           | give you more time to learn
lowStimulus         | 让您干活的地方安静些       | keep your workplace calm
backOffice          | 安排您在后台干活           | give you work away from customers
medicalLeave        | 给您看病吃药的时间         | give you time for treatment
guideDogAccess      | 让导盲犬进门               | let guide dogs in
offPeakHours        | 让您错开高峰上下班         | let you travel outside the rush hour
deskRelocation      | 给您换楼层或工位           | let you change floor or desk
familyInvolved      | 让家里人一起参加           | let your family take part
rehabLeave          | 给您做康复的时间           | give you time for rehabilitation
writtenConfirmation | 把要紧的事写给您看         | confirm important things in writing
advanceOfCosts      | 先垫上补贴的钱             | lend the money until the subsidy comes
jobTrial            | 让您先试几天               | let you try the work for some days
extraExamTime       | 给您更多考试时间           | give you more time in examinations
questionsInAdvance  | 提前告诉您面试题目         | let you have the interview questions early
`;
