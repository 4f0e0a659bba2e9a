import { parentPort, workerData } from 'node:worker_threads';
import type { AttackInput } from '../../shared/attack/attack-input.ts';
import { attack } from '../../shared/attack/attack.ts';

/** The program of the worker thread: attacks what it was given, tells what it found, and ends. */
parentPort?.postMessage(attack(workerData as AttackInput));
