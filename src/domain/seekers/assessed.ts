import { administrator, hasRole, meets, type RequestContext } from '../../access/index.js';
import { Checks } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import type { JobSeeker } from './seeker.entity.js';
import type { UpdateJobSeekerInput } from './seeker.inputs.js';

const notFound = text('没有这样的评估结果。自己填写的,请选 SELF。', 'No assessment has found this. What you say yourself is SELF.');

/** That an assessment found something is the centre's to say: people themselves leave it as it is, or say it on their own account. @throws InputFaults NOT_ELIGIBLE */
export function checkAssessed({ actor }: RequestContext, { capacities: known, assessedFunctions, skills: held }: JobSeeker, { capacities, skills }: UpdateJobSeekerInput): void {
  if (meets(actor, administrator, hasRole('COUNSELLOR'))) return;
  const checks = new Checks();
  for (const [index, { function: code, level, source }] of (capacities ?? []).entries()) {
    if (source === 'ASSESSMENT' && (!assessedFunctions.includes(code) || known[code] !== level)) checks.add(['input', 'capacities', index, 'source'], 'NOT_ELIGIBLE', notFound);
  }
  for (const [index, { skill, evidence }] of (skills ?? []).entries()) {
    if (evidence === 'ASSESSMENT' && !held.some((each) => each.code === skill && each.evidence === 'ASSESSMENT')) checks.add(['input', 'skills', index, 'evidence'], 'NOT_ELIGIBLE', notFound);
  }
  checks.done();
}
