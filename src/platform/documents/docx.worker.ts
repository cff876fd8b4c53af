import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from './document.js';
import { docxOf } from './docx.js';

parentPort?.postMessage(new Uint8Array(await docxOf(workerData as Document)));
