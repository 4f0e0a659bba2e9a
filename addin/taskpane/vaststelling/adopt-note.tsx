import type { HerzieningTekst } from '../../../shared/terugkoppeling/herziening.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { vaststellingPaneTexts as texts } from '../../texts/pane-vaststelling.ts';
import { useLayout } from '../view/layout.ts';
import { mistakeIn } from './adopt-points.ts';
import { NoteField } from './note-field.tsx';

interface Props {
  readonly herziening: HerzieningTekst;
  readonly points: readonly Finding[];
  readonly tried: boolean;
  readonly onChange: (herziening: HerzieningTekst) => void;
}

/** What every reader of the new figures is told: what changed, and why. */
export function AdoptNote({ herziening, points, tried, onChange }: Props) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <h3 className={layout.small}>{texts.noteTitle}</h3>
      <p className={layout.paragraph}>{texts.noteLead}</p>
      {(['wat', 'waarom'] as const).map((field) => (
        <NoteField
          key={field}
          label={texts[field]}
          text={herziening[field]}
          mistake={mistakeIn(points, field)}
          tried={tried}
          onChange={(text) => onChange({ ...herziening, [field]: text })}
        />
      ))}
    </section>
  );
}
