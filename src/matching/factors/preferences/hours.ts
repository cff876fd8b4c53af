import { full } from '../../model/model.js';
import { preference, wishLine, type PreferenceConstants } from './preference.js';

/** Hours that are over by no more than a tenth count a part. */
function hoursValue(offered: number, maxPerWeek: number, { slightlyOver }: PreferenceConstants): number {
  if (offered <= maxPerWeek) return full;
  return offered * 10 <= maxPerWeek * 11 ? slightlyOver : 0;
}

const weight = ({ hoursWeight }: PreferenceConstants): number => hoursWeight;

export const hours = preference({
  about: 'HOURS',
  reads: { jobSeeker: ['wishedHours'], vacancy: ['hoursPerWeek'] },
  weight,
  line: (jobSeeker, vacancy, constants) => {
    const wish = jobSeeker.wishedHours;
    if (wish === undefined) return null;
    const offered = vacancy.hoursPerWeek;
    const value = offered === null ? null : hoursValue(offered, wish.maxPerWeek, constants);
    return wishLine({ about: 'HOURS', maxPerWeek: wish.maxPerWeek, offered }, weight(constants), value, constants);
  },
});
