import type { Provisions } from '../../../domain/employers/index.js';
import type { VacancyKind } from '../../../domain/vacancies/index.js';
import type { PersonRow } from '../people/person-rows.js';
import type { PostRow } from '../posts/post-rows.js';
import { given, type Cells } from './cells.js';

// Columns are read in the order of the statements beside.

export function employerRow(cells: Cells): { id: number; kind: string; provisions: Provisions } {
  return { id: given(cells.integer()), kind: given(cells.shared()), provisions: JSON.parse(given(cells.text())) as Provisions };
}

export function postRow(cells: Cells): PostRow {
  return {
    id: given(cells.integer()), since: given(cells.integer()), kind: given(cells.shared()) as VacancyKind, employerId: given(cells.integer()), opensOn: cells.day(), closesOn: cells.day(),
    hasSeat: cells.boolean() === true, occupationCode: cells.shared(), isPresumedOccupation: cells.boolean() === true, regionCode: cells.shared(), workMode: cells.shared(),
    employmentKind: cells.shared(), payMinCny: cells.integer(), payMaxCny: cells.integer(), hoursPerWeek: cells.integer(), shift: cells.shared(), minEducation: cells.shared(),
    minAge: cells.integer(), maxAge: cells.integer(), residenceCode: cells.shared(), reservedGroups: cells.shared(), demands: cells.elements(), provisions: cells.entries(),
    skills: cells.elements(), certificates: given(cells.shared()),
  };
}

export function personRow(cells: Cells): PersonRow {
  return {
    id: given(cells.integer()), since: given(cells.integer()), birthDate: cells.day(), residenceCode: cells.shared(), educationLevel: cells.shared(),
    hasEmploymentDifficulty: cells.boolean(), isZeroEmploymentFamily: cells.boolean(), isGraduate: cells.boolean() === true, disability: disability(cells),
    skills: cells.elements(), areSkillsConfirmed: cells.boolean() === true, certificates: given(cells.text()), areCertificatesConfirmed: cells.boolean() === true,
    capacities: cells.entries(), aids: given(cells.shared()), needs: given(cells.shared()), work: given(cells.text()), wishes: given(cells.text()), consents: given(cells.shared()),
  };
}

function disability(cells: Cells): PersonRow['disability'] {
  const [kind, components, grade, validUntil] = [cells.integer(), cells.shared(), cells.integer(), cells.day()];
  return kind === null || grade === null ? null : { kind, components: components ?? '[]', grade, validUntil };
}
