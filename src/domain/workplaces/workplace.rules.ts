import { InputFaults, type InputValidator } from '../../platform/errors/index.js';
import { text } from '../../platform/i18n/text.js';
import type { Provisions } from '../employers/index.js';
import { checkRegionOf, isWithin } from '../regions/index.js';
import { floors, workplaceBounds } from './workplace.bounds.js';
import type { Workplace } from './workplace.entity.js';
import { workplaceProvisions } from './workplace-provisions.data.js';
import { namesOfFacts, workplaceFactKinds, type RecordedFacts, type WorkplaceFact } from './workplace.facts.js';

type StatedFacts = Partial<RecordedFacts>;

/** What an input may say of a workplace; a part that is absent is not checked. */
export interface StatedWorkplace extends StatedFacts {
  readonly name?: string | null;
  readonly region?: string | null;
  readonly address?: string | null;
  readonly surveyor?: string | null;
}

export function checkWorkplace(stated: StatedWorkplace, validator: InputValidator): void {
  validator.length(['input', 'name'], stated.name, workplaceBounds.name);
  validator.length(['input', 'address'], stated.address, workplaceBounds.address);
  validator.length(['input', 'surveyor'], stated.surveyor, workplaceBounds.surveyor);
  checkRegionOf(validator, ['input', 'region'], stated.region);
  validator.range(['input', 'floor'], stated.floor, floors.lowest, floors.highest);
  if (stated.floor === 0) validator.add(['input', 'floor'], 'INVALID', text('没有 0 层:一层写 1,地下一层写 -1。', 'There is no floor 0: write 1 for the ground floor, -1 for the first basement.'));
}

/** The facts that an input says something of. */
export function factsStated(stated: StatedFacts): WorkplaceFact[] {
  return workplaceFactKinds.filter((fact) => stated[namesOfFacts[fact]] !== undefined);
}

/** Writes the facts that an input says something of; the others stay. */
export function writeFacts(workplace: Workplace, stated: StatedFacts): void {
  Object.assign(workplace, Object.fromEntries(factsStated(stated).map((fact) => [namesOfFacts[fact], stated[namesOfFacts[fact]]])));
}

/**
 * What was seen on the spot stands until it is surveyed again: nobody's word changes it, and the place that was surveyed does not become another one.
 * @throws InputFaults CONTRADICTION, each field named
 */
export function checkAgainstSurvey(workplace: Workplace, stated: StatedWorkplace): void {
  if (workplace.surveyedOn === null) return;
  const on = workplace.surveyedOn;
  const differing = workplace.surveyedFacts.filter((fact) => {
    const said = stated[namesOfFacts[fact]];
    return said !== undefined && said !== workplace[namesOfFacts[fact]];
  });
  const moved = (['region', 'address'] as const).filter((field) => {
    const said = stated[field]?.trim();
    return said !== undefined && said !== (field === 'region' ? workplace.regionCode : workplace.address);
  });
  const faults = [
    ...differing.map((fact) => ({
      code: 'CONTRADICTION' as const, path: ['input', namesOfFacts[fact]],
      text: text(
        `服务中心 ${on} 踏勘时看到的不一样。有变化的,请服务中心重新踏勘(recordWorkplaceSurvey)。`,
        `A centre saw something else there on ${on}. Where it has changed, ask the centre to survey it again (recordWorkplaceSurvey).`,
      ),
    })),
    ...moved.map((field) => ({
      code: 'CONTRADICTION' as const, path: ['input', field],
      text: text(`服务中心 ${on} 踏勘的是原来的地点。换了地方的,请新建一个工作地点。`, `The place that a centre surveyed on ${on} is where it was. For another place, add another workplace.`),
    })),
  ];
  if (faults.length > 0) throw new InputFaults(faults);
}

/** A survey records at least one fact. */
export function checkSurvey(stated: StatedFacts, validator: InputValidator): void {
  if (factsStated(stated).some((fact) => stated[namesOfFacts[fact]] !== null)) return;
  validator.add(['input'], 'REQUIRED', text('踏勘至少要记录一项看到的情况。', 'A survey records at least one fact that was seen.'));
}

/** The accommodations that a vacancy says are provided and of which a survey of its workplace saw that they are not. */
export function providedAgainstSurvey(workplace: Workplace, provisions: Provisions): string[] {
  const surveyed = new Set<string>(workplace.surveyedFacts.map((fact) => namesOfFacts[fact]));
  return workplaceProvisions.filter(({ fact, accommodation, says }) => surveyed.has(fact) && says(workplace) === false && provisions[accommodation] === 'PROVIDED').map(({ accommodation }) => accommodation);
}

/** Whether a region and a workplace contradict each other: neither lies within the other. */
export function isElsewhere(regionCode: string | null, workplace: Pick<Workplace, 'regionCode'>): boolean {
  return regionCode !== null && !isWithin(regionCode, workplace.regionCode) && !isWithin(workplace.regionCode, regionCode);
}
