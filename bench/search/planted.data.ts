/** A word that so many of a million posts have, in their titles or in their texts: planted in every so-manyth. */
export interface PlantedWord { readonly word: string; readonly where: 'title' | 'text'; readonly hits: number; readonly every: number; readonly offset: number }

/** Words that no post of the demonstration has. */
export const plantedWords: readonly PlantedWord[] = [
  { word: '珐琅釉彩', where: 'title', hits: 20, every: 50_000, offset: 7 },
  { word: '茶艺雅集', where: 'title', hits: 2000, every: 500, offset: 11 },
  { word: '花灯彩扎', where: 'title', hits: 100_000, every: 10, offset: 3 },
  { word: '榫卯', where: 'text', hits: 20, every: 50_000, offset: 8 },
  { word: '缂丝', where: 'text', hits: 2000, every: 500, offset: 12 },
  { word: '宣纸', where: 'text', hits: 100_000, every: 10, offset: 4 },
];

/** What is typed for the words in titles by who types no Chinese. */
export const typedWords: readonly { readonly word: string; readonly typed: string }[] = [
  { word: '珐琅釉彩', typed: 'falangyoucai' }, { word: '茶艺雅集', typed: 'chayiyaji' }, { word: '花灯彩扎', typed: 'hdcz' },
];

/** Of which the texts of posts are made. */
export const sentences: readonly string[] = [
  '负责公司日常办公区域的清扫', '要求身体健康,服从管理', '每周工作五天,每天八小时', '包吃住,购买五险一金', '月薪三千到五千元', '熟练使用办公软件', '有相关经验者优先', '学历不限', '节假日休息',
  '提供培训和晋升机会', '整理、清点、登记,按流程完成当日任务', '接待来访者,转接电话', '按照图纸装配零件', '检查产品外观,记录结果', '与同事合作完成班组的计划', '年终有奖金', '工作地点交通方便', '试用期一个月',
];
