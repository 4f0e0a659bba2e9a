import type { Aanwijzingen } from '../../../shared/contract/correctie-messages.ts';
import type { Aanwijzing } from '../../../shared/validation/aanwijzing.ts';
import { aanwijzingTexts, locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { useLayout } from './layout.ts';
import { Remark } from './remark.tsx';

/** What stands out in the newest version, each with the words of the coordinator. */
export function Signs({ found: { aanwijzingen, versies } }: { readonly found: Aanwijzingen }) {
  const layout = useLayout();
  const none = versies.length === 0 ? texts.noVersions : texts.noSigns;
  return (
    <section className={layout.tight}>
      <h3 className={layout.small}>{texts.signs}</h3>
      {aanwijzingen.length === 0 && <p className={layout.paragraph}>{none}</p>}
      <ul className={`${layout.plain} ${layout.stack}`}>
        {aanwijzingen.map((one, index) => (
          <li key={index} className={layout.card}>
            <p className={layout.paragraph}>{sentenceOf(one)}</p>
            {one.reden === undefined ? (
              <p className={layout.paragraph}>{texts.noReden}</p>
            ) : (
              <Remark lead={texts.reden} text={one.reden} />
            )}
            <p className={`${layout.paragraph} ${layout.fine}`}>{texts.rule(one.regel)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A rule that this version has no words for is named all the same. */
function sentenceOf({ regel, direction, domein, groep }: Aanwijzing): string {
  const known = aanwijzingTexts[regel] ?? texts.unknownSign;
  const sentence = typeof known === 'string' ? known : known[direction ?? 'hoger'];
  const said = domein === undefined ? sentence : texts.inDomein(domein, sentence);
  return groep === undefined ? said : texts.inGroep(groep, said);
}
