import type { VaststellingVerzoek } from '../../shared/contract/vaststelling-messages.ts';
import type { Rol } from '../../shared/contract/rechten.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { vaststellingTexts } from '../texts.ts';
import type { VaststellingRun } from './vaststelling-run.ts';
import { vaststellingSteps } from './vaststelling-steps.ts';

interface Asked {
  readonly uitvraag: Uitvraag;
  /** The run before it, which ended. */
  readonly earlier: VaststellingRun | undefined;
  readonly body: VaststellingVerzoek;
  /** The uitvraag of last year of which figures are there. */
  readonly lastYear: Uitvraag | undefined;
  readonly actor: string;
  readonly rol: Rol;
  readonly now: Date;
}

/** Nothing said yet: the rules ask for it. */
const empty = { wat: '', waarom: '' };

/** A run that did nothing yet. Where readers have figures already it is a new release, with its note. */
export function newRun({ uitvraag, earlier, body, lastYear, actor, rol, now }: Asked): VaststellingRun {
  const moment = now.toISOString();
  const release = lastRelease(uitvraag, earlier) + 1;
  const keeps = keptBy({ uitvraag, earlier, lastYear });
  const { ondanks } = body;
  const note = { ...(body.herziening ?? empty), release, ...(ondanks !== undefined && { ondanks }), moment };
  const notes = [...notesOf(earlier), note];
  return {
    seen: body.versie,
    ...{ moment, actor, rol, release },
    ...(body.confirmed && { confirmed: body.confirmed }),
    ...(body.niveau && { niveau: body.niveau }),
    ...(keeps && { keeps }),
    ...(release > 1 && { herzieningen: notes }),
    progress: {
      status: 'bezig',
      stappen: vaststellingSteps.length,
      klaar: 0,
      melding: vaststellingTexts.busy,
    },
  };
}

/** The release of which figures that are adopted now keep the rows: the last one, else that of last year. */
export function keptBy({
  uitvraag,
  earlier,
  lastYear,
}: Pick<Asked, 'uitvraag' | 'earlier' | 'lastYear'>): VaststellingRun['keeps'] {
  const release = lastRelease(uitvraag, earlier);
  return release > 0 ? { uitvraagId: uitvraag.uitvraagId, release } : releaseOf(lastYear);
}

const releaseOf = (lastYear: Uitvraag | undefined): VaststellingRun['keeps'] =>
  lastYear?.release === undefined
    ? undefined
    : { uitvraagId: lastYear.uitvraagId, release: lastYear.release };

const isDone = (run: VaststellingRun | undefined) => run?.progress.status === 'klaar';

/** 0 before the first. What was adopted before uitvragen named their release, its run names. */
const lastRelease = ({ release = 0 }: Uitvraag, earlier: VaststellingRun | undefined): number =>
  Math.max(release, isDone(earlier) ? (earlier?.release ?? 0) : 0);

/** The notes that readers have; that of a run which was refused is written anew. */
const notesOf = (earlier: VaststellingRun | undefined) => {
  const notes = earlier?.herzieningen ?? [];
  return isDone(earlier) ? notes : notes.slice(0, -1);
};
