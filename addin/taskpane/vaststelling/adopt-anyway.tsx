import type { Finding } from '../../../shared/validation/finding.ts';
import { vaststellingPaneTexts } from '../../texts/pane-vaststelling.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useLayout } from '../view/layout.ts';
import { mistakeIn } from './adopt-points.ts';
import { NoteField } from './note-field.tsx';

const { anyway: texts } = vaststellingPaneTexts;

interface Props {
  readonly ondanks: string;
  readonly points: readonly Finding[];
  readonly tried: boolean;
  readonly onChange: (ondanks: string) => void;
}

/** What a reader could then see, and why it is done all the same. Nobody who was not refused is asked. */
export function AdoptAnyway({ ondanks, points, tried, onChange }: Props) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h3 className={layout.small}>{texts.title}</h3>
      <p className={layout.paragraph}>{texts.seen}</p>
      <p className={layout.paragraph}>{texts.lead}</p>
      <NoteField
        label={texts.why}
        text={ondanks}
        mistake={mistakeIn(points, 'ondanks')}
        tried={tried}
        onChange={onChange}
      />
    </section>
  );
}

/** After the refusal, and as long as a reason is written: other refusals may come between. */
export const offersAnyway = ({ problem }: PaneState, ondanks: string): boolean =>
  ondanks !== '' || (problem?.task === 'vaststellen' && problem.failure.code === 'te-weinig-gewijzigd');
