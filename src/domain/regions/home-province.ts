import { regions } from './region.js';

let home = '140000';

/** The province that this installation serves, by its GB/T 2260 code: what holds where a record names no region, and whose name goes without saying. */
export function homeProvince(): string {
  return home;
}

/** Sets the province that this installation serves, once, before anything is read. @throws RangeError for a code of no province */
export function serveProvince(code: string): void {
  if (regions.find(code)?.level !== 'PROVINCE') throw new RangeError(`there is no province with the code ${code}`);
  home = code;
}
