import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../demo/random.ts';
import type { Gate } from './gate.ts';
import { type Phase, phases } from './play.ts';
import type { Stage, Victim } from './stage.ts';

/** Milliseconds from one look to the next kill, at most, once enough was answered since. */
const LONGEST_MS = 700;
/** Most answers that are waited for before the next kill, and for how long. */
const MOST_ANSWERS = 8;
const PATIENCE_MS = 3000;
const LOOK_MS = 20;

interface KillerBrief {
  readonly stage: Pick<Stage, 'kill'>;
  readonly gate: Gate;
  readonly random: Random;
  /** What is killed, each as often as the others. */
  readonly victims: readonly [Victim, ...Victim[]];
  /** How many times in each phase. */
  readonly perPhase: number;
  /** Answers until now. */
  readonly answered: () => number;
  /** Looks when all serve again and nobody asks anything. */
  readonly look: () => Promise<void>;
}

/** Ends processes at random moments, and looks after each time. */
export class Killer {
  readonly #brief: KillerBrief;
  readonly #done = new Map<Phase, number>();
  #phase: Phase = phases[0];
  /** Kills by victim and phase. */
  readonly crashPoints = new Map<string, number>();

  constructor(brief: KillerBrief) {
    this.#brief = brief;
  }

  get phase(): Phase {
    return this.#phase;
  }

  enter(phase: Phase): void {
    this.#phase = phase;
  }

  isDone(phase: Phase): boolean {
    return (this.#done.get(phase) ?? 0) >= this.#brief.perPhase;
  }

  /** Goes on until `isOver`. */
  async run(isOver: () => boolean): Promise<void> {
    const { random, victims } = this.#brief;
    while (!isOver()) {
      await this.#untilAnswered(random.int(0, MOST_ANSWERS));
      await wait(random.int(0, LONGEST_MS));
      if (isOver()) return;
      if (!this.isDone(this.#phase)) await this.#kill(random.pick(victims));
    }
  }

  /** Where everything is killed at once nothing is ever under way. */
  async #untilAnswered(more: number): Promise<void> {
    const enough = this.#brief.answered() + more;
    const end = performance.now() + PATIENCE_MS;
    while (this.#brief.answered() < enough && performance.now() < end) await wait(LOOK_MS);
  }

  async #kill(victim: Victim): Promise<void> {
    const { stage, gate, look } = this.#brief;
    const phase = this.#phase;
    await stage.kill(victim);
    const point = `${victim} while ${phase}`;
    this.crashPoints.set(point, (this.crashPoints.get(point) ?? 0) + 1);
    await gate.close();
    try {
      await look();
    } finally {
      this.#done.set(phase, (this.#done.get(phase) ?? 0) + 1);
      gate.open();
    }
  }
}
