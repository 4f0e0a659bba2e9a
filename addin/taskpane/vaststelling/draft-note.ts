import type { HerzieningTekst } from '../../../shared/terugkoppeling/herziening.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { draftAt, drafted, draftKey } from '../state/drafts.ts';
import type { PaneEvent } from '../state/pane-event.ts';
import type { PaneState } from '../state/pane-state.ts';

type Field = keyof HerzieningTekst | 'ondanks';

/** Where the words wait: of one release, so that the next one begins without them. */
const keyOf = ({ gemeentecode, uitvraagId, release }: Uitvraag, field: Field): string =>
  draftKey('herziening', gemeentecode, uitvraagId, release, field);

/** The note on new figures as far as it was written; undefined for the first figures, which have none. */
export const draftNote = (state: PaneState, uitvraag: Uitvraag): HerzieningTekst | undefined =>
  uitvraag.release === undefined
    ? undefined
    : {
        wat: draftAt(state, keyOf(uitvraag, 'wat')),
        waarom: draftAt(state, keyOf(uitvraag, 'waarom')),
      };

export const noteWritten = (uitvraag: Uitvraag, { wat, waarom }: HerzieningTekst): PaneEvent =>
  drafted({ [keyOf(uitvraag, 'wat')]: wat, [keyOf(uitvraag, 'waarom')]: waarom });

/** Why new figures cannot wait although too little changed, as far as it was written. */
export const draftOndanks = (state: PaneState, uitvraag: Uitvraag): string =>
  draftAt(state, keyOf(uitvraag, 'ondanks'));

export const ondanksWritten = (uitvraag: Uitvraag, ondanks: string): PaneEvent =>
  drafted({ [keyOf(uitvraag, 'ondanks')]: ondanks });
