import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { AdoptAnyway, offersAnyway } from './adopt-anyway.tsx';
import { AdoptNote } from './adopt-note.tsx';
import type { AdoptDraft } from './adopt-points.ts';
import { noteWritten, ondanksWritten } from './draft-note.ts';

interface Props extends Pick<ScreenProps, 'state' | 'pane'> {
  readonly uitvraag: Uitvraag;
  readonly draft: AdoptDraft;
  readonly points: readonly Finding[];
  readonly tried: boolean;
}

/** All that is written where figures are replaced: what changed, and why it cannot wait where too little did. */
export function AdoptWords({ state, pane, uitvraag, draft, points, tried }: Props) {
  const { herziening, ondanks } = draft;
  if (herziening === undefined) return null;
  return (
    <>
      <AdoptNote
        {...{ herziening, points, tried }}
        onChange={(note) => pane.tell(noteWritten(uitvraag, note))}
      />
      {offersAnyway(state, ondanks) && (
        <AdoptAnyway
          {...{ ondanks, points, tried }}
          onChange={(text) => pane.tell(ondanksWritten(uitvraag, text))}
        />
      )}
    </>
  );
}
