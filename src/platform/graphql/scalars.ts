import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isDate } from '../calendar.js';
import { text } from '../i18n/text.js';
import { Problem } from '../errors/index.js';

/** No value of a scalar here is longer: what is longer is refused before anybody looks at it. */
const longestScalar = 64;

/** A scalar of texts: kept as they are, refused where `isValid` says no. */
function textScalar(name: string, description: string, isValid: (value: string) => boolean, allowed: { zh: string; en: string }): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && value.length <= longestScalar && isValid(value)) return value;
    throw new Problem('BAD_USER_INPUT', text(
      `不是有效的 ${name},${allowed.zh}。`,
      `it is no valid ${name}; ${allowed.en}.`,
    ));
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : null),
  });
}

/** Days and instants lie in these years: beyond them PostgreSQL and calendars part ways. */
const years = { first: 1800, last: 2999 } as const;
const isInYears = (year: number): boolean => year >= years.first && year <= years.last;

export const DateScalar = textScalar(
  'Date', `A calendar day in China, as "2026-09-01", of the years ${years.first} to ${years.last}.`, (value) => isDate(value) && isInYears(Number(value.slice(0, 4))),
  text(`写作“2026-09-01”,并且这一天存在,在 ${years.first} 至 ${years.last} 年之间`, `write it as "2026-09-01", a day that exists, of the years ${years.first} to ${years.last}`),
);

export const DecimalScalar = textScalar(
  'Decimal', 'An exact decimal number as text, as "4300.00".', (value) => /^-?\d{1,12}(\.\d{1,4})?$/.test(value),
  text('写作“4300.00”', 'write it as "4300.00"'),
);

export const RegionCodeScalar = textScalar(
  'RegionCode',
  'A region of China by its six-digit GB/T 2260 code, as "140105". An input may write a name that one region alone has, as "小店区", "太原市" or "Taiyuan City"; an output is always the code.',
  (value) => /^\d{6}$/.test(value) || (/\p{L}/u.test(value) && value.isWellFormed() && !value.includes('\0')),
  text('六位数字的行政区划代码(GB/T 2260),如“140105”,或地区名称,如“小店区”', 'the six digits of GB/T 2260, as "140105", or a name, as "小店区"'),
);

const instant = GraphQLDateTimeISO.toConfig();

function noInstant(): Problem {
  return new Problem('BAD_USER_INPUT', text(
    `不是有效的 DateTime,写作“2026-09-01T09:00:00+08:00”,在 ${years.first} 至 ${years.last} 年之间。`, `it is no valid DateTime; write it as "2026-09-01T09:00:00+08:00", of the years ${years.first} to ${years.last}.`,
  ));
}

/** @throws Problem for a text that is too long to be read, or an instant of another year */
function instantOf(given: unknown, read: () => Date): Date {
  if (typeof given === 'string' && given.length > longestScalar) throw noInstant();
  const at = read();
  if (!isInYears(at.getUTCFullYear())) throw noInstant();
  return at;
}

const hour = 3_600_000;
/** China has one time zone, and no summer time. */
const offsetOfChina = { hours: 8, text: '+08:00' } as const;

/** An instant by the clock of China, as "2026-09-01T09:00:00+08:00"; milliseconds where there are some. */
function inChina(value: unknown): string {
  const at = new Date(instant.serialize(value));
  const clock = new Date(at.getTime() + offsetOfChina.hours * hour).toISOString().slice(0, -1);
  return `${clock.endsWith('.000') ? clock.slice(0, -4) : clock}${offsetOfChina.text}`;
}

/** An instant with its zone, as RFC 3339 writes it. */
export const DateTimeScalar = new GraphQLScalarType({
  ...instant,
  serialize: inChina,
  parseValue: (value) => instantOf(value, () => instant.parseValue(value)),
  parseLiteral: (node, variables) => instantOf(node.kind === Kind.STRING ? node.value : null, () => instant.parseLiteral(node, variables)),
  name: 'DateTime',
  description: `An instant with its offset, as "2026-09-01T09:00:00+08:00" (RFC 3339), of the years ${years.first} to ${years.last}. Answers give the clock of China; inputs may have any offset, or Z.`,
});
