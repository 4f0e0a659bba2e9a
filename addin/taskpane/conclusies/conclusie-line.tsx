import { Field, Textarea } from '@fluentui/react-components';
import { MAX_CONCLUSIE, type Conclusie } from '../../../shared/conclusies/conclusie.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { conclusiesTexts as texts } from '../../texts/pane-conclusies.ts';
import { ChoiceField } from '../afspraak/choice-field.tsx';
import { below } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import { type ConclusieDraft, isEmpty } from './conclusie-draft.ts';

interface Props {
  /** Place in the list, from 1. */
  readonly nth: number;
  readonly voorstel: Conclusie;
  readonly draft: ConclusieDraft;
  /** What the rules say of the text. */
  readonly findings: readonly Finding[];
  readonly change: (draft: ConclusieDraft) => void;
}

/** One proposed conclusion, what is done with it, and the text in its place. */
export function ConclusieLine({ nth, voorstel, draft, findings, change }: Props) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <p className={layout.paragraph}>{voorstel.tekst}</p>
      <ChoiceField
        label={texts.choice(nth)}
        value={draft.keuze}
        options={texts.choices}
        change={(keuze) => change({ ...draft, keuze })}
      />
      {draft.keuze === 'aanpassen' && (
        <Field
          label={texts.tekst(nth)}
          className={layout.field}
          hint={texts.room(MAX_CONCLUSIE - draft.tekst.length)}
          {...remarkOn(draft, findings)}
        >
          <Textarea
            value={draft.tekst}
            maxLength={MAX_CONCLUSIE}
            resize="vertical"
            onChange={(_, { value }) => change({ ...draft, tekst: oneLine(value) })}
          />
        </Field>
      )}
    </div>
  );
}

/** What stops the text, or what somebody should look at before others read it. */
function remarkOn(draft: ConclusieDraft, findings: readonly Finding[]) {
  if (isEmpty(draft)) return below(texts.empty, 'error');
  const fouten = findings.filter(({ severity }) => severity === 'fout');
  const said = [...new Set((fouten.length > 0 ? fouten : findings).map(({ wat }) => wat))];
  return said.length === 0 ? {} : below(said.join(' '), fouten.length > 0 ? 'error' : 'warning');
}

/** A conclusion is one line: what was pasted with line ends becomes one. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}]+/gu, ' ');
