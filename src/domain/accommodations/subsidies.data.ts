/**
 * What pays for an accommodation: code | Chinese | English | source | in English.
 * Amounts are set locally, so none stands here; the source names the rule that opens the money.
 */
export const subsidyTable = `
workplaceEquipment | 用人单位设施设备购置、改造补贴 | Subsidy for buying and adapting workplace equipment | 财税〔2015〕72号,保障金支持方向(二) | Cai Shui [2015] 72, uses of the levy, item 2
supportService     | 支持性服务费用补贴             | Subsidy for support services at work                | 财税〔2015〕72号,保障金支持方向(二) | Cai Shui [2015] 72, uses of the levy, item 2
assistiveDevices   | 残疾人基本型辅助器具适配补贴   | Subsidy for basic assistive devices                 | 国发〔2016〕60号,《“十三五”加快残疾人小康进程规划纲要》 | Guo Fa [2016] 60, outline plan for disabled people
`;
