import { standingRespons } from '../../../shared/respons/standing-respons.ts';
import { standWordOf } from '../../../shared/respons/stand-texts.ts';
import type { ReadRespons } from '../../flows/uitvragen.ts';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { useLayout } from './layout.ts';
import { More } from './more.tsx';

/** So many names are read at a glance; more are folded away. */
const SHORT = 8;

/** Of which locaties nothing counts yet, by name and with how each stands: closing stops them. */
export function Unanswered({ overview }: { readonly overview: ReadRespons | undefined }) {
  const layout = useLayout();
  if (overview === undefined) return null;
  // Late or not, who is silent did not answer: so it does not matter which day it is.
  const { cijfers, regels } = standingRespons(overview, overview.uitvraag.closesOn);
  const open = regels.filter(({ stand, isAnswered }) => !isAnswered && stand !== 'doetNietMee');
  if (open.length === 0)
    return <p className={layout.paragraph}>{texts.arrivedSoFar(cijfers.answered, cijfers.locaties)}</p>;
  const names = (
    <ul className={layout.list}>
      {open.map((regel) => (
        <li key={regel.locatieId}>{texts.unansweredOf(regel.naam, standWordOf(regel))}</li>
      ))}
    </ul>
  );
  return (
    <section className={layout.tight}>
      <p className={layout.paragraph}>{texts.unanswered(open.length, cijfers.locaties)}</p>
      {open.length > SHORT ? <More title={texts.who}>{names}</More> : names}
    </section>
  );
}
