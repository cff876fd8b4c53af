/**
 * Reasonable accommodations (合理便利) at work:
 * code | Chinese | English | functions supported and by how many levels | typical cost in CNY (once) | per month | subsidy | place |
 * prerequisite | at home.
 * Costs are typical retail prices and fees of 2025, for orientation; the subsidy column names an entry of subsidies.data.ts, the
 * prerequisite column one of prerequisites.data.ts. PREMISES: in the employer's building; PERSONAL: a device that goes with the person;
 * ORGANISATION: how the work is organised.
 * At home: whether somebody who works at home may still need it of the employer. idle: it belongs to the employer's building, or helps people to
 * come in, and who works at home does not come in. needed: it goes with the work, the person or the hours, wherever the work is done: a desk, a
 * device, a quiet place, somebody who helps. Work from home itself is what such work provides.
 */
export const accommodationTable = `
screenReader        | 读屏软件               | Screen reader                        | reading+4, computerUse+3                                         | 0     | 0    | assistiveDevices   | PERSONAL     | spokenOutput  | needed
screenMagnifier     | 屏幕放大软件           | Screen magnifier                     | reading+2, computerUse+2                                         | 500   | 0    | assistiveDevices   | PERSONAL     | screenMagnification | needed
brailleDisplay      | 盲文点显器             | Braille display                      | reading+4, writing+2, computerUse+2                              | 15000 | 0    | workplaceEquipment | PERSONAL     | braille       | needed
largeMonitor        | 大屏显示器             | Large monitor                        | reading+1, computerUse+1                                         | 1500  | 0    | workplaceEquipment | PERSONAL     | screenMagnification | needed
electronicMagnifier | 电子助视器             | Electronic magnifier                 | reading+2                                                        | 2500  | 0    | assistiveDevices   | PERSONAL     | magnification | needed
largePrint          | 大字材料               | Large print material                 | reading+2                                                        | 200   | 0    | none               | ORGANISATION | magnification | needed
brailleMaterial     | 盲文材料和标识         | Braille material and signs           | reading+3, movingAround+1                                        | 1000  | 0    | workplaceEquipment | ORGANISATION | braille       | needed
textToSpeech        | 文字转语音             | Text to speech                       | reading+3                                                        | 0     | 0    | none               | PERSONAL     | spokenOutput  | needed
tactilePaving       | 盲道和触觉引导         | Tactile guidance                     | movingAround+2                                                   | 6000  | 0    | workplaceEquipment | PREMISES     | none          | idle
talkingDevices      | 语音提示的秤、表、仪器 | Talking instruments                  | reading+2, seeing+1                                              | 800   | 0    | workplaceEquipment | PERSONAL     | spokenOutput  | needed
orientationTraining | 定向行走训练           | Orientation training                 | movingAround+2, travelling+2                                     | 2000  | 0    | supportService     | ORGANISATION | none          | needed
sightedAssistant    | 明眼人协助             | Sighted assistant                    | seeing+2, reading+3, movingAround+2                              | 0     | 1200 | supportService     | ORGANISATION | spokenOutput  | needed
colourLabels        | 以文字或形状代替颜色   | Labels in place of colours           | colourVision+4                                                   | 300   | 0    | none               | PREMISES     | none          | needed
taskLighting        | 局部照明               | Task lighting                        | seeing+1, reading+1                                              | 300   | 0    | workplaceEquipment | PREMISES     | magnification | needed
signInterpreter     | 手语翻译               | Sign-language interpreter            | hearingSpeech+3, conversation+3, speaking+2                      | 0     | 1500 | supportService     | ORGANISATION | none          | needed
remoteInterpreter   | 远程手语翻译           | Remote sign interpretation           | hearingSpeech+2, conversation+2, telephoning+3                   | 0     | 300  | supportService     | ORGANISATION | none          | needed
captioning          | 实时字幕               | Live captioning                      | hearingSpeech+3, conversation+2                                  | 0     | 200  | supportService     | PERSONAL     | writtenText   | needed
textMessaging       | 以文字沟通             | Communication by text                | conversation+3, speaking+3, hearingSpeech+2                      | 0     | 0    | none               | ORGANISATION | writtenText   | needed
textTelephone       | 文字电话或在线文字客服 | Text relay for calls                 | telephoning+4                                                    | 0     | 100  | supportService     | ORGANISATION | writtenText   | needed
hearingLoop         | 听力环路或调频系统     | Hearing loop or FM system            | hearing+2, hearingSpeech+2                                       | 8000  | 0    | workplaceEquipment | PREMISES     | amplification | needed
amplifiedPhone      | 扩音电话               | Amplified telephone                  | telephoning+2                                                    | 400   | 0    | workplaceEquipment | PERSONAL     | amplification | needed
visualAlarm         | 闪光和振动警示         | Visual and vibrating alarms          | hearing+2                                                        | 1500  | 0    | workplaceEquipment | PREMISES     | none          | needed
quietRoom           | 安静的工作间           | Quiet room                           | hearingSpeech+1, attention+2, handlingStress+1                   | 0     | 0    | none               | PREMISES     | none          | needed
speechDevice        | 沟通板、语音沟通设备   | Communication board or speech device | speaking+3, conversation+2                                       | 3000  | 0    | assistiveDevices   | PERSONAL     | none          | needed
colleagueSigns      | 同事学习常用手语       | Colleagues learn basic signing       | conversation+1, interpersonal+1                                  | 600   | 0    | supportService     | ORGANISATION | none          | needed
stepFreeAccess      | 无台阶出入口和坡道     | Step-free access                     | movingAround+2, climbing+3                                       | 8000  | 0    | workplaceEquipment | PREMISES     | none          | idle
lift                | 电梯或升降平台         | Lift or platform                     | climbing+4                                                       | 60000 | 0    | workplaceEquipment | PREMISES     | none          | idle
groundFloor         | 安排在一层工作         | Work on the ground floor             | climbing+3                                                       | 0     | 0    | none               | PREMISES     | none          | idle
accessibleToilet    | 无障碍卫生间           | Accessible toilet                    | movingAround+1                                                   | 10000 | 0    | workplaceEquipment | PREMISES     | none          | idle
accessibleParking   | 无障碍停车位           | Accessible parking                   | travelling+1                                                     | 1000  | 0    | workplaceEquipment | PREMISES     | none          | idle
wheelchairRoute     | 轮椅通道               | Wheelchair routes                    | movingAround+2, walking+2                                        | 3000  | 0    | workplaceEquipment | PREMISES     | none          | idle
heightDesk          | 可升降桌               | Height-adjustable desk               | sitting+2, reaching+1, standing+1                                | 1500  | 0    | workplaceEquipment | PREMISES     | none          | needed
ergonomicChair      | 人体工学椅             | Ergonomic chair                      | sitting+2                                                        | 1200  | 0    | workplaceEquipment | PREMISES     | none          | needed
seatedWork          | 可以坐着干             | Work can be done sitting             | standing+4, walking+1                                            | 300   | 0    | none               | ORGANISATION | none          | needed
standAid            | 站立支撑               | Standing support                     | standing+2, balance+1                                            | 900   | 0    | workplaceEquipment | PREMISES     | none          | needed
reachTools          | 长柄夹、低货架         | Reaching tools, low shelves          | reaching+3, bending+2, squatting+3                               | 500   | 0    | workplaceEquipment | PREMISES     | none          | needed
liftingAid          | 搬运助力设备           | Lifting aid                          | lifting+3, muscleStrength+2                                      | 3000  | 0    | workplaceEquipment | PREMISES     | none          | needed
toolAdaptation      | 工具改装               | Adapted tools                        | fineHandUse+2, armUse+2, twoHandedWork+2                         | 1000  | 0    | workplaceEquipment | PERSONAL     | handUse       | needed
oneHandKeyboard     | 单手键盘或特殊鼠标     | One-hand keyboard or mouse           | writing+2, computerUse+2, twoHandedWork+1                        | 600   | 0    | workplaceEquipment | PERSONAL     | inputAid      | needed
voiceInput          | 语音输入               | Voice input                          | writing+4, computerUse+2                                         | 0     | 0    | none               | PERSONAL     | voiceInput    | needed
jigFixture          | 夹具和定位治具         | Jigs and fixtures                    | twoHandedWork+3, fineHandUse+1, attention+1                      | 800   | 0    | workplaceEquipment | PREMISES     | handUse       | needed
adaptedVehicle      | 车辆改装               | Adapted vehicle                      | driving+3                                                        | 8000  | 0    | assistiveDevices   | PERSONAL     | none          | needed
restBreaks          | 增加工间休息           | Extra rest breaks                    | endurance+2, standing+1, sitting+1, attention+1                  | 0     | 0    | none               | ORGANISATION | none          | needed
flexibleHours       | 弹性工作时间           | Flexible hours                       | sleepRhythm+2, travelling+1, handlingStress+1                    | 0     | 0    | none               | ORGANISATION | none          | needed
partTimeOption      | 缩短工作时间           | Shorter hours                        | endurance+2, attention+1                                         | 0     | 0    | none               | ORGANISATION | none          | needed
fixedDayShift       | 固定白班               | Fixed day shift                      | sleepRhythm+4                                                    | 0     | 0    | none               | ORGANISATION | none          | needed
workFromHome        | 居家办公               | Work from home                       | travelling+4, movingAround+3, climbing+4, walking+3, strangers+1 | 0     | 0    | none               | ORGANISATION | none          | needed
commuteShuttle      | 班车或通勤接送         | Commuting transport                  | travelling+3                                                     | 0     | 400  | supportService     | ORGANISATION | none          | idle
staffLodging        | 提供住宿               | Lodging on site                      | travelling+3                                                     | 0     | 0    | none               | ORGANISATION | none          | idle
temperatureControl  | 温度调节和降温防寒     | Temperature control                  | heatCold+2                                                       | 1000  | 0    | none               | PREMISES     | none          | needed
dustProtection      | 除尘和防护             | Dust removal and protection          | breathing+2                                                      | 2000  | 0    | none               | PREMISES     | none          | needed
jobCoach            | 就业辅导员             | Job coach                            | learning+2, problemSolving+1, interpersonal+1, planning+2        | 0     | 1500 | supportService     | ORGANISATION | coaching      | needed
writtenInstructions | 书面步骤说明           | Written instructions                 | memory+2, hearingSpeech+1, planning+1                            | 0     | 0    | none               | ORGANISATION | writtenText   | needed
pictureInstructions | 图示步骤卡             | Picture instructions                 | memory+2, learning+1, reading+1                                  | 200   | 0    | none               | ORGANISATION | literacy      | needed
taskSplitting       | 任务拆分               | Tasks split into steps               | planning+2, problemSolving+1, learning+1                         | 0     | 0    | none               | ORGANISATION | coaching      | needed
remindersTimer      | 提醒器和计时器         | Reminders and timers                 | memory+2, planning+1, attention+1                                | 100   | 0    | none               | PERSONAL     | none          | needed
workBuddy           | 同伴支持               | Work buddy                           | interpersonal+2, handlingStress+1, strangers+1                   | 0     | 0    | none               | ORGANISATION | none          | needed
longerTraining      | 延长培训和试用期       | Longer training                      | learning+2                                                       | 0     | 0    | none               | ORGANISATION | coaching      | needed
lowStimulus         | 减少噪声和打扰         | Fewer noises and interruptions       | attention+2, emotionControl+1, handlingStress+1                  | 500   | 0    | none               | PREMISES     | none          | needed
backOffice          | 不直接面对顾客         | No direct customer contact           | strangers+4, interpersonal+1                                     | 0     | 0    | none               | ORGANISATION | none          | needed
medicalLeave        | 就诊和服药时间         | Time for treatment                   | emotionControl+1, endurance+1                                    | 0     | 0    | none               | ORGANISATION | none          | needed
calculatorAid       | 计算器和自动计价       | Calculator and automatic totals      | calculating+3                                                    | 100   | 0    | none               | PERSONAL     | none          | needed
guideDogAccess      | 允许导盲犬进入         | Guide dogs welcome                   | movingAround+1, travelling+1                                     | 0     | 0    | none               | PREMISES     | none          | idle
`;
