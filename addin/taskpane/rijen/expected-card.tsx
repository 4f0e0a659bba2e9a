import type { Publicatiebeleid } from '../../../shared/afspraak/publicatiebeleid.ts';
import { expectedRows } from '../../../shared/publication/expected-rows.ts';
import { faseOf, type Locatie, type Organisatie } from '../../../shared/uitvraag/locatie.ts';
import { rijenTexts as texts } from '../../texts/pane-rijen.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import { type AbsentLine, type RowLines, rowLines } from './row-lines.ts';

/** So many rows are read at a glance; more are folded away. */
const SHORT = 8;

interface Props {
  readonly beleid: Publicatiebeleid;
  /** Those that take part. */
  readonly locaties: readonly Locatie[];
  readonly organisaties: readonly Organisatie[];
  /** Children that are expected, by locatie; what is not there is not known. */
  readonly expected: ReadonlyMap<string, number>;
  /** What to do where no number is known at all. */
  readonly nothing: string;
}

/** Which rows will exist, before anybody was asked, and why one will not. */
export function ExpectedCard({ beleid, locaties, organisaties, expected, nothing }: Props) {
  const layout = useLayout();
  const outcome = expectedRows(
    locaties.map((locatie) => ({
      ...{ locatieId: locatie.locatieId, organisatieId: locatie.organisatieId, fase: faseOf(locatie) },
      verwacht: expected.get(locatie.locatieId),
    })),
    beleid,
  );
  const isKnown = outcome.unknown.length < locaties.length;
  const lines = rowLines(outcome, { organisaties, locaties });
  return (
    <section className={layout.card}>
      <h3 className={layout.small}>{texts.title}</h3>
      <p className={layout.paragraph}>{isKnown ? texts.lead : nothing}</p>
      {isKnown && outcome.unknown.length > 0 && (
        <p className={layout.paragraph}>{texts.unknown(outcome.unknown.length)}</p>
      )}
      {lines.map((part) => (
        <Part key={part.naam} part={part} />
      ))}
      {outcome.absent.length > 0 && <p className={`${layout.paragraph} ${layout.fine}`}>{texts.nextYear}</p>}
    </section>
  );
}

function Part({ part: { naam, present, absent } }: { readonly part: RowLines }) {
  const layout = useLayout();
  const rows = (
    <ul className={layout.list}>
      {present.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
  const title = present.length === 0 ? texts.none(naam) : texts.count(naam, present.length);
  return (
    <section className={layout.tight}>
      {present.length > SHORT ? (
        <More title={title}>{rows}</More>
      ) : (
        <>
          <h4 className={layout.small}>{title}</h4>
          {present.length > 0 && rows}
        </>
      )}
      {absent.map((line) => (
        <Absent key={`${line.why} ${line.help ?? ''}`} line={line} />
      ))}
    </section>
  );
}

function Absent({ line: { namen, why, help } }: { readonly line: AbsentLine }) {
  const layout = useLayout();
  if (namen.length <= SHORT)
    return (
      <p className={layout.paragraph}>
        {texts.absent(namen, why)} {help}
      </p>
    );
  return (
    <div className={layout.tight}>
      <p className={layout.paragraph}>
        {texts.absentMany(namen.length, why)} {help}
      </p>
      <More title={texts.who}>{namen.join(', ')}</More>
    </div>
  );
}
