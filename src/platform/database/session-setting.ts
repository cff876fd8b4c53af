/** Setting of the database that holds a sealed session (session-seal.ts): 64 hexadecimal digits of the MAC, then who asks as JSON. */
export const sessionSetting = 'jinqiao.session';
