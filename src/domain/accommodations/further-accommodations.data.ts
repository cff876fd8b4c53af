/** Accommodations at work that came with the edition of December 2026; columns as in accommodations.data.ts. */
export const furtherAccommodationTable = `
commuteCompanion    | 上下班有人陪着坐车       | Someone who travels along to work                | travelling+3                                    | 0    | 600 | supportService     | ORGANISATION | none          | idle
offPeakHours        | 错开高峰上下班           | Hours outside the rush hour                      | travelling+1, handlingStress+1                  | 0    | 0   | none               | ORGANISATION | none          | idle
accessibleShuttle   | 轮椅能上的班车           | Staff bus that takes wheelchairs                 | travelling+3                                    | 0    | 500 | supportService     | ORGANISATION | none          | idle
deskRelocation      | 换楼层、换工位           | Another floor or another desk                    | climbing+2, movingAround+1, attention+1         | 0    | 0   | none               | PREMISES     | none          | idle
automaticDoor       | 自动门、省力门把手       | Automatic doors, easy handles                    | movingAround+1, armUse+1                        | 5000 | 0   | workplaceEquipment | PREMISES     | none          | idle
handrails           | 扶手                     | Handrails                                        | balance+1, walking+1, climbing+1                | 1500 | 0   | workplaceEquipment | PREMISES     | none          | idle
nonSlipFloor        | 防滑地面                 | Non-slip floor                                   | balance+1, walking+1                            | 1500 | 0   | workplaceEquipment | PREMISES     | none          | idle
wheelchairCharging  | 轮椅充电的地方           | Place to charge a wheelchair                     | movingAround+1                                  | 300  | 0   | workplaceEquipment | PREMISES     | none          | idle
pressureRelief      | 能躺下休息的床、防褥疮垫 | Bed to lie down, cushions against pressure sores | sitting+2, endurance+1                          | 1200 | 0   | workplaceEquipment | PREMISES     | none          | needed
careRoom            | 导尿、换药的单独房间     | Private room for catheters and dressings         | endurance+1                                     | 800  | 0   | workplaceEquipment | PREMISES     | none          | needed
breakRoom           | 安静的休息室             | Quiet room for breaks                            | emotionControl+1, handlingStress+1, endurance+1 | 0    | 0   | none               | PREMISES     | none          | needed
tactileLabels       | 点字标签、能摸出来的记号 | Braille labels and tactile marks                 | reading+1, movingAround+1                       | 300  | 0   | workplaceEquipment | PREMISES     | braille       | needed
seizurePlan         | 癫痫发作怎么办的安排     | Plan for seizures                                | none                                            | 0    | 0   | none               | ORGANISATION | none          | needed
medicationReminder  | 提醒吃药                 | Reminders to take medicine                       | memory+1, emotionControl+1                      | 0    | 0   | none               | PERSONAL     | none          | needed
emotionContact      | 情绪不好时能找的人       | Someone to turn to when upset                    | emotionControl+1, handlingStress+1              | 0    | 0   | none               | ORGANISATION | none          | needed
familyInvolved      | 家里人或监护人一起参与   | Family or guardian takes part                    | learning+1, interpersonal+1, handlingStress+1   | 0    | 0   | none               | ORGANISATION | none          | needed
rehabLeave          | 做康复的时间             | Time off for rehabilitation                      | endurance+1                                     | 0    | 0   | none               | ORGANISATION | none          | needed
writtenConfirmation | 要紧的事写下来确认       | Tasks confirmed in writing                       | memory+1, hearingSpeech+1                       | 0    | 0   | none               | ORGANISATION | writtenText   | needed
easyRead            | 简单好懂的文字(易读版)   | Easy Read texts                                  | reading+1, learning+1                           | 300  | 0   | none               | ORGANISATION | literacy      | needed
fmReceiver          | 配助听器的无线接收器     | Wireless receiver for hearing aids               | hearing+1, hearingSpeech+2                      | 3000 | 0   | assistiveDevices   | PERSONAL     | amplification | needed
vibratingBracelet   | 震动提醒手环             | Vibrating bracelet                               | hearing+2                                       | 300  | 0   | assistiveDevices   | PERSONAL     | none          | needed
accessibleSystem    | 读屏软件能用的单位系统   | Company systems that work with screen readers    | computerUse+2, reading+1                        | 0    | 0   | workplaceEquipment | ORGANISATION | spokenOutput  | needed
captchaAlternative  | 验证码能用语音           | Spoken codes in place of picture codes           | computerUse+1                                   | 0    | 0   | none               | ORGANISATION | spokenOutput  | needed
phoneMagnification  | 手机放大字和画面         | Magnification on the phone                       | reading+1, computerUse+1                        | 0    | 0   | none               | PERSONAL     | screenMagnification | needed
leftHandTools       | 左手用的工具             | Tools for the left hand                          | fineHandUse+1, armUse+1, twoHandedWork+1        | 200  | 0   | workplaceEquipment | PERSONAL     | handUse       | needed
footMouse           | 脚控鼠标                 | Foot mouse                                       | computerUse+2, twoHandedWork+1                  | 800  | 0   | assistiveDevices   | PERSONAL     | inputAid      | needed
eyeOrHeadControl    | 用眼睛或头控制电脑       | Computer control by eye or head                  | computerUse+3, writing+2                        | 6000 | 0   | assistiveDevices   | PERSONAL     | literacy      | needed
advanceOfCosts      | 补贴下来前单位先垫钱     | Employer advances what a subsidy pays later      | none                                            | 0    | 0   | none               | ORGANISATION | none          | needed
`;
