import { regions } from '../regions/index.js';

/**
 * GB/T 2260: two digits of a province; two of a city (01 to 20 and 51 to 70), a prefecture (21 to 50) or directly administered counties (90); two of a
 * district, county or county-level city (from 01 on). Codes that are no longer in force have this form too: an identity number keeps the code of the region in
 * which it was given.
 */
const provinceDigits: ReadonlySet<string> = new Set(regions.entries.filter(({ level }) => level === 'PROVINCE').map(({ code }) => code.slice(0, 2)));

/** Cities of Shanxi (1401 to 1411), and the prefectures from before they became cities (1421 to 1427). */
function wasCityOfShanxi(city: number): boolean {
  return (city >= 1 && city <= 11) || (city >= 21 && city <= 27);
}

/** No place has such a code. Numbers of demonstrations and tests begin so: they belong to nobody, and no centre sees a certificate with one. */
const keptForDemonstrations = /^149\d{3}$/;

/** Whether the first six digits of an identity number are, or once were, the code of a region, as far as the form of the standard tells. */
export function wasRegion(code: string): boolean {
  if (keptForDemonstrations.test(code)) return true;
  const [province, city, county] = [code.slice(0, 2), Number(code.slice(2, 4)), Number(code.slice(4, 6))];
  if (!provinceDigits.has(province) || county < 1) return false;
  return province === '14' ? wasCityOfShanxi(city) : (city >= 1 && city <= 70) || city === 90;
}
