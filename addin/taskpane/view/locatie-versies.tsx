import type { Aanwijzingen } from '../../../shared/contract/correctie-messages.ts';
import type { VersieRegel } from '../../../shared/inzending/inzending-stand.ts';
import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { useLayout } from './layout.ts';
import { Remark } from './remark.tsx';

/** The versions of one locatie by date, with the one that counts. */
export function LocatieVersies({ found: { stand, versies } }: { readonly found: Aanwijzingen }) {
  const layout = useLayout();
  if (versies.length === 0) return null;
  return (
    <section className={layout.tight}>
      <h3 className={layout.small}>{texts.versies}</h3>
      {stand.counting === undefined && <p className={layout.paragraph}>{texts.countsNone}</p>}
      <ul className={`${layout.plain} ${layout.stack}`}>
        {versies.map((regel) => (
          <li key={regel.versie}>
            {texts.versie(regel.versie, regel.ontvangenOp)}
            <br />
            <span className={layout.quiet}>{wordsOf(regel, stand.counting)}</span>
            {regel.opmerking !== undefined && <Remark lead={texts.yourRemark} text={regel.opmerking} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const wordsOf = ({ versie, stand, nulopgave }: VersieRegel, counting: number | undefined): string =>
  [
    texts.stand[stand],
    ...(nulopgave ? [texts.nulopgave] : []),
    ...(versie === counting ? [texts.counts] : []),
  ].join(', ');
