import { fixedKeys, ringOfOne, Sealer } from '../../src/access/index.js';
import { examples, exampleVariables, type Example } from '../../src/app/examples.js';
import { loadDemonstration } from '../../src/demonstration/index.js';
import { MatchingEngine } from '../../src/matching/index.js';
import type { AnswerTo, AskedOf, QuestionKind } from '../../src/matching/engine/threads/protocol.js';
import { testDatabase } from '../support/database.js';
import { TestServer } from '../support/server.js';
import { recordStatements } from '../support/statements.js';
import { letClockGo, stopClock, stopClockOf } from './fixed-clock.js';
import { Turns } from './turns.js';

/** What an example was answered, and what was sent to PostgreSQL for it. */
export interface Recording {
  readonly example: Example;
  readonly answer: unknown;
  /** In the order in which they were sent. */
  readonly statements: readonly string[];
}

async function serverWithDemonstration(turns: Turns): Promise<TestServer> {
  // With two connections, a request reads on one alone: a second one would take statements as soon as it is connected.
  const store = await testDatabase('empty', 2);
  await stopClockOf(store.owner);
  await loadDemonstration(store.owner, new Sealer(fixedKeys(ringOfOne(Buffer.from(process.env['JINQIAO_TEST_SEALING_KEY'] ?? '', 'base64')))));
  return TestServer.indexed(store, class extends MatchingEngine {
    override ask<Kind extends QuestionKind>(kind: Kind, asked: AskedOf<Kind>): Promise<AnswerTo<Kind>> {
      return turns.hold(super.ask(kind, asked));
    }
  });
}

/** What one example is answered, with all that is asked for meanwhile in turns. */
async function record(server: TestServer, turns: Turns, example: Example, variables: Readonly<Record<string, unknown>>): Promise<Recording> {
  const box: { answer: unknown } = { answer: null };
  const statements = await recordStatements(server.store.database.pool, async () => {
    box.answer = await server.data(example.document, { as: example.account, variables, language: 'zh-CN' });
  }, (answer) => turns.hold(answer));
  return { example, answer: box.answer, statements };
}

const writes = ({ document }: Example): boolean => /^mutation\b/m.test(document);

/**
 * Asks every example of a server with the demonstration, one after the other, in Chinese as the playground does. Those that write come last: no
 * example is answered otherwise because another one was added.
 */
export async function recordExamples(): Promise<Recording[]> {
  stopClock();
  try {
    const turns = new Turns();
    const server = await serverWithDemonstration(turns);
    const variables = exampleVariables();
    const recordings: Recording[] = [];
    try {
      for (const example of examples().toSorted((a, b) => Number(writes(a)) - Number(writes(b)))) recordings.push(await record(server, turns, example, variables));
      if (server.faults.length > 0) throw new AggregateError(server.faults, 'the server reported faults');
      return recordings;
    } finally {
      await server.stop();
    }
  } finally {
    letClockGo();
  }
}
