import type { Preparation } from '../../flows/flows.ts';
import type { PreviewPart } from '../../flows/preview-part.ts';
import { submitTexts as texts } from '../../texts/pane-submit.ts';
import type { PaneState } from '../state/pane-state.ts';
import { type Answers, answerTo } from '../state/answers.ts';
import { CountsTable } from './counts-table.tsx';
import { Facts } from './facts.tsx';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';

interface Props {
  readonly state: PaneState;
  readonly preparation: Preparation;
}

/** "Dit wordt verstuurd": everything that leaves the workbook, and once what does not. */
export function Preview({ state, preparation }: Props) {
  const layout = useLayout();
  const { preview, vorige, gemeenteMayLook } = preparation;
  const redenen = redenenPart(preparation, state.sending.answers);
  const words = preview.filter(({ about }) => about === 'toelichting');
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.previewTitle}</h2>
      {vorige && <p className={layout.paragraph}>{texts.replaces(vorige.versie, vorige.ontvangenOp)}</p>}
      {gemeenteMayLook && <p className={layout.paragraph}>{texts.gemeenteMayLook}</p>}
      {preview
        .filter(({ about }) => about !== 'toelichting')
        .map((part) => (
          <Part key={part.title} part={part} />
        ))}
      {words.length > 0 && (
        <More title={texts.words(words.length, preparation.totalen.toelichtingen)}>
          {words.map((part) => (
            <Part key={part.title} part={part} />
          ))}
        </More>
      )}
      {redenen.lines.length > 0 && <Part part={redenen} />}
      <p className={`${layout.paragraph} ${layout.fine}`}>
        {texts.stays} {texts.few}
      </p>
    </section>
  );
}

/** The reasons go out as well, as they are now. */
const redenenPart = ({ askReason }: Preparation, answers: Answers): PreviewPart => ({
  about: 'formulier',
  title: texts.reasons,
  lines: askReason
    .map((finding) => ({ label: finding.wat, value: answerTo(answers, finding).tekst.trim() }))
    .filter(({ value }) => value !== ''),
  tables: [],
});

function Part({ part: { title, lines, tables } }: { readonly part: PreviewPart }) {
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <h3 className={layout.small}>{title}</h3>
      {tables.map((table) => (
        <CountsTable key={table.caption} table={table} />
      ))}
      <Facts facts={lines} wide />
    </div>
  );
}
