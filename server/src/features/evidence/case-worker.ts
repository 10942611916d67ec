import { parentPort, workerData } from 'node:worker_threads';
import { caseFileOf } from './case-file-of.js';
import type { CaseSource } from './case-source.js';

// A thread of its own: folding and recounting a long session takes longer than a vote may wait.
parentPort?.postMessage(JSON.stringify(caseFileOf(workerData as CaseSource)));
