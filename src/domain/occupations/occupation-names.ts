import { occupations } from './occupation.js';

/** As names are compared: without spaces and marks, in one width and one case. */
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/[\s\p{P}]/gu, '');
}

const named = Map.groupBy(
  occupations.entries.flatMap(({ code, label, aliases }) => [...new Set([label.zh, label.en, ...aliases].map(plain))].map((name) => ({ name, code }))), ({ name }) => name,
);
/** A name that several occupations bear states none of them. */
const codes = new Map([...named].flatMap(([name, found]) => (found.length === 1 ? found.map(({ code }) => [name, code] as const) : [])));

/** The occupation that a title names: it is equal to a name or an alias of the classification. Null where it is not: what it may mean is a guess. */
export function namedOccupation(title: string): string | null {
  return codes.get(plain(title)) ?? null;
}
