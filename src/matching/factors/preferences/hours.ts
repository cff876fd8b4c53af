import { full } from '../../model/model.js';
import { preference, wishLine, type PreferenceConstants } from './preference.js';

const weight = ({ hoursWeight }: PreferenceConstants): number => hoursWeight;

export const hours = preference({
  about: 'HOURS',
  reads: { jobSeeker: ['wishedHours'], vacancy: ['hoursPerWeek'] },
  weight,
  line: (jobSeeker, vacancy, constants) => {
    const wish = jobSeeker.wishedHours;
    if (wish === undefined) return null;
    const offered = vacancy.hoursPerWeek;
    const value = offered === null ? null : offered <= wish.maxPerWeek ? full : 0;
    return wishLine({ about: 'HOURS', maxPerWeek: wish.maxPerWeek, offered }, weight(constants), value, constants);
  },
});
