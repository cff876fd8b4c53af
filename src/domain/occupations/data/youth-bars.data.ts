/**
 * Occupations that rules close to people of 16 and 17: code | rule and point | reason in Chinese | in English. Rules are
 * named in youth-bars.ts: `youth N` is point N of article 3 of 劳部发〔1994〕498号. Points that depend on the single
 * workplace (dust, noise, pace) are marked only where the occupation as such has them.
 */
export const youthBarTable = `
2-05-07-01 | youth 10 | 接触放射线 | Radiation
3-02-03-07 | youth 9 | 守林 | Forest watching
4-02-02-08 | youth 11 | 油气易燃易爆 | Fuel burns and explodes
4-02-05-01 | youth 14 | 经常搬很重的东西 | Heavy loads time and again
4-07-05-01 | guards | 满18岁才能当保安 | Guards are 18 or older
4-07-05-04 | youth 3 | 登高作业 | Work at height
4-09-05-01 | youth 9 | 守林 | Forest watching
4-09-09-00 | youth 2 | 接触药剂 | Poisons
5-02-02-00 | youth 7 | 重体力劳动 | Heavy labour
5-02-03-01 | youth 9 | 守林 | Forest watching
5-02-03-02 | youth 9 | 林区作业 | Work in the forest
5-05-02-01 | youth 2 | 接触农药 | Pesticides
6-10-02-01 | youth 1 | 煤粉尘 | Coal dust
6-10-02-02 | youth 5 | 焦炉高温,有煤气 | Heat and gas at the ovens
6-10-03-03 | youth 11 | 煤气易燃易爆 | Gas burns and explodes
6-10-03-05 | youth 1 | 煤粉尘 | Coal dust
6-10-03-06 | youth 1 | 煤粉尘 | Coal dust
6-11-01-02 | youth 11 | 有化学灼伤危险 | Chemical burns
6-11-01-03 | youth 11 | 易燃易爆装置 | Plants that burn and explode
6-11-03-01 | youth 11 | 氨有毒、易爆 | Ammonia is poisonous and explosive
6-11-03-02 | youth 11 | 氨有毒、易爆 | Ammonia is poisonous and explosive
6-15-01-01 | youth 1 | 水泥粉尘 | Cement dust
6-15-02-01 | youth 1 | 粉尘和窑炉高温 | Dust and kiln heat
6-15-06-02 | youth 5 | 窑炉高温 | Kiln heat
6-15-06-03 | youth 1 | 粉尘 | Dust
6-16-01-08 | operations | 矿山提升是特种作业 | Mine hoisting is a special operation
6-16-01-11 | youth 8 | 有的要下井 | Some of it is underground
6-16-01-14 | youth 1 | 矿石粉尘 | Ore dust
6-16-01-15 | youth 1 | 煤粉尘 | Coal dust
6-16-02-09 | youth 11 | 瓦斯易燃易爆 | Gas burns and explodes
6-17-01-06 | youth 5 | 炉前高温 | Heat at the furnace
6-17-02-02 | youth 5 | 炉前高温 | Heat at the furnace
6-17-03-02 | youth 5 | 铁水高温 | Heat of the melt
6-17-06-02 | youth 5 | 电解槽高温 | Heat of the cells
6-17-06-03 | youth 5 | 炉前高温 | Heat at the furnace
6-17-09-02 | youth 5 | 热轧高温 | Heat of hot rolling
6-18-02-01 | youth 5 | 铁水高温、粉尘 | Heat of the melt, dust
6-18-02-02 | youth 5 | 锻件高温 | Heat of the forge
6-18-02-04 | operations | 焊接是特种作业 | Welding is a special operation
6-18-03-03 | youth 2 | 漆料有毒 | Paints are poisonous
6-28-01-01 | youth 17 | 锅炉 | Boilers
6-28-01-02 | youth 1 | 煤粉尘 | Coal dust
6-28-01-11 | youth 17 | 锅炉司炉 | Boiler firing
6-28-01-12 | youth 3 | 登高作业 | Work at height
6-28-01-14 | operations | 高压电工是特种作业 | High-voltage work is a special operation
6-28-02-01 | youth 11 | 燃气易燃易爆 | Gas burns and explodes
6-29-01-01 | youth 7 | 重体力劳动 | Heavy labour
6-29-01-05 | youth 3 | 高处作业 | Work at height
6-29-01-07 | youth 7 | 重体力劳动 | Heavy labour
6-29-03-02 | operations | 电工是特种作业 | Electrical work is a special operation
6-29-03-03 | equipment | 电梯是特种设备 | Lifts are special equipment
6-29-03-05 | operations | 制冷、空调是特种作业 | Refrigeration is a special operation
6-29-04-01 | youth 2 | 接触油漆、粉尘 | Paint and dust
6-29-05-00 | youth 3 | 高处作业 | Work at height
6-30-05-01 | equipment | 叉车、起重机是特种设备 | Fork-lifts and cranes are special equipment
6-31-01-03 | operations | 电工是特种作业 | Electrical work is a special operation
`;
