import type { Provisions } from '../../../domain/employers/index.js';
import type { VacancyKind } from '../../../domain/vacancies/index.js';
import type { PersonRow } from '../people/person-rows.js';
import type { PostRow } from '../posts/post-rows.js';
import type { Cells } from './copied.js';

// The cells stand in the order of the statements beside.

const numberOf = (cell: string | null | undefined): number | null => (cell == null ? null : Number(cell));
const text = (cell: string | null | undefined): string => cell ?? '';
const isTrue = (cell: string | null | undefined): boolean => cell === 't';
const maybe = (cell: string | null | undefined): boolean | null => (cell == null ? null : cell === 't');

export function employerRow([id, kind, provisions]: Cells): { id: number; kind: string; provisions: Provisions } {
  return { id: Number(id), kind: text(kind), provisions: JSON.parse(text(provisions)) as Provisions };
}

export function postRow(cells: Cells): PostRow {
  const [
    id, since, kind, employerId, opensOn, closesOn, hasSeat, occupationCode, isPresumed, regionCode, workMode, employmentKind, payMin, payMax, hours, shift,
    minEducation, minAge, maxAge, residenceCode, reservedGroups, demands, provisions, skills, certificates,
  ] = cells;
  return {
    id: Number(id), since: Number(since), kind: text(kind) as VacancyKind, employerId: Number(employerId), opensOn: text(opensOn), closesOn: closesOn ?? null, hasSeat: isTrue(hasSeat),
    occupationCode: occupationCode ?? null, isPresumedOccupation: isTrue(isPresumed), regionCode: regionCode ?? null, workMode: workMode ?? null, employmentKind: employmentKind ?? null,
    payMinCny: numberOf(payMin), payMaxCny: numberOf(payMax), hoursPerWeek: numberOf(hours), shift: shift ?? null, minEducation: minEducation ?? null,
    minAge: numberOf(minAge), maxAge: numberOf(maxAge), residenceCode: residenceCode ?? null, reservedGroups: reservedGroups ?? null,
    demands: text(demands), provisions: text(provisions), skills: text(skills), certificates: text(certificates),
  };
}

export function personRow(cells: Cells): PersonRow {
  const [
    id, since, birthDate, residenceCode, educationLevel, hasDifficulty, isZeroFamily, isGraduate, kind, components, grade, validUntil,
    skills, areSkillsConfirmed, certificates, areCertificatesConfirmed, capacities, aids, needs, work, wishes, consents,
  ] = cells;
  return {
    id: Number(id), since: Number(since), birthDate: birthDate ?? null, residenceCode: residenceCode ?? null, educationLevel: educationLevel ?? null,
    hasEmploymentDifficulty: maybe(hasDifficulty), isZeroEmploymentFamily: maybe(isZeroFamily), isGraduate: isTrue(isGraduate),
    disability: kind == null || grade == null ? null : { kind: Number(kind), components: components ?? '[]', grade: Number(grade), validUntil: validUntil ?? null },
    skills: text(skills), areSkillsConfirmed: isTrue(areSkillsConfirmed), certificates: text(certificates), areCertificatesConfirmed: isTrue(areCertificatesConfirmed),
    capacities: text(capacities), aids: text(aids), needs: text(needs), work: text(work), wishes: text(wishes), consents: text(consents),
  };
}
