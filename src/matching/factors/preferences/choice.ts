import { full } from '../../model/model.js';
import { preference, wishLine, type Preference, type PreferenceConstants } from './preference.js';

interface ChoicePreference {
  readonly about: 'WORK_MODE' | 'EMPLOYMENT' | 'SHIFT';
  readonly wish: 'wishedWorkModes' | 'wishedEmployment' | 'wishedShifts';
  readonly offer: 'workMode' | 'employmentKind' | 'shift';
  readonly weight: (constants: PreferenceConstants) => number;
}

/** A preference for some of several values. */
export function choicePreference({ about, wish, offer, weight }: ChoicePreference): Preference {
  return preference({
    about,
    reads: { jobSeeker: [wish], vacancy: [offer] },
    weight,
    line: (jobSeeker, vacancy, constants) => {
      const accepted: readonly string[] = jobSeeker[wish]?.accepted ?? [];
      if (accepted.length === 0) return null;
      const offered = vacancy[offer];
      const value = offered === null ? null : accepted.includes(offered) ? full : 0;
      return wishLine({ about, wished: accepted, offered }, weight(constants), value, constants);
    },
  });
}
