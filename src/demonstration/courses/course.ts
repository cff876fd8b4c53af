import { addDays, type IsoDate } from '../../platform/calendar.js';
import { dueOf, programmeKinds, type DetailField, type DetailOwner, type Details, type ProgrammeKind, type Stage } from '../../domain/programmes/index.js';
import { Random } from '../random.js';
import { ranges, texts } from './values.data.js';

/** The course of a programme, or of a part in one, as its row has it. */
export interface DemoCourse {
  readonly details: Details;
  readonly stage: string | null;
  readonly stages: readonly { readonly stage: string; readonly on: IsoDate; readonly as: 'CENTRE'; readonly by: string }[];
  readonly due_on: IsoDate | null;
  readonly left_on: IsoDate | null;
  readonly outcome: string | null;
}

const recorder = 'demo-counsellor';

/** The days of a loan, a lease and the like lie so far ahead: few of them come soon, none has passed. */
const daysAhead = { fewest: 10, most: 900 } as const;

/** The days on which something is stated, and as of which the demonstration is. */
interface Days { readonly on: IsoDate; readonly today: IsoDate }

function valueOf(random: Random, kind: string, { code, type, choices, least, most, decimals }: DetailField, { on, today }: Days): string | boolean {
  switch (type) {
    case 'FLAG': return code !== 'holdsLicence' && code !== 'hadPreference';
    case 'DATE': return code === 'recognisedFrom' ? on : addDays(today, random.between(daysAhead.fewest, daysAhead.most));
    case 'TEXT': {
      if (choices.length > 0) return random.pick(choices).code;
      const known = texts[`${kind}.${code}`] ?? texts[code];
      if (known === undefined) throw new Error(`the demonstration has no text for ${kind}.${code}`);
      return random.pick(known);
    }
    default: {
      const [from, until] = ranges[code] ?? [least, Math.min(most, least + 100)];
      return random.between(from, until).toFixed(type === 'MONEY' ? 2 : Math.min(decimals, 1));
    }
  }
}

export function detailsFor(random: Random, kind: ProgrammeKind, owner: DetailOwner, codes: ReadonlySet<string>, days: Days): Details {
  const fields = kind.fields.filter((field) => field.owner === owner && codes.has(field.code));
  return Object.fromEntries(fields.map((field) => [field.code, valueOf(random, kind.code, field, days)]));
}

/** Ways from a beginning to any stage, without entering one twice. */
function ways({ stages }: ProgrammeKind): Stage[][] {
  const onward = (way: readonly Stage[]): Stage[][] => [[...way], ...(way.at(-1)?.next ?? [])
    .flatMap((code) => stages.find((stage) => stage.code === code) ?? []).filter((stage) => !way.includes(stage)).flatMap((stage) => onward([...way, stage]))];
  return stages.filter(({ isBeginning }) => isBeginning).flatMap((stage) => onward([stage]));
}

/** Whether a part that went this way took part: the others are none that the demonstration counts. */
function tookPart(kind: ProgrammeKind, way: readonly Stage[]): boolean {
  return (way.findLast(({ state }) => state !== null)?.state ?? (kind.admission === 'RECORD' ? 'ATTENDED' : 'ALLOTTED')) === 'ATTENDED';
}

const waysOfKinds: ReadonlyMap<string, Stage[][]> = new Map(programmeKinds.entries.map((kind) => [kind.code, ways(kind)]));

/** The day of each stage: so many days between two. */
const daysBetween = { fewest: 3, most: 25 } as const;

/**
 * A course that began on a day: a way that has been gone until today.
 * @param isEmployed whether the person is in employment
 */
export function demoCourse(random: Random, kind: ProgrammeKind, owner: DetailOwner, startsOn: IsoDate, today: IsoDate, isEmployed: boolean): DemoCourse {
  const isPart = owner === 'PARTICIPATION';
  const fitting = (waysOfKinds.get(kind.code) ?? []).filter((way) => (!isPart || tookPart(kind, way)) && (isEmployed || !way.some(({ needsEmployment }) => needsEmployment)));
  const way = fitting.length === 0 ? [] : random.pick(fitting);
  let on = startsOn;
  const stages = way.map(({ code }, index) => {
    const next = index === 0 ? on : addDays(on, random.between(daysBetween.fewest, daysBetween.most));
    on = next > today ? today : next;
    return { stage: code, on, as: 'CENTRE' as const, by: recorder };
  });
  const needed = new Set([...(isPart ? [] : kind.needs), ...way.flatMap(({ needs }) => needs)]);
  const details = detailsFor(random, kind, owner, needed, { on: stages.at(-1)?.on ?? startsOn, today });
  const stage = stages.at(-1)?.stage ?? null;
  return {
    details, stage, stages, due_on: dueOf(kind, { stage, details }), left_on: way.at(-1)?.isLeaving === true ? on : null,
    outcome: way.findLast(({ outcome }) => outcome !== null)?.outcome ?? null,
  };
}
