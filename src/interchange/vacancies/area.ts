import { regions, type Region } from '../../domain/regions/index.js';
import { fault, isOpenWord, ok, plain, type Parsed } from './parsed.js';

const levelSuffix = /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|省|市|盟)$/;
/** Counties lose their suffix only where two characters or more are left: "太谷区" becomes "太谷", "城区" stays. */
const countySuffix = /(自治县|自治旗|市|县|区|旗)$/;

function shortName({ label, level }: Region): string {
  const short = label.zh.replace(level === 'COUNTY' ? countySuffix : levelSuffix, '');
  return short.length >= 2 ? short : label.zh;
}

interface NamedRegion { readonly region: Region; readonly names: readonly string[] }

const named: readonly NamedRegion[] = regions.entries.map((region) => ({ region, names: [...new Set([region.label.zh, shortName(region)])] }));
const provinces = named.filter(({ region }) => region.level === 'PROVINCE');
const cities = named.filter(({ region }) => region.level === 'CITY');
const counties = named.filter(({ region }) => region.level === 'COUNTY');
const municipalities = new Set(['110000', '120000', '310000', '500000']);

interface Found { readonly region: Region; readonly rest: string }

/** Every way in which a text can begin with one of the regions, the longest name first. */
function beginnings(text: string, candidates: readonly NamedRegion[]): Found[] {
  return candidates
    .flatMap(({ region, names }) => names.filter((name) => text.startsWith(name)).map((name) => ({ region, rest: text.slice(name.length) })))
    .sort((a, b) => a.rest.length - b.rest.length);
}

function inside(outer: Region | null, candidates: readonly NamedRegion[]): readonly NamedRegion[] {
  if (outer === null) return candidates;
  const prefix = outer.code.replace(/(00)+$/, '');
  return candidates.filter(({ region }) => region.code.startsWith(prefix));
}

/** The one county with which a text begins. A name that stands for several counties tells nothing. */
function countyAt(text: string, outer: Region | null): Region | null {
  const [first, ...others] = beginnings(text, inside(outer, counties));
  if (first === undefined) return null;
  return others.some(({ region, rest }) => region !== first.region && rest === first.rest) ? null : first.region;
}

/**
 * The county after a city's name, which may be said twice or with its suffix: "长沙长沙县", "青岛市北区", "上海上海浦东新区".
 * Each way to read the city's name is tried; the first that leaves a county wins.
 */
function countyAfter(rests: readonly string[], outer: Region): Region | null {
  const again = rests.flatMap((rest) => [rest, ...beginnings(rest, named.filter(({ region }) => region === outer)).map((found) => found.rest)]);
  return again.map((rest) => countyAt(rest, outer)).find((county) => county !== null) ?? null;
}

/** The county, else the city, else the province with which a text begins. What follows it (a street, a development zone) is left alone. */
function locate(text: string): Region | null {
  const [province] = beginnings(text, provinces);
  const afterProvince = province?.rest ?? text;
  const isMunicipality = province !== undefined && municipalities.has(province.region.code);
  if (isMunicipality) return countyAfter([afterProvince], province.region) ?? province.region;
  // "朝阳区" is no part of the city of that short name.
  const foundCities = beginnings(afterProvince, inside(province?.region ?? null, cities)).filter(({ rest }) => !/^[区县]/.test(rest));
  const city = foundCities[0]?.region;
  if (city === undefined) return countyAt(afterProvince, province?.region ?? null) ?? province?.region ?? null;
  return countyAfter(foundCities.filter(({ region }) => region === city).map(({ rest }) => rest), city) ?? city;
}

/** A province is often misspelled: then the text is read from its first city on. */
function locateFrom(text: string): Region | null {
  const misspelled = 3;
  for (let skipped = 0; skipped <= misspelled && skipped < text.length; skipped++) {
    const region = locate(text.slice(skipped));
    if (region !== null) return region;
  }
  return null;
}

const cache = new Map<string, Parsed<string | null>>();

/** Areas as people write them, province and city run together: "江苏省苏州吴中区", "深圳深圳南山区", "太原市小店区某街". */
export function parseArea(given: string): Parsed<string | null> {
  const known = cache.get(given);
  if (known !== undefined) return known;
  const text = plain(given).replaceAll(/[\s,、\-·/]/g, '').replace(/^中国/, '');
  const region = isOpenWord(text) ? null : locateFrom(text);
  const parsed: Parsed<string | null> = isOpenWord(text) || region !== null
    ? ok(region?.code ?? null)
    : fault(`找不到地区“${given}”:请从省或市写起,如“山西省太原市小店区”。`, `There is no region "${given}": begin with the province or city, as "山西省太原市小店区".`);
  if (cache.size > 5000) cache.clear();
  cache.set(given, parsed);
  return parsed;
}
