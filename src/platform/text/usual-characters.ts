const usual = /^[\u0020-\u007e\u3400-\u4dbf\u4e00-\u9fff]*$/;

/** Whether a text has visible ASCII, blanks and Chinese characters alone, as most have: no form of normalising changes it, and nothing in it is hidden. */
export function isUsual(text: string): boolean {
  return usual.test(text);
}
