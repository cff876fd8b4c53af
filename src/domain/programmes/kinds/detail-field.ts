import type { Text } from '../../../platform/i18n/text.js';

/** What a detail is: words, a number, yuan, a calendar day, or yes and no. */
export type DetailType = 'TEXT' | 'NUMBER' | 'MONEY' | 'DATE' | 'FLAG';

/** Of what a detail is: of the programme as a whole, or of one part in it. */
export type DetailOwner = 'PROGRAMME' | 'PARTICIPATION';

/** One of the words that a detail allows. */
export interface DetailChoice<Code extends string = string> {
  readonly code: Code;
  readonly label: Text;
}

/** A detail that the programmes of a kind, or the parts in them, state. */
export interface DetailField {
  /** Unique within its kind. */
  readonly code: string;
  readonly label: Text;
  readonly type: DetailType;
  readonly owner: DetailOwner;
  /** Of a number, as "weeks"; null without one. Money is in yuan. */
  readonly unit: Text | null;
  /** Bounds of a number or an amount. */
  readonly least: number;
  readonly most: number;
  /** Places after the point of a number. */
  readonly decimals: number;
  /** The most characters of a text. */
  readonly characters: number;
  /** The only values of a text, as codes; empty where it is free. */
  readonly choices: readonly DetailChoice[];
  /** Whoever asks for a place states it. The others are stated by those who run the programme. */
  readonly isAsked: boolean;
}

type Own = 'code' | 'label' | 'type' | 'owner';
type More = Partial<Omit<DetailField, Own>>;

const defaults = {
  unit: null, least: 0, most: 0, decimals: 0, characters: 0, choices: [], isAsked: false,
} as const satisfies Omit<DetailField, Own>;

/** The most characters of a detail that is a line, and of one that tells more. */
const line = 100;
const prose = 1000;

/** No amount of a programme is larger, in yuan. */
const mostYuan = 100_000_000;

/** What makes the details of one owner. */
function detailsOf(owner: DetailOwner) {
  const make = (type: DetailType, code: string, label: Text, more: More): DetailField => ({ ...defaults, code, label, type, owner, ...more });
  return {
    line: (code: string, label: Text, more: More = {}): DetailField => make('TEXT', code, label, { characters: line, ...more }),
    prose: (code: string, label: Text, more: More = {}): DetailField => make('TEXT', code, label, { characters: prose, ...more }),
    choice: (code: string, label: Text, choices: readonly DetailChoice[], more: More = {}): DetailField =>
      make('TEXT', code, label, { characters: line, choices, ...more }),
    number: (code: string, label: Text, unit: Text, { least = 1, most, ...more }: More & { readonly most: number }): DetailField =>
      make('NUMBER', code, label, { unit, least, most, ...more }),
    percent: (code: string, label: Text, more: More = {}): DetailField =>
      make('NUMBER', code, label, { unit: percent, least: 0, most: 100, decimals: 2, ...more }),
    money: (code: string, label: Text, more: More = {}): DetailField =>
      make('MONEY', code, label, { most: mostYuan, decimals: 2, ...more }),
    date: (code: string, label: Text, more: More = {}): DetailField => make('DATE', code, label, more),
    flag: (code: string, label: Text, more: More = {}): DetailField => make('FLAG', code, label, more),
  };
}

const percent: Text = { zh: '%', en: '%' };

/** Makes details of programmes. */
export const ofProgramme = detailsOf('PROGRAMME');
/** Makes details of parts in programmes. */
export const ofPart = detailsOf('PARTICIPATION');

/** What somebody stated of a kind's details, by code: texts, decimal texts, days, and true or false. */
export type Details = Readonly<Record<string, string | boolean>>;
