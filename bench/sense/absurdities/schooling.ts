import { educationLevels } from '../../../src/domain/education/terms.js';
import { text } from '../../../src/platform/i18n/text.js';
import { hasAtMost, type Absurdity } from '../absurdity.js';
import { examplePair, type JobSeeker, type Vacancy } from '../pair.js';
import { isWork } from '../work-groups.js';

const rankOf = (code: string): number => educationLevels.get(code).rank;
const isAtLeast = ({ educationLevel }: JobSeeker, code: string): boolean => educationLevel !== null && rankOf(educationLevel) >= rankOf(code);
const wishes = ({ wishes: { occupations } }: JobSeeker, { occupationCode }: Vacancy): boolean => occupationCode !== null && occupations?.includes(occupationCode) === true;

/** Far too much schooling for the work, or far too little. */
export const schoolingAbsurdities: readonly Absurdity[] = [
  {
    id: 'graduateInSupportedCrafts',
    sentence: text('本科以上毕业、学习没有困难、没说想做的人,去辅助性就业做手工。', "Somebody with a bachelor's degree or more and no difficulty in learning, who does not wish it, is sent to supported crafts."),
    finds: ({ seeker, vacancy }) => vacancy.kind === 'SUPPORTED' && isAtLeast(seeker, 'BACHELOR') && !hasAtMost(seeker, 'learning', 2)
      && seeker.wishes.employment?.accepted.includes('SUPPORTED') !== true,
    example: examplePair({ educationLevel: 'MASTER' }, { kind: 'SUPPORTED', employmentKind: 'SUPPORTED', title: '手工花制作(辅助性就业)', occupationCode: '6-09-03-09' }),
    counterExample: examplePair(
      { educationLevel: 'MASTER', wishes: { employment: { accepted: ['SUPPORTED'], isLimit: false } } },
      { kind: 'SUPPORTED', employmentKind: 'SUPPORTED', title: '手工花制作(辅助性就业)', occupationCode: '6-09-03-09' },
    ),
  },
  {
    id: 'graduateAtElementaryWork',
    sentence: text('硕士以上毕业、没说想做的人,去保洁、打包、理货。', "Somebody with a master's degree or more, who does not wish it, is sent to clean, pack or stack shelves."),
    finds: ({ seeker, vacancy }) => vacancy.kind !== 'SUPPORTED' && isAtLeast(seeker, 'MASTER') && isWork(vacancy, 'elementary') && !wishes(seeker, vacancy),
    example: examplePair({ educationLevel: 'MASTER' }, { title: '保洁员', occupationCode: '4-09-08-01' }),
    counterExample: examplePair({ educationLevel: 'MASTER', wishes: { occupations: ['4-09-08-01'] } }, { title: '保洁员', occupationCode: '4-09-08-01' }),
  },
  {
    id: 'schoolingFarBelow',
    sentence: text('学历比要求低两级以上。', 'The schooling lies two levels or more below what is asked.'),
    finds: ({ seeker: { educationLevel }, vacancy: { minEducation } }) => educationLevel !== null && minEducation !== null && rankOf(educationLevel) <= rankOf(minEducation) - 2,
    example: examplePair({ educationLevel: 'JUNIOR_MIDDLE' }, { minEducation: 'JUNIOR_COLLEGE' }),
    counterExample: examplePair({ educationLevel: 'SENIOR_MIDDLE' }, { minEducation: 'JUNIOR_COLLEGE' }),
  },
];
