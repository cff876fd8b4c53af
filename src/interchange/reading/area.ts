import { homeProvince, isWithin, regions, type Region } from '../../domain/regions/index.js';
import { formerRegions } from './former-regions.data.js';
import { isOpenWord, plain, read, unclear, type Reading } from './reading.js';
import { remembered } from '../../platform/text/remembered.js';

const levelSuffix = /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|省|市|盟)$/;
/** Counties lose their suffix only where two characters or more are left: "太谷区" becomes "太谷", "城区" stays. */
const countySuffix = /(自治县|自治旗|市|县|区|旗)$/;

/** Peoples in the names of autonomous prefectures and counties: "西双版纳傣族自治州" is 西双版纳 in short. */
const peoples = /(?:(?:土家|哈尼|布依|朝鲜|景颇|傈僳|蒙古|哈萨克|柯尔克孜|纳西|拉祜|布朗|仫佬|仡佬|毛南|达斡尔|鄂温克|锡伯|塔吉克|裕固|保安|东乡|撒拉|独龙|普米|苗|侗|壮|藏|羌|彝|傣|白|回|满|瑶|黎|畲|水|怒|佤|土)族?)+(?=自治[州县旗]$)/;

function shortName({ label, level }: Region): string {
  const short = label.zh.replace(peoples, '').replace(level === 'COUNTY' ? countySuffix : levelSuffix, '');
  return short.length >= 2 ? short : label.zh;
}

/** What a street is called behind a name: 平阳路 lies in Taiyuan, and not in Pingyang. */
const street = /^[东西南北中前后新老]?(?:大?[路街道巷弄]|大街|大道|胡同|里(?!.*[市县区])|[一二三四五六七八九十]+[路街巷])/;

interface NamedRegion { readonly region: Region; readonly names: readonly string[] }

const named: readonly NamedRegion[] = regions.entries.map((region) => ({ region, names: [...new Set([region.label.zh, shortName(region)])] }));
const provinces = named.filter(({ region }) => region.level === 'PROVINCE');
const cities = named.filter(({ region }) => region.level === 'CITY');
const counties = named.filter(({ region }) => region.level === 'COUNTY');
const municipalities = new Set(['110000', '120000', '310000', '500000']);

interface Found { readonly region: Region; readonly rest: string; readonly isShort: boolean }

/** Every way in which a text can begin with one of the regions, the longest name first. */
function beginnings(text: string, candidates: readonly NamedRegion[]): Found[] {
  return candidates
    .flatMap(({ region, names }) => names.filter((name) => text.startsWith(name)).map((name) => ({ region, rest: text.slice(name.length), isShort: name !== region.label.zh })))
    .filter(({ rest, isShort }) => !isShort || !street.test(rest))
    .sort((a, b) => a.rest.length - b.rest.length);
}

function inside(outer: Region | null, candidates: readonly NamedRegion[]): readonly NamedRegion[] {
  if (outer === null) return candidates;
  const prefix = outer.code.replace(/(00)+$/, '');
  return candidates.filter(({ region }) => region.code.startsWith(prefix));
}

/** The county that was merged or renamed since, by the name that it had. */
function formerAt(text: string, outer: Region | null): Region | null {
  const prefix = outer?.code.replace(/(00)+$/, '') ?? '';
  const found = formerRegions.filter(({ name, within }) => text.startsWith(name) && (within.startsWith(prefix) || prefix.startsWith(within)));
  return found.length === 1 && found[0] !== undefined ? regions.get(found[0].now) : null;
}

/** The one county with which a text begins. A name that stands for several counties tells nothing. */
function countyAt(text: string, outer: Region | null): Region | null {
  const [first, ...others] = beginnings(text, inside(outer, counties));
  const former = formerAt(text, outer);
  if (former !== null && (first === undefined || first.isShort)) return former;
  if (first === undefined) return null;
  // "平阳景苑" may stand anywhere: a short name with something behind it, and no city before it, tells a county of the home province alone.
  if (outer === null && first.isShort && first.rest !== '' && !isWithin(first.region.code, homeProvince())) return null;
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

/** A province is often misspelled: then the text is read from its first city on, which must be followed by its county. */
function locateFrom(text: string): Region | null {
  const here = locate(text);
  if (here !== null) return here;
  const misspelled = 3;
  for (let skipped = 1; skipped <= misspelled && skipped < text.length; skipped++) {
    const rest = text.slice(skipped);
    const region = locate(rest);
    if (region !== null && (region.level === 'COUNTY' ? beginnings(rest, cities).length > 0 || rest.startsWith(region.label.zh) : rest.startsWith(region.label.zh))) return region;
  }
  return null;
}

/** Everywhere, so nowhere in particular. */
const isEverywhere = /^(?:全国|国内|全国各地|各地|不限|地点不限|不限地区|居家|远程|线上|在家)(?:均可|可)?$/;

/** Of the home province, as its own counties are found first. */
const areas = new Map<string, (given: string) => Reading<string | null>>();

function areaIn(given: string): Reading<string | null> {
  const text = plain(given).replaceAll(/[\s,、\-·/]/g, '').replace(/^中国/, '');
  const isOpen = isOpenWord(text) || isEverywhere.test(text);
  const region = isOpen ? null : locateFrom(text);
  return isOpen || region !== null
    ? read(region?.code ?? null)
    : unclear(`没有看出地区“${given}”在哪里,先留空:请从省或市写起,如“山西省太原市小店区”。`, `Where "${given}" lies is not understood and is left open: begin with the province or city, as 山西省太原市小店区.`);
}

/** Areas as people write them, province and city run together: "江苏省苏州吴中区", "深圳深圳南山区", "太原市小店区某街"; null for everywhere. */
export function readArea(given: string): Reading<string | null> {
  const province = homeProvince();
  const known = areas.get(province) ?? remembered(areaIn);
  areas.set(province, known);
  return known(given);
}
