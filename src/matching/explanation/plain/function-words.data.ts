/**
 * Functions as people speak of them:
 * code | after 要 | after 您, before 有点困难 | after 您, where nothing is left | after "you have to" | before "is hard for you".
 */
export const functionWordsTable = `
seeing         | 看清东西                 | 看东西                   | 看不见东西                 | see things clearly                  | seeing
colourVision   | 分清颜色                 | 分清颜色                 | 分不清颜色                 | tell colours apart                  | telling colours apart
reading        | 看文件                   | 看字                     | 看不了字                   | read documents                      | reading
hearing        | 听声音                   | 听声音                   | 听不见声音                 | hear sounds                         | hearing
hearingSpeech  | 听别人说话               | 听别人说话               | 听不见别人说话             | hear what people say                | hearing what people say
balance        | 站得稳                   | 站稳                     | 站不稳                     | keep your balance                   | keeping your balance
touch          | 用手摸着分辨东西         | 用手摸着分辨东西         | 用手摸不出东西             | tell things by touch                | telling things by touch
voice          | 长时间用嗓子             | 长时间用嗓子             | 用不了嗓子                 | use your voice for long             | using your voice for long
speaking       | 开口说话                 | 开口说话                 | 说不了话                   | speak                               | speaking
conversation   | 跟人交谈                 | 跟人交谈                 | 没法跟人交谈               | talk with people                    | talking with people
telephoning    | 打电话                   | 打电话                   | 打不了电话                 | use a telephone                     | using a telephone
writing        | 写字或打字               | 写字或打字               | 写不了字                   | write or type                       | writing or typing
computerUse    | 用电脑或手机             | 用电脑或手机             | 用不了电脑和手机           | use a computer or phone             | using a computer or phone
walking        | 走路                     | 走路                     | 走不了路                   | walk                                | walking
movingAround   | 在单位里来回活动         | 在单位里来回活动         | 没法在单位里来回活动       | get around the workplace            | getting around the workplace
climbing       | 爬楼                     | 爬楼                     | 爬不了楼                   | climb stairs                        | climbing stairs
standing       | 站着干活                 | 站着干活                 | 没法站着干活               | work standing                       | working standing
sitting        | 坐着干很久               | 久坐                     | 没法久坐                   | sit for long                        | sitting for long
bending        | 弯腰                     | 弯腰                     | 弯不了腰                   | bend down                           | bending down
squatting      | 蹲下                     | 蹲下                     | 蹲不下                     | squat down                          | squatting down
lifting        | 搬东西                   | 搬东西                   | 搬不了东西                 | lift and carry things               | lifting and carrying things
reaching       | 伸手拿东西               | 伸手拿东西               | 没法伸手拿东西             | reach for things                    | reaching for things
armUse         | 用胳膊干活               | 用胳膊干活               | 没法用胳膊干活             | work with your arms                 | working with your arms
fineHandUse    | 用手指干细活             | 用手指干细活             | 干不了手指的细活           | do fine work with your fingers      | fine work with your fingers
twoHandedWork  | 两只手一起干活           | 两只手一起干活           | 没法两只手一起干活         | work with both hands                | working with both hands
muscleStrength | 使劲                     | 使劲                     | 使不上劲                   | use force                           | using force
endurance      | 连着干体力活             | 连着干体力活             | 干不了体力活               | do physical work for long           | physical work for long
breathing      | 在有灰尘、气味的地方干活 | 在有灰尘、气味的地方干活 | 没法在有灰尘的地方干活     | work in dust or fumes               | working in dust or fumes
heatCold       | 在很冷、很热的地方干活   | 在很冷、很热的地方干活   | 没法在很冷、很热的地方干活 | work in heat or cold                | working in heat or cold
sleepRhythm    | 上夜班或倒班             | 上夜班、倒班             | 上不了夜班、倒班           | work nights or changing shifts      | working nights or changing shifts
attention      | 长时间集中精神           | 长时间集中精神           | 没法长时间集中精神         | concentrate for long                | concentrating for long
memory         | 记住事情                 | 记住事情                 | 记不住事情                 | remember things                     | remembering things
learning       | 学新东西                 | 学新东西                 | 学不了新东西               | learn new things                    | learning new things
calculating    | 算账                     | 算账                     | 算不了账                   | work with numbers                   | working with numbers
problemSolving | 自己想办法解决问题       | 自己想办法解决问题       | 没法自己解决问题           | solve problems on your own          | solving problems on your own
planning       | 同时安排几件事           | 同时安排几件事           | 没法同时安排几件事         | plan several things at once         | planning several things at once
handlingStress | 应付压力和催促           | 应付压力和催促           | 应付不了压力和催促         | cope with pressure                  | coping with pressure
emotionControl | 控制情绪                 | 控制情绪                 | 没法控制情绪               | stay calm                           | staying calm
interpersonal  | 跟人相处                 | 跟人相处                 | 没法跟人相处               | get on with people                  | getting on with people
strangers      | 跟生人打交道             | 跟生人打交道             | 没法跟生人打交道           | deal with strangers                 | dealing with strangers
travelling     | 坐车上下班               | 坐车上下班               | 没法坐车上下班             | travel to work                      | travelling to work
driving        | 开车                     | 开车                     | 开不了车                   | drive                               | driving
`;
