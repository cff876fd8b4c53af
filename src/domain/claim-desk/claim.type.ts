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

@ObjectType('Claim', { simpleResolvers: true, implements: Node, description: 'That somebody states a fact with legal effect, of a person or of an employer (待核实的情况). It counts once a centre, or a data exchange, has confirmed it; what counted before goes on to count until then.' })
export class ClaimType {
  readonly __typename = 'Claim';

  constructor(readonly row: ClaimRow, private readonly locale: Locale) {}

  @Field(() => ID, { description: 'Its global id.' })
  get id(): string { return globalId('Claim', this.row.id); }

  @Field(() => FactKinds, { description: 'Which fact.' })
  get kind(): FactKind { return this.row.kind; }

  @Field(() => String, { description: "The name of the fact, in the reader's language." })
  get label(): string { return factKinds[this.row.kind].label[this.locale]; }

  @Field(() => String, { description: "What is stated, in words, in the reader's language." })
  get statement(): string { return factWords(this.row.kind, this.row.key, this.row.value)[this.locale]; }

  @Field(() => ClaimStates, { description: 'Its state.' })
  get state(): ClaimState { return this.row.state; }

  @Field(() => Boolean, { description: 'Whether it waits for the administrators of the province, to whom the centre handed it.' })
  get isEscalated(): boolean { return this.row.is_escalated && this.row.state === 'OPEN'; }

  @Field(() => String, { nullable: true, description: 'While it is open: what comes next, and what to bring, in words for whoever stated it.' })
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

  @Field(() => String, { description: 'The papers by which the fact is confirmed.' })
  get papersNeeded(): string { return factKinds[this.row.kind].papers[this.locale]; }

  @Field(() => String, { nullable: true, description: 'The papers that it rests on, as whoever stated or confirmed it names them; null where nobody did.' })
  get papers(): string | null { return this.row.papers; }

  @Field(() => ClaimParties, { description: 'Who stated it.' })
  get statedBy(): ClaimParty { return this.row.claimed_as; }

  @Field(() => DateTimeScalar, { description: 'When it was stated.' })
  get statedAt(): Date { return new Date(this.row.claimed_at); }

  @Field(() => ClaimParties, { nullable: true, description: 'Who decided on it, or took it back; null while it is open.' })
  get decidedBy(): ClaimParty | null { return this.row.decided_as; }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was; null while it is open.' })
  get decidedAt(): Date | null { return this.row.decided_at === null ? null : new Date(this.row.decided_at); }

  @Field(() => String, { nullable: true, description: 'Why it was rejected; null where it was not.' })
  get reason(): string | null { return this.row.reason; }

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which the confirmed fact counts; null without an end.' })
  get holdsUntil(): string | null { return this.row.holds_until; }

  @Field(() => Int, { description: 'Counts its changes; send it with a decision.' })
  get version(): number { return this.row.version; }
}

export const ClaimConnection = connectionType('Claim', () => ClaimType);
