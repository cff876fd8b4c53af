/** Parts from which the invented names of the demonstration are put together. */
export const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'];
export const givenCharacters = [...'安宁和平晓晨明亮文远志强建国春华秋实海洋丽芳静怡雨桐子涵思源一鸣立新红梅俊杰玉兰凤英永福长青向东小云若水天佑嘉禾正阳婷婷书敏学勤耀辉月娥'];

export const employerWords = [...'晋汾恒泰源盛瑞丰德兴永和康宏益民华锦绣利达顺隆安祥'];

export const universities = [
  '山西大学', '太原理工大学', '山西财经大学', '山西医科大学', '中北大学', '山西师范大学', '太原师范学院', '山西大同大学', '长治学院', '运城学院', '忻州师范学院', '吕梁学院',
] as const;

export const majors: readonly { readonly name: string; readonly occupations: readonly string[] }[] = [
  { name: '计算机科学与技术', occupations: ['2-02-10-03', '4-04-05-01', '2-02-30-09'] },
  { name: '软件工程', occupations: ['2-02-10-03', '4-04-05-02', '2-02-10-05'] },
  { name: '会计学', occupations: ['2-06-03-00', '2-06-04-00', '2-06-05-00'] },
  { name: '汉语言文学', occupations: ['2-10-02-01', '3-01-02-02', '2-10-03-00'] },
  { name: '电子商务', occupations: ['4-01-06-01', '4-13-01-05', '4-01-06-02'] },
  { name: '人力资源管理', occupations: ['2-06-08-01', '4-07-03-04', '4-07-03-01'] },
  { name: '视觉传达设计', occupations: ['2-09-06-01', '4-08-08-08', '4-13-02-02'] },
  { name: '社会工作', occupations: ['2-07-11-01', '3-01-04-01', '4-07-03-01'] },
  { name: '特殊教育', occupations: ['2-08-04-00', '4-13-04-01', '4-07-03-05'] },
  { name: '档案学', occupations: ['2-10-07-00', '4-13-01-06', '4-13-01-07'] },
  { name: '音乐学', occupations: ['2-09-02-07', '2-10-02-06', '4-13-02-06'] },
  { name: '法学', occupations: ['2-07-09-00', '3-01-01-01', '3-03-01-03'] },
];
