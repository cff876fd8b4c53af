import { isDeepStrictEqual } from 'node:util';
import type { RequestContext } from '../../access/index.js';
import { addDays, type IsoDate } from '../../platform/calendar.js';
import type { Transaction } from '../../platform/database/index.js';
import { reminderKinds, notify } from '../notices/index.js';
import { Claim, type ClaimState, type FactValue } from './claim.entity.js';
import { mayConfirm, partyOf, type FactSubject } from './confirming.js';
import { definitionOf, type FactDefinition, type FactPlace, type Statement } from './fact-definition.js';
import type { FactKind } from './fact-kind.js';

function isSame(one: Statement | null, other: Statement): boolean {
  if (one === null) return other.value === null;
  return isDeepStrictEqual(one.value, other.value) && one.number?.index === other.number?.index;
}

function givesNothing(definition: FactDefinition, value: FactValue): boolean {
  return value === null || definition.givesNothing?.(value) === true;
}

/** What a claim states. */
function statementOf({ value, numberSealed, numberIndex }: Claim): Statement {
  return { value, ...(numberSealed === null || numberIndex === null ? {} : { number: { sealed: numberSealed, index: numberIndex } }) };
}

/** How a statement was taken: it counts, it waits for the centre, or it changes nothing. */
export type Taken = 'COUNTS' | 'CLAIMED' | 'UNCHANGED';

/** Takes statements of facts of one person or employer, within one transaction: those of a centre count, those of anybody else become claims. */
export class FactLedger {
  private readonly whose: { readonly jobSeekerId: number | null; readonly employerId: number | null };

  constructor(private readonly ctx: RequestContext, private readonly transaction: Transaction, private readonly subject: FactSubject) {
    const { about, id } = subject;
    this.whose = { jobSeekerId: about === 'PERSON' ? id : null, employerId: about === 'EMPLOYER' ? id : null };
  }

  /**
   * Takes what the actor states of a fact. A later claim replaces an open one; the value that counts today goes on to count until the claim is decided.
   * @param papers the papers that the actor names; null for none
   */
  async state(kind: FactKind, statement: Statement, { key = '', papers = null }: { readonly key?: string; readonly papers?: string | null } = {}): Promise<Taken> {
    const definition = definitionOf(kind);
    const place = { subjectId: this.subject.id, key };
    const current = await definition.current(this.transaction, place);
    const open = await this.claimIn('OPEN', kind, key);
    if (isSame(current, statement) && !(await this.isRenewal(definition, statement, key))) {
      if (open !== null) await this.withdraw(open);
      return 'UNCHANGED';
    }
    if (this.isConfirming && !isSame(current, statement)) return this.stateAsCentre(definition, place, statement, open, papers);
    if (givesNothing(definition, statement.value) && givesNothing(definition, current?.value ?? null)) {
      if (open !== null) await this.withdraw(open);
      await definition.put(this.transaction, place, statement);
      return 'COUNTS';
    }
    if (open !== null && isSame(statementOf(open), statement)) {
      open.papers = papers ?? open.papers;
      await this.transaction.em.flush();
      return 'CLAIMED';
    }
    if (open !== null) await this.withdraw(open);
    // Who said "no" before, and claims the fact now, says "no" no longer: it is unknown. What a centre confirmed goes on to count.
    if (current !== null && givesNothing(definition, current.value) && (await this.claimIn('CONFIRMED', kind, key)) === null) await definition.put(this.transaction, place, { value: null });
    await this.add(definition, key, statement, papers);
    return 'CLAIMED';
  }

  /** Whether a fact is stated anew that ends soon: its holder is reminded to. How long it counts then is decided on the claim, also where a centre states it. */
  private async isRenewal(definition: FactDefinition, { value }: Statement, key: string): Promise<boolean> {
    if (givesNothing(definition, value)) return false;
    const holdsUntil = (await this.claimIn('CONFIRMED', definition.kind, key))?.holdsUntil ?? null;
    return holdsUntil !== null && holdsUntil <= addDays(this.ctx.today, reminderKinds.FACT_LAPSES.daysBefore);
  }

  /** A centre that states a fact itself decides on an open claim with it; where somebody else holds the fact, its statement waits for the administrators. */
  private async stateAsCentre(definition: FactDefinition, place: FactPlace, statement: Statement, open: Claim | null, papers: string | null): Promise<Taken> {
    if (open !== null && !isSame(statementOf(open), statement)) await this.withdraw(open);
    const claim = open !== null && open.state === 'OPEN' ? open : await this.add(definition, place.key, statement, papers);
    claim.papers = papers ?? claim.papers;
    return (await this.confirm(claim, null)) ? 'COUNTS' : 'CLAIMED';
  }

  /** Whether the actor's word confirms facts of the person or employer. */
  get isConfirming(): boolean {
    return mayConfirm(this.ctx.actor, this.subject);
  }

  /** Keeps what a confirmed fact rests on that was written with its row, as the row was made. */
  async keep(kind: FactKind, value: FactValue, papers: string | null): Promise<void> {
    const claim = await this.add(definitionOf(kind), '', { value }, papers);
    await this.decide(claim, 'CONFIRMED');
  }

  private async add({ kind }: FactDefinition, key: string, { value, number }: Statement, papers: string | null): Promise<Claim> {
    const claim = Object.assign(new Claim(), {
      kind, key, ...this.whose, value, papers, regionCode: this.subject.about === 'EMPLOYER' ? this.subject.regionCode : null,
      numberSealed: number?.sealed ?? null, numberIndex: number?.index ?? null,
      claimedAs: partyOf(this.ctx.actor, this.subject), claimedBy: this.ctx.actor.subject,
    } satisfies Partial<Claim>);
    await this.transaction.em.persist(claim).flush();
    return claim;
  }

  /**
   * Makes a claim count, for an actor who may confirm it.
   * @param holdsUntil the last day on which it counts; null without an end
   * @returns false where somebody else holds the fact and the actor is no administrator: the claim then waits for one
   */
  async confirm(claim: Claim, holdsUntil: IsoDate | null): Promise<boolean> {
    const definition = definitionOf(claim.kind);
    const place = { subjectId: this.subject.id, key: claim.key };
    const statement = statementOf(claim);
    await definition.check?.(this.transaction, place, statement);
    if ((await definition.isHeldByOther?.(this.transaction, place, statement)) === true) {
      if (!this.ctx.actor.roles.has('ADMINISTRATOR')) {
        claim.isEscalated = true;
        await this.transaction.em.flush();
        return false;
      }
      const other = (await definition.takeFromOther?.(this.transaction, place, statement)) ?? null;
      if (other !== null) {
        this.transaction.people.add(other.holderId);
        await this.reopenOf(other.holderId, claim, other.lost);
      }
    }
    const before = await this.claimIn('CONFIRMED', claim.kind, claim.key);
    if (before !== null) await this.become(before, 'REPLACED');
    claim.holdsUntil = holdsUntil;
    await this.decide(claim, 'CONFIRMED');
    await this.tellOf(claim, 'CLAIM_CONFIRMED');
    // Last: a centre that confirms that an employer is elsewhere decides on nothing of it any more.
    await definition.put(this.transaction, place, statement);
    return true;
  }

  /** Refuses a claim: what counts stays as it is. */
  async reject(claim: Claim, reason: string): Promise<void> {
    claim.reason = reason;
    await this.decide(claim, 'REJECTED');
    await this.tellOf(claim, 'CLAIM_REJECTED');
  }

  async withdraw(claim: Claim): Promise<void> {
    await this.decide(claim, 'WITHDRAWN');
  }

  /** Whoever states a fact is told what became of it; a centre that stated it itself knows. */
  private async tellOf({ id, claimedAs, jobSeekerId, employerId }: Claim, kind: 'CLAIM_CONFIRMED' | 'CLAIM_REJECTED'): Promise<void> {
    if (claimedAs !== 'PERSON' && claimedAs !== 'EMPLOYER') return;
    if (jobSeekerId !== null) await notify(this.transaction, { jobSeeker: jobSeekerId }, { kind, object: id });
    if (employerId !== null) await notify(this.transaction, { employer: employerId }, { kind, object: id });
  }

  /** The fact that another holder loses is a claim of that holder again, so that the holder is heard. What the holder has claimed since stands instead. */
  private async reopenOf(other: number, { kind, key }: Claim, { value, number }: Statement): Promise<void> {
    const { em } = this.transaction;
    const rested = await em.findOne(Claim, { kind, key, jobSeekerId: other, state: 'CONFIRMED' });
    if (rested !== null) await this.become(rested, 'REPLACED');
    let again = await em.findOne(Claim, { kind, key, jobSeekerId: other, state: 'OPEN' });
    if (again === null) {
      again = Object.assign(new Claim(), {
        kind, key, jobSeekerId: other, value, numberSealed: number?.sealed ?? null, numberIndex: number?.index ?? null, papers: rested?.papers ?? null,
        claimedAs: rested?.claimedAs ?? 'UNKNOWN', claimedBy: rested?.claimedBy ?? null, isEscalated: true,
      } satisfies Partial<Claim>);
      await em.persist(again).flush();
    }
    await notify(this.transaction, { jobSeeker: other }, { kind: 'CLAIM_REOPENED', object: again.id });
  }

  /** What was stated last of a fact: the value of its open claim, else the value that counts; null where neither is there. */
  async stated(kind: FactKind, key = ''): Promise<FactValue> {
    const open = await this.claimIn('OPEN', kind, key);
    if (open !== null) return open.value;
    return (await definitionOf(kind).current(this.transaction, { subjectId: this.subject.id, key }))?.value ?? null;
  }

  /** The keys under which facts of a kind are claimed and not decided. */
  async openKeys(kind: FactKind): Promise<string[]> {
    return (await this.transaction.em.find(Claim, { state: 'OPEN', kind, ...this.whose })).map(({ key }) => key);
  }

  private claimIn(state: ClaimState, kind: FactKind, key: string): Promise<Claim | null> {
    return this.transaction.em.findOne(Claim, { state, kind, key, ...this.whose });
  }

  private async become(claim: Claim, state: ClaimState): Promise<void> {
    claim.state = state;
    await this.transaction.em.flush();
  }

  private async decide(claim: Claim, state: ClaimState): Promise<void> {
    claim.decidedAs = partyOf(this.ctx.actor, this.subject);
    claim.decidedBy = this.ctx.actor.subject;
    claim.decidedAt = new Date();
    await this.become(claim, state);
  }
}
