/**
 * Own aids: what people wear or bring along, and no employer is asked for; columns as in accommodations.data.ts. Levels are cautious: they
 * hold for those whom the aid was fitted for.
 */
export const ownAidTable = `
glasses            | 眼镜             | Glasses                        | seeing+1, reading+1                          | 500   | 0   | none             | PERSONAL | none          | needed
handMagnifier      | 手持放大镜       | Hand magnifier                 | reading+1                                    | 100   | 0   | assistiveDevices | PERSONAL | magnification | needed
whiteCane          | 盲杖             | White cane                     | movingAround+2, travelling+1                 | 150   | 0   | assistiveDevices | PERSONAL | none          | needed
guideDog           | 导盲犬           | Guide dog                      | movingAround+2, travelling+2                 | 0     | 600 | none             | PERSONAL | none          | needed
hearingAid         | 助听器           | Hearing aid                    | hearing+2, hearingSpeech+1, telephoning+1    | 5000  | 0   | assistiveDevices | PERSONAL | none          | needed
cochlearImplant    | 人工耳蜗         | Cochlear implant               | hearing+3, hearingSpeech+2, telephoning+1    | 80000 | 0   | assistiveDevices | PERSONAL | none          | needed
artificialLarynx   | 电子喉           | Artificial larynx              | speaking+2                                   | 3000  | 0   | assistiveDevices | PERSONAL | none          | needed
legProsthesis      | 假肢(腿)         | Artificial leg                 | walking+2, standing+2, climbing+1, balance+1 | 15000 | 0   | assistiveDevices | PERSONAL | none          | needed
armProsthesis      | 假肢(手臂)       | Artificial arm                 | armUse+1, twoHandedWork+1                    | 12000 | 0   | assistiveDevices | PERSONAL | none          | needed
orthosis           | 矫形器           | Orthosis                       | walking+1, standing+1, balance+1             | 2000  | 0   | assistiveDevices | PERSONAL | none          | needed
walkingStick       | 拐杖、助行器     | Walking stick or frame         | walking+1, balance+1                         | 200   | 0   | assistiveDevices | PERSONAL | none          | needed
wheelchair         | 轮椅             | Wheelchair                     | movingAround+2                               | 1500  | 0   | assistiveDevices | PERSONAL | none          | needed
electricWheelchair | 电动轮椅         | Electric wheelchair            | movingAround+3, travelling+1                 | 6000  | 0   | assistiveDevices | PERSONAL | none          | needed
motorisedTricycle  | 残疾人机动轮椅车 | Motorised wheelchair tricycle  | travelling+2                                 | 9000  | 0   | assistiveDevices | PERSONAL | none          | needed
seatCushion        | 防褥疮坐垫       | Cushion against pressure sores | sitting+1                                    | 400   | 0   | assistiveDevices | PERSONAL | none          | needed
`;
