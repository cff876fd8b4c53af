import { certificateSatisfies } from '../../src/domain/certificates/terms.js';
import { occupations } from '../../src/domain/occupations/terms.js';
import { skillRelation, skills } from '../../src/domain/skills/terms.js';
import type { JobSeeker, Pair, Vacancy } from './pair.js';
import { isWork } from './work-groups.js';

/** Skills that every trade uses: whoever has only these in common with a trade has nothing in common with it. */
const ofEveryTrade: ReadonlySet<string> = new Set([
  'serviceEtiquette', ...skills.entries.filter(({ code, broader }) => code === 'commonSkills' || broader.includes('commonSkills')).map(({ code }) => code),
]);

/** The skills of the work: those that the vacancy names, else those that its occupation usually has. */
function skillsOfWork({ skills: asked, occupationCode }: Vacancy): string[] {
  const codes = asked.length > 0 ? asked.map(({ code }) => code) : occupationCode === null ? [] : [...occupations.get(occupationCode).usualSkills];
  return codes.filter((code) => !ofEveryTrade.has(code));
}

/** Occupations of one small group of the classification share the first seven characters of their codes. */
const smallGroup = (code: string): string => code.slice(0, 7);
const mediumGroup = (code: string): string => code.slice(0, 4);

function knownTrades({ wishes, work }: JobSeeker): string[] {
  return [...wishes.occupations ?? [], ...work.map(({ occupationCode }) => occupationCode)];
}

/** Whether the occupation of a vacancy lies in the medium group of one that the job seeker wishes for; true where no occupation is wished or known. */
export function isWishedTrade({ wishes }: JobSeeker, { occupationCode }: Vacancy): boolean {
  const wished = wishes.occupations ?? [];
  return occupationCode === null || wished.length === 0 || wished.some((code) => mediumGroup(code) === mediumGroup(occupationCode));
}

/** Whether a vacancy asks for a trade that is learnt, and the job seeker has neither wished for it nor done it nor any skill or certificate of it. */
export function hasNothingInCommon({ seeker, vacancy }: Pair): boolean {
  const { occupationCode } = vacancy;
  if (occupationCode === null || vacancy.kind === 'SUPPORTED' || isWork(vacancy, 'learntOnTheJob')) return false;
  if (knownTrades(seeker).some((code) => smallGroup(code) === smallGroup(occupationCode))) return false;
  if (vacancy.certificates.some((asked) => seeker.certificates.some(({ code }) => certificateSatisfies(code, asked)))) return false;
  return !skillsOfWork(vacancy).some((asked) => seeker.skills.some(({ code }) => skillRelation(code, asked) !== null));
}
