import type { Transaction } from '../../platform/database/index.js';
import type { FactValue } from './claim.entity.js';
import type { FactKind } from './fact-kind.js';

/** What somebody states of a fact. */
export interface Statement {
  readonly value: FactValue;
  /** The number of a certificate, and what finds it again; never part of the value, which is shown. */
  readonly number?: { readonly sealed: string; readonly index: string };
}

/** The holder of a fact: a person or an employer, by its number, and one of several facts of a kind, by its key. */
export interface FactPlace {
  readonly subjectId: number;
  readonly key: string;
}

/** How the value of a fact that counts is read and written. Each feature defines the facts of its own tables. */
export interface FactDefinition {
  readonly kind: FactKind;
  /** What counts today; null where nothing does. */
  current(transaction: Transaction, place: FactPlace): Promise<Statement | null>;
  /** Makes a statement count, or takes the fact away where its value is null. */
  put(transaction: Transaction, place: FactPlace, statement: Statement): Promise<void>;
  /**
   * Whether a value gives its holder nothing: a person is believed who says so of a fact that was never confirmed. Without it, no value but null is such.
   */
  givesNothing?(value: FactValue): boolean;
  /** Whether somebody else holds the same confirmed fact, as the number of a certificate; then nobody but an administrator moves it. */
  isHeldByOther?(transaction: Transaction, place: FactPlace, statement: Statement): Promise<boolean>;
  /** Takes the fact away from whoever else holds it. @returns the number of that holder, and what the holder loses */
  takeFromOther?(transaction: Transaction, place: FactPlace, statement: Statement): Promise<{ readonly holderId: number; readonly lost: Statement } | null>;
  /** Checks a statement against what is known by now. @throws InputFaults */
  check?(transaction: Transaction, place: FactPlace, statement: Statement): Promise<void>;
}

const definitions = new Map<FactKind, FactDefinition>();

/** Registers the definition of a fact, once. */
export function defineFact(definition: FactDefinition): FactDefinition {
  if (definitions.has(definition.kind)) throw new Error(`the fact ${definition.kind} is defined twice`);
  definitions.set(definition.kind, definition);
  return definition;
}

export function definitionOf(kind: FactKind): FactDefinition {
  const definition = definitions.get(kind);
  if (definition === undefined) throw new Error(`nothing defines the fact ${kind}`);
  return definition;
}
