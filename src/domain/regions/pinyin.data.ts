/** Names whose English differs from a plain spelling, or whose characters are read in a rare way. */
export const pinyinExceptions: Readonly<Record<string, string>> = {
  陕西省: 'Shaanxi Province', 西藏自治区: 'Xizang Autonomous Region', 内蒙古自治区: 'Inner Mongolia Autonomous Region',
  台湾省: 'Taiwan Province', 香港特别行政区: 'Hong Kong Special Administrative Region', 澳门特别行政区: 'Macao Special Administrative Region',
  长治市: 'Changzhi City', 长子县: 'Zhangzi County', 洪洞县: 'Hongtong County', 浑源县: 'Hunyuan County', 繁峙县: 'Fanshi County',
  岢岚县: 'Kelan County', 临汾市: 'Linfen City', 尧都区: 'Yaodu District', 隰县: 'Xi County', 盂县: 'Yu County', 解放区: 'Jiefang District',
  芮城县: 'Ruicheng County', 闻喜县: 'Wenxi County', 襄垣县: 'Xiangyuan County', 垣曲县: 'Yuanqu County', 代县: 'Dai County',
  城区: 'Chengqu District', 矿区: 'Kuangqu District', 郊区: 'Jiaoqu District', 平定县: 'Pingding County', 霍州市: 'Huozhou City',
};
