import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { isDate } from '../calendar.js';
import { text } from '../i18n/text.js';
import { Problem } from '../errors/index.js';

/** A scalar of texts: kept as they are, refused where `isValid` says no. */
function textScalar(name: string, description: string, isValid: (value: string) => boolean, allowed: { zh: string; en: string }): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
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

export const DateScalar = textScalar(
  'Date', 'A calendar day in China, as "2026-09-01".', isDate,
  text('写作“2026-09-01”,并且这一天存在', 'write it as "2026-09-01", a day that exists'),
);

export const DecimalScalar = textScalar(
  'Decimal', 'An exact decimal number as text, as "4300.00".', (value) => /^-?\d{1,12}(\.\d{1,4})?$/.test(value),
  text('写作“4300.00”', 'write it as "4300.00"'),
);

export const RegionCodeScalar = textScalar(
  'RegionCode', 'A region of China by its six-digit GB/T 2260 code, as "140105".', (value) => /^\d{6}$/.test(value),
  text('六位数字的行政区划代码(GB/T 2260),如“140105”', 'the six digits of GB/T 2260, as "140105"'),
);

/** An instant with its zone, as RFC 3339 writes it. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'An instant with its time zone, as "2026-09-01T09:00:00+08:00" (RFC 3339).',
});
