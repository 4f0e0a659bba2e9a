import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from '../demo/random.ts';
import { asker } from './ask.ts';
import { look } from './checks/look.ts';
import { type Findings, together } from './checks/findings.ts';
import { Gate, Stopped } from './gate.ts';
import { Killer } from './killer.ts';
import { Ledger } from './ledger.ts';
import { type Phase, phases, type Play } from './play.ts';
import { keepSending } from './players/keep-sending.ts';
import { runUitvraag } from './players/run-uitvraag.ts';
import { takeUitnodigingen } from './players/take-uitnodigingen.ts';
import { startStage, type StageOptions, type Victim, victims } from './stage.ts';

interface RoundOptions extends StageOptions {
  readonly killsPerPhase: number;
  /** Kills this alone; absent: any, as the seed says. */
  readonly victim?: Victim;
}

export interface Round {
  readonly kills: number;
  readonly acknowledged: number;
  readonly findings: Findings;
  /** Kills by victim and phase. */
  readonly crashPoints: ReadonlyMap<string, number>;
}

/** People who send at the same moment. */
const SENDERS = 4;
const LOOK_MS = 50;

/** Plays one gemeente from planning to feedback under kills. @throws Error where the server answered what it may not */
export async function playRound(options: RoundOptions): Promise<Round> {
  const random = randomFrom(options.seed);
  const stage = await startStage(options);
  try {
    const gate = new Gate();
    const ledger = new Ledger();
    const found: Findings[] = [];
    let isOver = false;
    const killer: Killer = new Killer({
      ...{ stage, gate, random: random.split() },
      perPhase: options.killsPerPhase,
      victims: options.victim === undefined ? victims : [options.victim],
      answered: () => ledger.acknowledged,
      look: async () => void found.push(await look(play)),
    });
    const play: Play = {
      ...{ stage, ledger, ask: asker(stage, gate), random: random.split() },
      get phase() {
        return killer.phase;
      },
      enter: (phase: Phase) => killer.enter(phase),
      until: async (phase) => {
        while (phases.indexOf(killer.phase) < phases.indexOf(phase)) {
          if (isOver) throw new Stopped();
          await wait(LOOK_MS);
        }
      },
      mayGoOn: () => killer.isDone(killer.phase),
    };
    const killing = killer.run(() => isOver);
    try {
      await Promise.all([runUitvraag(play), takeUitnodigingen(play), sendAll(play)]);
    } finally {
      isOver = true;
      gate.end();
      await killing;
    }
    found.push(await look(play));
    const kills = [...killer.crashPoints.values()].reduce((sum, one) => sum + one, 0);
    const { acknowledged } = ledger;
    return { kills, acknowledged, findings: unique(together(found)), crashPoints: killer.crashPoints };
  } finally {
    await stage.close();
  }
}

/** Starts when locaties may send; each sender has locaties of its own, and the last ones some of the others too. */
async function sendAll(play: Play): Promise<void> {
  await play.until('sending');
  const { invented } = play.stage.plan;
  const able = invented.filter(({ answer }) => answer !== 'niet-ingezonden');
  await Promise.all(
    Array.from({ length: SENDERS }, (_, i) => {
      const own = able.filter((__, at) => at % (SENDERS - 1) === i % (SENDERS - 1));
      return keepSending(play, own, play.random.split());
    }),
  );
}

const unique = ({ lost, halfVisible, duplicated }: Findings): Findings => ({
  lost: [...new Set(lost)],
  halfVisible: [...new Set(halfVisible)],
  duplicated: [...new Set(duplicated)],
});
