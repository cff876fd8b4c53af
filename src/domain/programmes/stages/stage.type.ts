import { Field, ObjectType } from 'type-graphql';
import type { IsoDate } from '../../../platform/calendar.js';
import { graphqlEnum } from '../../../platform/graphql/enums.js';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import type { Locale } from '../../../platform/i18n/text.js';
import { ProgrammeStageType, stageType } from '../details/detail.type.js';
import type { ProgrammeKind } from '../kinds/index.js';
import type { StageEntry, StageParty } from './course.js';

const StageParties = graphqlEnum<StageParty>('StageParty', 'Side that recorded a stage.', {
  CENTRE: 'The employment service centre.', HOST: 'The host of the programme.', TAKER: 'The participant, by applying for a place.',
});

@ObjectType('StageEntry', { simpleResolvers: true, description: 'A stage that a programme or a participation has reached.' })
export class StageEntryType {
  constructor(private readonly reached: ProgrammeStageType, private readonly entry: StageEntry) {}

  @Field(() => ProgrammeStageType, { description: 'Stage that was reached.' })
  get stage(): ProgrammeStageType { return this.reached; }

  @Field(() => DateScalar, { description: 'Day on which the stage was reached.' })
  get on(): IsoDate { return this.entry.on; }

  @Field(() => StageParties, { description: 'Side that recorded the stage.' })
  get recordedAs(): StageParty { return this.entry.as; }
}

/** Stages that a kind no longer has are left out. */
export function entryList(kind: ProgrammeKind, entries: readonly StageEntry[], locale: Locale): StageEntryType[] {
  return entries.flatMap((entry) => {
    const reached = stageType(kind, entry.stage, locale);
    return reached === null ? [] : [new StageEntryType(reached, entry)];
  });
}
