import { setImmediate as nextEvent } from 'node:timers/promises';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { Feed } from '../feed/feed.js';
import { MatchIndex } from '../match-index.js';
import type { RowsHeld, ThreadAnswer, ThreadKind, ThreadQuestion, ThreadReply, ThreadStart } from './protocol.js';

// A thread that holds a share of the index. Whatever goes wrong with its connection ends it: another one begins anew.

/** Also where nobody asks, what changed is taken over: so that whoever asks next does not wait for much. */
const quietMs = 1000;
const forgettingMs = 3_600_000;

const { url, session, share } = workerData as ThreadStart;
const startedAt = performance.now();
const reply = (message: ThreadReply): void => { parentPort?.postMessage(message); };

setFlagsFromString('--expose-gc');
const forceGc = runInNewContext('gc') as () => void;

/** Bytes of what is in use: what nobody uses any more is let go first. */
function heapUsed(): number {
  forceGc();
  return getHeapStatistics().used_heap_size;
}

const heapBefore = heapUsed();
const index = new MatchIndex();
const feed = await Feed.open({ url, session, share }, index);
feed.onLost((error) => { throw error; });

/** The run that takes over what changed, for all who asked before it began. */
let following: Promise<void> | null = null;
let next: Promise<void> | null = null;

/** Resolves when all is taken over that was committed before the call. */
function upToDate(): Promise<void> {
  if (following === null) {
    following = feed.applyChanges().finally(() => { following = null; });
    return following;
  }
  // A run goes on that may have begun too early: one more after it serves all who come meanwhile.
  next ??= following.catch(() => undefined).then(() => {
    next = null;
    following = feed.applyChanges().finally(() => { following = null; });
    return following;
  });
  return next;
}

/** Whatever keeps the index from being in step ends the thread. */
function end(error: unknown): void {
  setImmediate(() => { throw error; });
}

function rowsHeld(): RowsHeld {
  const { posts, people } = index.size;
  return { vacancies: posts, people };
}

function sizeOfIndex(): ThreadAnswer<'SIZE'> {
  const { posts, people, bytes } = index.size;
  return { posts, people, bytes: bytes + Math.max(0, heapUsed() - heapBefore) };
}

function answerTo(question: ThreadQuestion): ThreadAnswer<ThreadKind> {
  switch (question.kind) {
    case 'POSTS': return index.postsFor(question.asked);
    case 'PEOPLE': return index.peopleFor(question.asked);
    case 'PERSON_CHANGES': return index.personChanges(question.asked);
    case 'SKILLS': return index.skills(question.asked);
    case 'OPEN_QUESTIONS': return index.openQuestions(question.asked);
    case 'POST_CHANGES': return index.postChanges(question.asked);
    case 'SIZE': return sizeOfIndex();
  }
}

function replyTo(question: ThreadQuestion): ThreadReply {
  try {
    return { kind: 'ANSWER', id: question.id, answer: answerTo(question) };
  } catch (error) {
    return failed(question, error);
  }
}

function failed({ id }: ThreadQuestion, error: unknown): ThreadReply {
  return { kind: 'FAILED', id, message: error instanceof Error ? error.message : String(error) };
}

/** An answer from before it was known whether anything has changed, and what it holds for. */
interface SpeculativeAnswer { readonly changes: number; readonly reply: ThreadReply }

/** Says an answer of everything that was committed before `fresh` was asked for: the early one where nothing has changed since. */
async function replyWhenFresh(question: ThreadQuestion, fresh: Promise<void>, early: SpeculativeAnswer | null): Promise<void> {
  try {
    await fresh;
  } catch (error) {
    reply(failed(question, error));
    end(error);
    return;
  }
  reply(early?.changes === feed.changes ? early.reply : replyTo(question));
}

/** Asks what has changed, and reckons the answer meanwhile, where most likely nothing has: else whoever asks would wait for one after the other. */
function handle(question: ThreadQuestion): void {
  const fresh = upToDate();
  const early = feed.wasUnchanged ? { changes: feed.changes, reply: replyTo(question) } : null;
  void replyWhenFresh(question, fresh, early);
}

/** Questions in the order in which they come. */
let queue: Promise<void> = Promise.resolve();

parentPort?.on('message', (question: ThreadQuestion) => {
  queue = queue.then(async () => {
    handle(question);
    // Before the next one is reckoned, what the database said is heard: that comes after the first of two immediates.
    await nextEvent();
    await nextEvent();
  });
});
setInterval(() => { upToDate().then(() => { reply({ kind: 'CAUGHT_UP', held: rowsHeld() }); }, end); }, quietMs);
setInterval(() => { feed.pruneChangeLog().catch(end); }, forgettingMs);
reply({ kind: 'READY', buildSeconds: (performance.now() - startedAt) / 1000, held: rowsHeld() });
