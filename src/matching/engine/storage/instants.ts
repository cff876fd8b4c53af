const instant = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(?:Z|([+-]\d\d)(?::?(\d\d))?)$/;
const minuteMs = 60_000;

/** Microseconds since 1970 of an instant as the database writes it. @throws Error for another text. */
export function microseconds(text: string): number {
  const match = instant.exec(text);
  if (match === null) throw new Error(`no instant: ${text}`);
  const [, year, month, day, hour, minute, second, fraction = '', hours = '+0', minutes = '0'] = match;
  const offset = (Math.abs(Number(hours)) * 60 + Number(minutes)) * (hours.startsWith('-') ? -1 : 1);
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return (local - offset * minuteMs) * 1000 + Number(fraction.padEnd(6, '0'));
}
