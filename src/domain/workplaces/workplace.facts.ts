/** A fact of a workplace that somebody states or a survey records. */
export type WorkplaceFact = 'FLOOR' | 'LIFT' | 'STEP_FREE_ENTRANCE' | 'ACCESSIBLE_TOILET' | 'TACTILE_GUIDANCE' | 'ACCESSIBLE_PARKING' | 'BUS_STOP_NEAR' | 'LODGING';

/** Yes, no, or null for unknown. */
export type ThreeValued = boolean | null;

/** What matching reads of a workplace. Null is unknown, never "no". */
export interface WorkplaceFacts {
  /** The ground floor is 1; floors below the ground are negative. */
  readonly floor: number | null;
  readonly hasLift: ThreeValued;
  readonly hasStepFreeEntrance: ThreeValued;
  readonly hasAccessibleToilet: ThreeValued;
  readonly hasTactileGuidance: ThreeValued;
  readonly hasAccessibleParking: ThreeValued;
  readonly hasLodging: ThreeValued;
}

/** All that may be recorded of a workplace: matching has no use for the bus stop. */
export interface RecordedFacts extends WorkplaceFacts {
  readonly hasBusStopNear: ThreeValued;
}

/** Under which name each fact stands in inputs and rows. */
export const namesOfFacts = {
  FLOOR: 'floor', LIFT: 'hasLift', STEP_FREE_ENTRANCE: 'hasStepFreeEntrance', ACCESSIBLE_TOILET: 'hasAccessibleToilet', TACTILE_GUIDANCE: 'hasTactileGuidance',
  ACCESSIBLE_PARKING: 'hasAccessibleParking', BUS_STOP_NEAR: 'hasBusStopNear', LODGING: 'hasLodging',
} as const satisfies Readonly<Record<WorkplaceFact, keyof RecordedFacts>>;

export const workplaceFactKinds = Object.keys(namesOfFacts) as readonly WorkplaceFact[];

/** The facts that are known. */
export function recordedFacts(facts: RecordedFacts): WorkplaceFact[] {
  return workplaceFactKinds.filter((fact) => facts[namesOfFacts[fact]] !== null);
}
