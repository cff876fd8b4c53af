import type { Text } from '../../platform/i18n/text.js';
import { certificateTypes } from '../certificates/terms.js';
import { tableRows } from '../concepts/terms.js';
import { humanFunctions } from '../functions/terms.js';

/** Where the work asks it: on the employer's premises, or elsewhere (a courier's stairs are not the employer's stairs). */
export type DemandSetting = 'ON_PREMISES' | 'ELSEWHERE';

/** Whether the work can be done without it: by a law, whose certificate tests it, or by the work itself, it cannot. */
export type Inherence = 'NONE' | 'BY_LAW' | 'BY_WORK';

/** What an occupation usually asks of a function; a presumption. */
export interface UsualDemand {
  readonly functionCode: string;
  /** 0 to 4. */
  readonly level: number;
  readonly isEssential: boolean;
  readonly setting: DemandSetting;
  readonly inherence: Inherence;
  /** Certificates whose examination tests the function, any one of them; empty unless it is inherent by law. */
  readonly testedBy: readonly string[];
  /** Why the work asks it, in the words shown to people. */
  readonly reason: Text;
}

const settings: Readonly<Record<string, DemandSetting>> = { premises: 'ON_PREMISES', elsewhere: 'ELSEWHERE' };
const needs: Readonly<Record<string, boolean>> = { essential: true, marginal: false };

function known<Value>(values: Readonly<Record<string, Value>>, word: string, row: string): Value {
  const value = values[word];
  if (value === undefined) throw new Error(`occupations: can't read "${word}" in the demand "${row}"`);
  return value;
}

function inherenceOf(cell: string, row: string): Pick<UsualDemand, 'inherence' | 'testedBy'> {
  if (cell === '-') return { inherence: 'NONE', testedBy: [] };
  if (cell === 'by work') return { inherence: 'BY_WORK', testedBy: [] };
  const certificates = /^by law (\w+(?: \w+)*)$/.exec(cell)?.[1]?.split(' ') ?? [];
  if (certificates.length === 0) throw new Error(`occupations: can't read "${cell}" in the demand "${row}"`);
  return { inherence: 'BY_LAW', testedBy: certificates.map((code) => certificateTypes.get(code).code) };
}

function demandOf(cells: readonly string[]): UsualDemand {
  const [functionCode = '', level = '', need = '', setting = '', inherence = '', zh = '', en = ''] = cells;
  const row = cells.join(' | ');
  if (!/^[1-4]$/.test(level) || zh === '' || en === '') throw new Error(`occupations: can't read the demand "${row}"`);
  return {
    functionCode: humanFunctions.get(functionCode).code, level: Number(level), isEssential: known(needs, need, row),
    setting: known(settings, setting, row), ...inherenceOf(inherence, row), reason: { zh, en },
  };
}

function demandsOf(name: string, table: string): readonly UsualDemand[] {
  const demands = tableRows(table, 7).map(demandOf);
  const functions = demands.map(({ functionCode }) => functionCode);
  const doubled = functions.find((code, index) => functions.indexOf(code) !== index);
  if (doubled !== undefined) throw new Error(`occupations: the profile ${name} asks ${doubled} twice`);
  return demands;
}

/**
 * Reads demand profiles, each a table of its own: function | level | essential or marginal | premises or elsewhere |
 * inherence (`-`, `by work`, `by law CERTIFICATE …`) | reason in Chinese | in English.
 *
 * @throws Error for a row that can't be read, and for a profile or a function in it that stands twice: faults of the data.
 */
export function readDemandProfiles(
  families: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, readonly UsualDemand[]> {
  const profiles = new Map<string, readonly UsualDemand[]>();
  for (const [name, table] of families.flatMap((family) => Object.entries(family))) {
    if (profiles.has(name)) throw new Error(`occupations: the profile ${name} stands twice`);
    profiles.set(name, demandsOf(name, table));
  }
  return profiles;
}
