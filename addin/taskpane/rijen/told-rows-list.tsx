import type { ToldRows } from '../../../shared/publication/told-rows.ts';
import { rijenTexts as texts } from '../../texts/pane-rijen.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import { type AbsentLine, type Known, type RowLines, rowLines } from './row-lines.ts';

/** So many rows are read at a glance; more are folded away. */
const SHORT = 8;

/** Which rows will be there, and why one will not, with what would bring it: the same words wherever it is told. */
export function ToldRowsList({ told, known }: { readonly told: ToldRows; readonly known: Known }) {
  const layout = useLayout();
  return (
    <>
      {rowLines(told, known).map((part) => (
        <Part key={part.naam} part={part} />
      ))}
      {told.absent.length > 0 && <p className={`${layout.paragraph} ${layout.fine}`}>{texts.nextYear}</p>}
    </>
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
