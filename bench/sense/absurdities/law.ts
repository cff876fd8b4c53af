import { text } from '../../../src/platform/i18n/text.js';
import type { Absurdity } from '../absurdity.js';
import { examplePair, type JobSeeker, type Pair } from '../pair.js';
import { isWork, licencesOf } from '../work-groups.js';

/** Beyond these every man and every woman has retired, whatever the group and the month of the reform that began in 2025. */
const lastRetirementAge = { MALE: 63, FEMALE: 58 } as const;

function hasRetired({ age, sex }: JobSeeker): boolean {
  return age !== null && sex !== null && age >= lastRetirementAge[sex];
}

const notForRetired: ReadonlySet<string> = new Set(['PUBLIC_WELFARE', 'SUPPORTED', 'RESERVED', 'INTERNSHIP']);

/** Whether a law asks a certificate for the work, and the job seeker's confirmed list has none that would do. Internships lead up to it. */
function isUnlicensed({ seeker: { certificates, areCertificatesConfirmed }, vacancy }: Pair): boolean {
  const licences = vacancy.kind === 'INTERNSHIP' ? null : licencesOf(vacancy);
  return licences !== null && areCertificatesConfirmed && !certificates.some(({ code }) => licences.some((licence) => code.startsWith(licence)));
}

/** What the law closes, as any counsellor knows it. */
export const lawAbsurdities: readonly Absurdity[] = [
  {
    id: 'minorAtHeavyWork',
    sentence: text('不满十八岁的人,去做重体力、危险的工作或上夜班。', 'Somebody under 18 does heavy or dangerous work, or works nights.'),
    finds: ({ seeker: { age }, vacancy }) => age !== null && age < 18 && (isWork(vacancy, 'notForMinors') || vacancy.shift === 'NIGHT'),
    example: examplePair({ age: 17 }, { title: '装卸工', occupationCode: '4-02-05-01' }),
    counterExample: examplePair({ age: 18 }, { title: '装卸工', occupationCode: '4-02-05-01' }),
  },
  {
    id: 'retiredInAPlaceForWorkingAge',
    sentence: text('已过退休年龄的人,去公益性岗位、专岗、辅助性就业或实习。', 'Somebody past retirement takes a public-welfare or reserved post, a supported place or an internship.'),
    finds: ({ seeker, vacancy }) => hasRetired(seeker) && notForRetired.has(vacancy.kind),
    example: examplePair({ age: 66 }, { kind: 'PUBLIC_WELFARE' }),
    counterExample: examplePair({ age: 66 }, { kind: 'FLEXIBLE', workMode: 'HOME_BASED' }),
  },
  {
    id: 'licenceKnownToBeMissing',
    sentence: text('证书已核实、没有法定证书的人,去做必须持证的工作。', 'Somebody whose certificates are confirmed, and who lacks the one that the law asks, does the work.'),
    finds: isUnlicensed,
    example: examplePair({ areCertificatesConfirmed: true }, { title: '执业药师', occupationCode: '2-05-06-01' }),
    counterExample: examplePair({ areCertificatesConfirmed: false }, { title: '执业药师', occupationCode: '2-05-06-01' }),
  },
];
