import type { IsoDate } from '../../platform/calendar.js';
import { InputValidator } from '../../platform/errors/index.js';
import { completed } from '../../platform/graphql/partial-input.js';
import type { FactLedger, FactValue } from '../claims/index.js';
import type { UniversityGraduate } from './seeker.entity.js';
import type { MassagePractice } from './facts/facets.js';
import type { GraduateInput, MassagePractitionerInput, RuralWorkerInput } from './profile.inputs.js';
import type { RegisterJobSeekerInput, UpdateJobSeekerInput } from './seeker.inputs.js';
import { checkJobSeeker } from './seeker.rules.js';
import type { Wishes } from './seeker.values.js';
import type { WishesInput } from './wishes.inputs.js';

type Given<Part> = Part | null | undefined;

/** Wishes of which each has all that it needs. */
export type WholeWishes = { readonly [Wish in keyof Required<Wishes>]?: Given<Wishes[Wish]> };

type Needed<Input, Name extends keyof Input> = Omit<Input, Name> & { readonly [Key in Name]-?: NonNullable<Input[Key]> };
export type WholeGraduate = Needed<GraduateInput, 'university' | 'major' | 'degree' | 'graduatedOn'>;
export type WholePractice = Needed<MassagePractitionerInput, 'branch'>;
type WholeRuralWorker = Needed<RuralWorkerInput, 'village' | 'isInDifficulty'>;

/** An input of which each nested object has all that it needs. */
export type Whole<Input extends RegisterJobSeekerInput | UpdateJobSeekerInput> = Omit<Input, 'wishes' | 'graduate' | 'massagePractitioner' | 'ruralWorker'> & {
  readonly wishes?: Given<WholeWishes>;
  readonly graduate?: Given<WholeGraduate>;
  readonly massagePractitioner?: Given<WholePractice>;
  readonly ruralWorker?: Given<WholeRuralWorker>;
};

/** What is stored of a person's nested objects; null where nothing is. */
export interface StoredParts {
  readonly wishes: Wishes;
  readonly graduate: WholeGraduate | null;
  readonly massagePractitioner: WholePractice | null;
  readonly ruralWorker: WholeRuralWorker | null;
}

const nothingStored: StoredParts = { wishes: {}, graduate: null, massagePractitioner: null, ruralWorker: null };

function wholeWishes({ occupations, ...given }: WishesInput, stored: Wishes, validator: InputValidator): WholeWishes {
  const at = <Key extends string>(name: keyof WishesInput, ...needed: Key[]) => ({ path: ['input', 'wishes', name], needed, validator });
  return {
    regions: completed(given.regions, stored.regions, at('regions', 'codes', 'reach', 'isLimit')),
    travel: completed<NonNullable<Wishes['travel']>>(given.travel, stored.travel, at('travel')),
    pay: completed(given.pay, stored.pay, at('pay', 'monthlyCny', 'isLimit')),
    hours: completed(given.hours, stored.hours, at('hours', 'maxPerWeek', 'isLimit')),
    shifts: completed(given.shifts, stored.shifts, at('shifts', 'accepted', 'isLimit')),
    workModes: completed(given.workModes, stored.workModes, at('workModes', 'accepted', 'isLimit')),
    employment: completed(given.employment, stored.employment, at('employment', 'accepted', 'isLimit')),
    avoidedTrades: completed(given.avoidedTrades, stored.avoidedTrades, at('avoidedTrades', 'occupations', 'isLimit')),
    occupations,
  };
}

/**
 * Completes the nested objects of an input with what is stored of the person: what the input leaves out stays as it is. Checks each value of the input.
 * @throws InputFaults that name every fault of the input, and what neither the input nor the stored object has
 */
export function checkedWhole<Input extends RegisterJobSeekerInput | UpdateJobSeekerInput>(input: Input, today: IsoDate, stored: StoredParts = nothingStored): Whole<Input> {
  const validator = new InputValidator();
  checkJobSeeker(input, today, validator);
  const { wishes, graduate, massagePractitioner, ruralWorker, ...others } = input;
  const whole = {
    ...others,
    wishes: wishes && wholeWishes(wishes, stored.wishes, validator),
    graduate: completed<WholeGraduate>(graduate, stored.graduate, { path: ['input', 'graduate'], needed: ['university', 'major', 'degree', 'graduatedOn'], validator }),
    massagePractitioner: completed<WholePractice>(massagePractitioner, stored.massagePractitioner, { path: ['input', 'massagePractitioner'], needed: ['branch'], validator }),
    ruralWorker: completed<WholeRuralWorker>(ruralWorker, stored.ruralWorker, { path: ['input', 'ruralWorker'], needed: ['village', 'isInDifficulty'], validator }),
  };
  validator.done();
  return whole;
}

type Facet<Kind> = Omit<Kind, 'jobSeeker'>;

/** What was stated last of the person's facts, as far as an input changes a part of them. */
export async function storedParts(
  ledger: FactLedger, wishes: Wishes, village: () => Promise<string | null>, { graduate, massagePractitioner, ruralWorker }: UpdateJobSeekerInput,
): Promise<StoredParts> {
  const stated = async <Value>(kind: Parameters<FactLedger['stated']>[0], part: object | null | undefined): Promise<Value | null> =>
    (part == null ? null : await ledger.stated(kind) satisfies FactValue as Value | null);
  const practice = await stated<MassagePractice>('MASSAGE_PRACTICE', massagePractitioner);
  const home = ruralWorker == null ? null : await village();
  return {
    wishes,
    graduate: await stated<Facet<UniversityGraduate>>('GRADUATION', graduate),
    massagePractitioner: practice && { ...practice, title: practice.professionalTitle },
    ruralWorker: home === null ? null : { village: home, isInDifficulty: (await ledger.stated('RURAL_DIFFICULTY')) === true },
  };
}
