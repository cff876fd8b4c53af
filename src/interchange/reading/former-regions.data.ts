/** A region that is no more: its name where it lay, and what it is now. */
export interface FormerRegion {
  readonly name: string;
  /** Beginning of the codes of regions that it lay in, as "14". */
  readonly within: string;
  /** The county, or the city where it was divided among several. */
  readonly now: string;
  /** The year from which it is no more. */
  readonly until: number;
  readonly source: string;
}

/** Counties and cities that were merged or renamed and that tables still name, by the notices of the State Council and the Ministry of Civil Affairs. */
export const formerRegions: readonly FormerRegion[] = [
  { name: '长治县', within: '1404', now: '140404', until: 2018, source: '国务院2018年批复,长治市部分行政区划调整' },
  { name: '屯留县', within: '1404', now: '140405', until: 2018, source: '国务院2018年批复,长治市部分行政区划调整' },
  { name: '潞城市', within: '1404', now: '140406', until: 2018, source: '国务院2018年批复,长治市部分行政区划调整' },
  { name: '大同县', within: '1402', now: '140215', until: 2018, source: '国务院2018年批复,大同市部分行政区划调整' },
  { name: '南郊区', within: '1402', now: '140200', until: 2018, source: '国务院2018年批复,大同市部分行政区划调整' },
  { name: '怀仁县', within: '1406', now: '140681', until: 2018, source: '民政部2018年批复,撤销怀仁县设立怀仁市' },
  { name: '太谷县', within: '1407', now: '140703', until: 2019, source: '国务院2019年批复,撤销太谷县设立太谷区' },
  { name: '宣武区', within: '11', now: '110102', until: 2010, source: '国务院2010年批复,北京市首都功能核心区调整' },
  { name: '崇文区', within: '11', now: '110101', until: 2010, source: '国务院2010年批复,北京市首都功能核心区调整' },
  { name: '密云县', within: '11', now: '110118', until: 2015, source: '国务院2015年批复' },
  { name: '延庆县', within: '11', now: '110119', until: 2015, source: '国务院2015年批复' },
  { name: '闸北区', within: '31', now: '310106', until: 2015, source: '国务院2015年批复' },
  { name: '卢湾区', within: '31', now: '310101', until: 2011, source: '国务院2011年批复' },
  { name: '南汇区', within: '31', now: '310115', until: 2009, source: '国务院2009年批复' },
  { name: '崇明县', within: '31', now: '310151', until: 2016, source: '国务院2016年批复' },
  { name: '塘沽区', within: '12', now: '120116', until: 2009, source: '国务院2009年批复,设立滨海新区' },
  { name: '汉沽区', within: '12', now: '120116', until: 2009, source: '国务院2009年批复,设立滨海新区' },
  { name: '大港区', within: '12', now: '120116', until: 2009, source: '国务院2009年批复,设立滨海新区' },
  { name: '莱芜市', within: '37', now: '370116', until: 2018, source: '国务院2018年批复,莱芜市并入济南市' },
  { name: '下城区', within: '3301', now: '330105', until: 2021, source: '国务院2021年批复,杭州市部分行政区划调整' },
  { name: '江干区', within: '3301', now: '330100', until: 2021, source: '国务院2021年批复,杭州市部分行政区划调整' },
  { name: '余杭市', within: '3301', now: '330110', until: 2001, source: '国务院2001年批复' },
];
