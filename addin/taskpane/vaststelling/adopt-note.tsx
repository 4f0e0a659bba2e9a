import { Field, Textarea } from '@fluentui/react-components';
import type { HerzieningTekst } from '../../../shared/terugkoppeling/herziening.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { vaststellingPaneTexts as texts } from '../../texts/pane-vaststelling.ts';
import { below } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import { mistakeIn } from './adopt-points.ts';

/** The longest note that the contract takes. */
const MAX_LENGTH = 300;

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
        <Field
          key={field}
          label={texts[field]}
          className={layout.field}
          hint={texts.room(MAX_LENGTH - herziening[field].length)}
          {...complaint(mistakeIn(points, field), herziening[field], tried)}
        >
          <Textarea
            value={herziening[field]}
            maxLength={MAX_LENGTH}
            onChange={(_, { value }) => onChange({ ...herziening, [field]: oneLine(value) })}
          />
        </Field>
      ))}
    </section>
  );
}

/** At once where it speaks of a person; that it is empty only after trying. */
const complaint = (mistake: Finding | undefined, text: string, tried: boolean) =>
  mistake !== undefined && (tried || text.trim() !== '') ? below(mistake.wat, 'error') : {};

/** A note is one line: what was pasted with line ends becomes one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}]+/gu, ' ');
