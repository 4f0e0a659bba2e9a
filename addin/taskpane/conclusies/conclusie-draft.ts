import type { Conclusie } from '../../../shared/conclusies/conclusie.ts';
import type { Keuze } from '../../../shared/conclusies/keuze.ts';
import { draftAt, drafted, draftKey } from '../state/drafts.ts';
import type { PaneState } from '../state/pane-state.ts';

/** What the user does with one conclusion; the text stays while another answer is looked at. */
export interface ConclusieDraft {
  readonly keuze: 'laten' | Keuze['keuze'];
  readonly tekst: string;
}

/** Drafts by id of the conclusion. */
export type ConclusieDrafts = Readonly<Record<string, ConclusieDraft>>;

export const draftsOf = (voorstellen: readonly Conclusie[], keuzes: readonly Keuze[]): ConclusieDrafts =>
  Object.fromEntries(
    voorstellen.map(({ id, tekst }) => {
      const keuze = keuzes.find((one) => one.id === id);
      return [id, { keuze: keuze?.keuze ?? 'laten', tekst: keuze && 'tekst' in keuze ? keuze.tekst : tekst }];
    }),
  );

/** Where they wait while other screens are looked at: of one versie, so that what somebody else kept comes first. */
const waitingAt = ({ gemeenteWork: { key, conclusies } }: PaneState): string =>
  draftKey(
    'conclusies',
    ...[key?.gemeentecode, key?.uitvraagId],
    ...[conclusies?.conclusies.release, conclusies?.conclusies.werk?.versie],
  );

/** Those that wait; undefined: nothing was changed since they were read. */
export const waitingIn = (state: PaneState): ConclusieDrafts | undefined => {
  const kept = draftAt(state, waitingAt(state));
  return kept === '' ? undefined : (JSON.parse(kept) as ConclusieDrafts);
};

/** The event that these wait; undefined: they were kept. */
export const waiting = (state: PaneState, drafts: ConclusieDrafts | undefined) =>
  drafted({ [waitingAt(state)]: drafts && JSON.stringify(drafts) });

/** The choices to send: what is left as it is, or is written as it was, is not named. */
export const keuzesOf = (voorstellen: readonly Conclusie[], drafts: ConclusieDrafts): readonly Keuze[] =>
  voorstellen.flatMap(({ id, tekst: proposed }): readonly Keuze[] => {
    const { keuze, tekst } = drafts[id] ?? { keuze: 'laten', tekst: proposed };
    if (keuze === 'weglaten') return [{ id, keuze }];
    return keuze === 'aanpassen' && tekst.trim() !== proposed ? [{ id, keuze, tekst: tekst.trim() }] : [];
  });

export const isEmpty = ({ keuze, tekst }: ConclusieDraft): boolean =>
  keuze === 'aanpassen' && tekst.trim() === '';
