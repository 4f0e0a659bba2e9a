import { controletotalenOf, type Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { blocks } from '../../shared/validation/finding.ts';
import { Problem } from '../problem.ts';
import { validateVerzending } from '../../shared/validation/validate-verzending.ts';
import type { InzendingVersie } from './inzending-versie.ts';
import type { LocatieRespons } from './locatie-respons.ts';
import { acceptedOf, statusOf, versiesOf } from './versies-of.ts';

/** Everything on which it depends whether an inzending is accepted. */
export interface Facts {
  readonly inzending: Inzending;
  readonly inzendingId: string;
  readonly hash: string;
  /** What was received under this id before. */
  readonly earlier: InzendingVersie | undefined;
  /** State of the locatie; absent when it is not invited, or the uitvraag was never open. */
  readonly respons: LocatieRespons | undefined;
  readonly findings: readonly Finding[];
  /** RFC 3339, UTC. */
  readonly moment: string;
  /** Number of the ontvangstbewijs, if there will be one. */
  readonly nummer: string;
}

export type Decision =
  | { readonly kind: 'repeat'; readonly ontvangstbewijs: Ontvangstbewijs }
  | { readonly kind: 'refuse'; readonly problem: Problem }
  | { readonly kind: 'accept'; readonly versie: InzendingVersie; readonly respons: LocatieRespons };

const refuse = (problem: Problem): Decision => ({ kind: 'refuse', problem });

/**
 * A request that comes again is answered first, whatever happened since: its sender only missed the answer.
 * After that: may this locatie send now, do the data hold, and was nobody else first.
 */
export function decideInzending(facts: Facts): Decision {
  const { earlier, respons, findings, inzending } = facts;
  if (earlier !== undefined)
    return earlier.hash === facts.hash
      ? { kind: 'repeat', ontvangstbewijs: earlier.ontvangstbewijs }
      : refuse(new Problem('nummer-al-gebruikt'));
  if (respons === undefined)
    return refuse(
      new Problem('regels-niet-gehaald', { findings: [...validateVerzending({ invited: false })] }),
    );
  if (!respons.fence.open)
    return refuse(
      new Problem('uitvraag-niet-open', {
        findings: [...validateVerzending({ uitvraag: { status: 'gesloten' } })],
      }),
    );
  if (blocks(findings)) return refuse(new Problem('regels-niet-gehaald', { findings: [...findings] }));
  const { versie } = respons;
  const overtaken = validateVerzending({ versie, vervangt: inzending.vervangt });
  if (overtaken.length > 0)
    return refuse(new Problem('intussen-gewijzigd', { findings: [...overtaken], versie }));
  return accept(facts, respons);
}

function accept({ inzending, inzendingId, hash, moment, nummer }: Facts, respons: LocatieRespons): Decision {
  const versie = respons.versie + 1;
  const { uitvraagId, locatieId, nulopgave } = inzending;
  const ontvangstbewijs: Ontvangstbewijs = {
    inzendingId,
    uitvraagId,
    locatieId,
    versie,
    ontvangenOp: moment,
    nummer,
    status: 'geaccepteerd',
    totalen: controletotalenOf(inzending),
  };
  const whole: InzendingVersie = { inzending, hash, ontvangstbewijs };
  const regel = { versie, inzendingId, ontvangenOp: moment, nulopgave, stand: 'geaccepteerd' } as const;
  const versies = [...versiesOf(respons), regel];
  const newest = { status: statusOf(versies), versie, inzendingId, ontvangenOp: moment };
  return {
    kind: 'accept',
    versie: whole,
    respons: { ...respons, ...newest, accepted: acceptedOf(whole), versies },
  };
}
