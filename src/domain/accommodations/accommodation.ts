import type { Text } from '../../platform/i18n/text.js';
import { listed, tableRows, Vocabulary, type Concept } from '../concepts/terms.js';
import { humanFunctions } from '../functions/terms.js';
import { firstEdition } from '../measures-document/terms.js';
import { accommodationTable } from './accommodations.data.js';
import { furtherAccommodationTable } from './further-accommodations.data.js';
import { ownAidTable } from './own-aids.data.js';
import { prerequisite, type Prerequisite } from './prerequisite.js';
import { recruitmentTable } from './recruitment.data.js';
import { subsidyTable } from './subsidies.data.js';

/** A subsidy that pays for accommodations. */
export interface Subsidy extends Concept {
  /** The rule that it rests on. */
  readonly source: Text;
}

/** How an accommodation helps with one function. */
export interface Support {
  readonly functionCode: string;
  /** Levels (of 0 to 4) that it adds to the capacity. */
  readonly levels: number;
}

/** Where an accommodation is: in the employer's building, on a device that goes with the person, or in how the work is organised. */
export type AccommodationPlace = 'PREMISES' | 'PERSONAL' | 'ORGANISATION';

const places: ReadonlySet<string> = new Set<AccommodationPlace>(['PREMISES', 'PERSONAL', 'ORGANISATION']);

/** A reasonable accommodation (合理便利), or an own aid. */
export interface Accommodation extends Concept {
  readonly supports: readonly Support[];
  /** Typical cost in CNY: paid once, and paid each month. */
  readonly onceCny: number;
  readonly monthlyCny: number;
  /** Which subsidy can pay for it; null where none does. */
  readonly subsidyCode: string | null;
  readonly place: AccommodationPlace;
  /** Whether whoever works at home does without it: it belongs to the employer's building, or to the way there. */
  readonly isIdleAtHome: boolean;
  /** What the person must be able to do before it helps; null for nothing. */
  readonly prerequisite: Prerequisite | null;
  /** Whether people wear it or bring it along, and no employer is asked for it, as glasses. Devices that both may bring are none. */
  readonly isOwnAid: boolean;
  /** Whether it helps in examinations, interviews and trials alone: then it meets no demand of the work. */
  readonly isForRecruitment: boolean;
}

/** The day of the second edition. */
const second = '2026-12-02';

export const subsidies = new Vocabulary<Subsidy>('subsidy', '2026.1', tableRows(subsidyTable, 5).map(
  ([code = '', zh = '', en = '', sourceZh = '', sourceEn = '']) => ({
    code, label: { zh, en }, source: { zh: sourceZh, en: sourceEn }, since: firstEdition, deprecatedOn: null, replacedBy: null,
  }),
));

function supportOf(part: string): Support {
  const [functionCode = '', levels = ''] = part.split('+');
  humanFunctions.get(functionCode);
  return { functionCode, levels: Number(levels) };
}

type Edition = Pick<Accommodation, 'since' | 'isOwnAid' | 'isForRecruitment'>;

function placeOf(cell: string): AccommodationPlace {
  if (!places.has(cell)) throw new Error(`an accommodation is at no place ${cell}`);
  return cell as AccommodationPlace;
}

const atHome: ReadonlyMap<string, boolean> = new Map([['idle', true], ['needed', false]]);

function isIdle(cell: string): boolean {
  const found = atHome.get(cell);
  if (found === undefined) throw new Error(`work at home makes an accommodation neither idle nor needed: ${cell}`);
  return found;
}

function accommodationsOf(table: string, edition: Edition): Accommodation[] {
  return tableRows(table, 10).map(([code = '', zh = '', en = '', supports = '', once, monthly, subsidy = '', place = '', asked = '', home = '']) => ({
    code, label: { zh, en }, supports: supports === 'none' ? [] : listed(supports).map(supportOf),
    onceCny: Number(once), monthlyCny: Number(monthly), subsidyCode: subsidy === 'none' ? null : subsidies.get(subsidy).code,
    place: placeOf(place), isIdleAtHome: isIdle(home), prerequisite: asked === 'none' ? null : prerequisite(asked), deprecatedOn: null, replacedBy: null, ...edition,
  }));
}

export const accommodations = new Vocabulary<Accommodation>('accommodation', '2026.2', [
  ...accommodationsOf(accommodationTable, { since: firstEdition, isOwnAid: false, isForRecruitment: false }),
  ...accommodationsOf(furtherAccommodationTable, { since: second, isOwnAid: false, isForRecruitment: false }),
  ...accommodationsOf(recruitmentTable, { since: second, isOwnAid: false, isForRecruitment: true }),
  ...accommodationsOf(ownAidTable, { since: second, isOwnAid: true, isForRecruitment: false }),
]);

/** Lodging at the place of work, and what brings people there. */
export const lodging = accommodations.get('staffLodging').code;
export const transports: readonly string[] = ['commuteShuttle', 'accessibleShuttle', 'commuteCompanion'].map((code) => accommodations.get(code).code);

/** Levels that an accommodation adds to a function at work; 0 where it does not help. */
export function supportLevels({ supports, isForRecruitment }: Accommodation, functionCode: string): number {
  if (isForRecruitment) return 0;
  return supports.find((support) => support.functionCode === functionCode)?.levels ?? 0;
}
