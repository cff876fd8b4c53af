import { asQueried } from '../../platform/errors/index.js';
import { codeOf, line, listOf, prose } from '../../platform/text/bounds.js';
import { skillCode } from '../skills/index.js';
import { programmeKinds, usualKind } from './kinds/index.js';

/** A kind of programme by its code. */
export const programmeKindCode = codeOf(programmeKinds, asQueried('programmeKinds'));

const services = usualKind.fields.find(({ code }) => code === 'service')?.choices ?? [];

/** What an employment service consists of, by its code. */
export const serviceCode = codeOf({ entries: services, has: (code) => services.some((each) => each.code === code) }, asQueried('programmeKinds'));

/** How long the texts and lists of a programme may be. */
export const programmeBounds = {
  title: line(2, 100), summary: prose(4000), organiser: line(2, 100), note: prose(1000),
  skills: listOf(50, skillCode), participants: listOf(500), served: listOf(100), kinds: listOf(programmeKinds.entries.length, programmeKindCode),
} as const;

/** How long the texts of an assessment of abilities may be. */
export const assessmentBounds = { assessor: line(2, 100), note: prose(1000) } as const;
