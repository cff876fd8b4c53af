import { atLeast, figure, type Figure } from '../figure.js';
import { absurdities } from './absurdities/index.js';
import { directions, type Direction, type Judged, type JudgedPair } from './judging.js';
import { listLength } from './lists.js';

const names: Readonly<Record<Direction, string>> = { SEEKERS: 'ofSeekers', VACANCIES: 'ofVacancies' };
const fewest = 3;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length);

/** The share of pairs of which something holds: of all with a bar, and of each direction without. */
function sharesOf(name: string, pairs: readonly JudgedPair[], bar: number, holds: (pair: JudgedPair) => boolean): Figure[] {
  const one = (of: readonly JudgedPair[], suffix: string, itsBar: number | null): Figure => figure(`${name}${suffix}`, share(of.filter(holds).length, of.length), '%', of.length, itsBar);
  return [one(pairs, '', bar), ...directions.map((direction) => one(pairs.filter((pair) => pair.direction === direction), `.${names[direction]}`, null))];
}

const isAbsurd = ({ found }: JudgedPair): boolean => found.length > 0;

/** The figures of what was judged. Shares are of places: a pair that stands in a list of either direction counts in each. */
export function senseFigures({ pairs, lengths, spans, reach, ofLists }: Judged, confirmed: { readonly count: number; readonly of: number }): Figure[] {
  const eligible = pairs.filter(({ pair }) => pair.isEligible);
  return [
    ...sharesOf('sense.suggested.absurd', pairs, 1.5, isAbsurd),
    ...sharesOf('sense.eligible.absurd', eligible, 0.2, isAbsurd),
    atLeast('sense.eligible.judged', eligible.length, 'pairs', pairs.length, 1000),
    atLeast('sense.vacancies.confirmed', share(confirmed.count, confirmed.of), '%', confirmed.of, 30),
    ...sharesOf('sense.suggested.nothingInCommon', pairs, 3, (pair) => pair.hasNothingInCommon),
    figure('sense.reach.outside', share(reach.outside, reach.places), '%', reach.places, 5),
    figure('sense.reach.seekers', reach.seekers, 'people', lengths.SEEKERS.length, null),
    ...directions.map((direction) => figure(`sense.short.${names[direction]}`, lengths[direction].filter((length) => length < fewest).length, 'lists', lengths[direction].length, null)),
    ...directions.map((direction) => figure(`sense.firstToTenth.${names[direction]}`, mean(spans[direction]) / 100, 'points', spans[direction].length, null)),
    ...absurdities.map(({ id }) => figure(`sense.absurd.${id}`, pairs.filter(({ found }) => found.includes(id)).length, 'pairs', pairs.length, null)),
    ...[...ofLists].map(([id, { concerned, found }]) => figure(`sense.absurd.${id}`, found.length, `lists of ${listLength}`, concerned, null)),
  ];
}
