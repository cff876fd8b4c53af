import type { Dated } from '../../platform/dated.js';
import { text, type Text } from '../../platform/i18n/text.js';

const base = (article: string): Text => text(`财税〔2015〕72号第${article}条`, `Cai Shui [2015] 72, article ${{ 二: '2', 六: '6', 七: '7', 八: '8', 十二: '12' }[article] ?? article}`);

/** Who owes the levy at all, who counts, how the amount comes about, and what follows from a year that is not declared in time. */
export const sources = { liable: base('二'), ratio: base('六'), counting: base('七'), amount: base('八'), undeclared: base('十二') } as const;

/** The first year for which the rules are here. */
export const firstYear = 2020;

/** The share of an employer's staff that disabled people must make up: the nation's minimum, or what a province sets above it, by its first two digits. */
export const ratios: readonly (Dated<string> & { readonly province: string | null })[] = [
  { province: null, from: '2015-10-01', until: null, value: '0.015', source: sources.ratio },
];

/**
 * The last day of the following year ("MM-DD") on which a year can be declared in time, of a province by its first two digits, or of all. The national rule
 * leaves it to the province (规定时限), and no notice of Shanxi is at hand: 31 October is an assumption, taken from the notices of other provinces for 2026
 * (全国残疾人按比例就业情况联网认证, from March to October). An earlier day would hold employers in default who can still declare.
 */
export const declarationDeadlines: readonly (Dated<string> & { readonly province: string | null; readonly isSourceVerified: boolean })[] = [
  { province: null, from: '2015-10-01', until: null, value: '10-31', isSourceVerified: false, source: sources.undeclared },
];

/** How many times the local average wage the employer's own counts for at most. */
export const wageCaps: readonly Dated<string>[] = [
  { from: '2018-04-01', until: null, value: '2', source: text('财税〔2018〕39号', 'Cai Shui [2018] 39') },
];

export interface Reduction {
  /** From this share of disabled staff on, `ratioMet` of the amount is paid; below it, `otherwise`. */
  readonly atLeast: string;
  readonly ratioMet: string;
  readonly otherwise: string;
  /** Enterprises with so many staff or fewer pay nothing. */
  readonly exemptStaff: number;
}

const tiers: Reduction = { atLeast: '0.01', ratioMet: '0.5', otherwise: '0.9', exemptStaff: 30 };

export const reductions: readonly Dated<Reduction>[] = [
  { from: '2020-01-01', until: '2022-12-31', value: tiers, source: text('财政部公告2019年第98号', 'Ministry of Finance announcement 98 of 2019') },
  { from: '2023-01-01', until: '2027-12-31', value: tiers, source: text('财政部公告2023年第8号', 'Ministry of Finance announcement 8 of 2023') },
];

/** Certificates that count as two people: grades of the disability certificate, and of the disabled veteran's. */
export const countsAsTwo = { certificate: 2, veteran: 3 } as const;

export const months = 12;
/** A contract of at least so many months counts. */
export const contractMonths = 12;

/** What is taken of an employee of whom it is not said. */
export const quotaDefaults = { contractMonths, monthsEmployed: months } as const;
/** As many employees as one reckoning takes. */
export const mostQuotaEmployees = 1000;
