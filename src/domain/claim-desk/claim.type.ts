import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../../platform/graphql/connection.js';
import { globalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { text, type Locale } from '../../platform/i18n/text.js';
import { factKinds, type ClaimParty, type ClaimState, type FactKind, type FactValue } from '../claims/index.js';
import { factWords } from './claim-words.js';
import { ClaimParties, ClaimStates, FactKinds } from './claim.enums.js';

/** A row of the table `claim`, with the region whose centre decides. */
export interface ClaimRow {
  readonly id: number;
  readonly kind: FactKind;
  readonly job_seeker_id: number | null;
  readonly employer_id: number | null;
  readonly key: string;
  readonly value: FactValue;
  readonly papers: string | null;
  readonly state: ClaimState;
  readonly is_escalated: boolean;
  readonly claimed_as: ClaimParty;
  readonly claimed_at: string;
  readonly decided_as: ClaimParty | null;
  readonly decided_at: string | null;
  readonly reason: string | null;
  readonly holds_until: string | null;
  readonly version: number;
}

@ObjectType('Claim', { simpleResolvers: true, implements: Node, description: 'A stated fact with legal effect about a job seeker or an employer (待核实的情况). The fact counts once a centre or a data exchange has confirmed it; until then, an earlier confirmed value counts.' })
export class ClaimType {
  readonly __typename = 'Claim';

  constructor(readonly row: ClaimRow, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Global id of the claim.' })
  get id(): string { return globalId('Claim', this.row.id); }

  @Field(() => FactKinds, { description: 'Kind of the fact that is claimed.' })
  get kind(): FactKind { return this.row.kind; }

  @Field(() => String, { description: "Name of the fact in the reader's language." })
  get label(): string { return factKinds[this.row.kind].label[this.locale]; }

  @Field(() => String, { description: "Claimed value in words, in the reader's language." })
  get statement(): string { return factWords(this.row.kind, this.row.key, this.row.value)[this.locale]; }

  @Field(() => ClaimStates, { description: 'State of the claim, such as OPEN or CONFIRMED.' })
  get state(): ClaimState { return this.row.state; }

  @Field(() => Boolean, { description: 'Whether the open claim waits for the administrators of the province, because the centre passed it on.' })
  get isEscalated(): boolean { return this.row.is_escalated && this.row.state === 'OPEN'; }

  @Field(() => String, { nullable: true, description: 'Next step and the papers to bring, in words for the claimant; null once the claim is decided.' })
  get nextStep(): string | null {
    if (this.row.state !== 'OPEN') return null;
    const { zh, en } = factKinds[this.row.kind].papers;
    // Nobody has papers for what is not so.
    if (this.row.value === null || this.row.value === false) {
      return text('已转由当地残疾人就业服务中心核实;核实之前,仍按原来核实的情况计算。', 'It was handed to the employment service centre to check. Until then what was confirmed before goes on to count.')[this.locale];
    }
    return (this.row.is_escalated
      ? text('已转由省级核查,请等候结果;需要补充材料时会通知您。', 'It was handed to the province to check. Wait for the result; you will be told where more papers are needed.')
      : text(`已转由当地残疾人就业服务中心核实。请带上${zh}到中心,或由中心通过数据核对。`, `It was handed to the employment service centre to check. Take along ${en}, or let the centre compare it with the registers.`))[this.locale];
  }

  @Field(() => String, { description: "Papers by which this kind of fact is confirmed, in the reader's language." })
  get papersNeeded(): string { return factKinds[this.row.kind].papers[this.locale]; }

  @Field(() => String, { nullable: true, description: 'Papers named by the claimant or the centre as proof; null where none are named.' })
  get papers(): string | null { return this.row.papers; }

  @Field(() => ClaimParties, { description: 'Party that stated the fact.' })
  get statedBy(): ClaimParty { return this.row.claimed_as; }

  @Field(() => DateTimeScalar, { description: 'Time at which the fact was stated.' })
  get statedAt(): Date { return new Date(this.row.claimed_at); }

  @Field(() => ClaimParties, { nullable: true, description: 'Party that confirmed, rejected or withdrew the claim; null while the claim is open.' })
  get decidedBy(): ClaimParty | null { return this.row.decided_as; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Time at which the claim was decided or withdrawn; null while the claim is open.' })
  get decidedAt(): Date | null { return this.row.decided_at === null ? null : new Date(this.row.decided_at); }

  @Field(() => String, { nullable: true, description: 'Reason for the rejection; null where the claim was not rejected.' })
  get reason(): string | null { return this.row.reason; }

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the confirmed fact counts; null where there is no end.' })
  get holdsUntil(): string | null { return this.row.holds_until; }

  @Field(() => Int, { description: 'Number that rises with each change of the claim; mutations take it to detect conflicts.' })
  get version(): number { return this.row.version; }
}

export const ClaimConnection = connectionType('Claim', () => ClaimType);
