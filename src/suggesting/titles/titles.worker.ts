import { parentPort, workerData } from 'node:worker_threads';
import { TitleFinder } from './title-finder.js';
import type { TitleQuestion, TitleReply, TitleStart } from './title-thread.js';
import { WordVectors } from './word-vectors.js';

// A thread that finds titles among very many names: making it ready takes seconds, in which the process goes on answering.

const { names, vectorsFile } = workerData as TitleStart;
const say = (reply: TitleReply): void => { parentPort?.postMessage(reply); };
const finder = new TitleFinder(names, vectorsFile === null ? null : await WordVectors.read(vectorsFile));
parentPort?.on('message', ({ id, title, count }: TitleQuestion) => { say({ kind: 'FOUND', id, found: finder.suggest(title, count) }); });
say({ kind: 'READY' });
