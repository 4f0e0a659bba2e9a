import type { ResponsOverzicht, ResponsRegel } from '../../../shared/contract/uitvraag-messages.ts';
import { responsStatusTexts, uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { hasFeedback } from '../state/gemeente-work.ts';
import { isWaiting } from '../state/respons.ts';
import { useLayout } from './layout.ts';

/** Which locaties have sent. Nothing about children: those figures come after the vaststelling. */
export function Respons({ overview: { regels, uitvraag } }: { readonly overview: ResponsOverzicht }) {
  const layout = useLayout();
  const waiting = regels.filter(isWaiting);
  const arrived = regels.filter((regel) => !isWaiting(regel));
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{texts.responsTitle}</h2>
      <p className={layout.paragraph}>{texts.respons(arrived.length, regels.length)}</p>
      {!hasFeedback(uitvraag.status) && (
        <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.noNumbers}</p>
      )}
      <Group title={texts.waiting} regels={waiting} />
      <Group title={texts.arrived} regels={arrived} />
    </section>
  );
}

function Group({ title, regels }: { readonly title: string; readonly regels: readonly ResponsRegel[] }) {
  const layout = useLayout();
  if (regels.length === 0) return null;
  return (
    <div className={layout.tight}>
      <h3 className={layout.small}>
        {title} ({regels.length})
      </h3>
      <ul className={`${layout.plain} ${layout.stack}`}>
        {regels.map(({ locatieId, naam, status }) => (
          <li key={locatieId}>
            {naam}
            <br />
            <span className={layout.quiet}>{responsStatusTexts[status]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
