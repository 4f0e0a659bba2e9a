import { Button } from '@fluentui/react-components';
import { notesOf } from '../../../shared/respons/notes-of.ts';
import { standWordOf } from '../../../shared/respons/stand-texts.ts';
import { deelnameTexts } from '../../texts/pane-respons.ts';
import { useLayout } from '../view/layout.ts';
import { OpenLocatie } from '../view/open-locatie.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { AskDeelname } from './ask-deelname.tsx';
import type { StandingRegel } from './standing-regel.ts';
import { sayDeelname } from './run-respons.ts';

/** One locatie: how it stands, what else there is to know, and whether it takes part. */
export function RegelLine(props: ScreenProps & { readonly regel: StandingRegel }) {
  const { state, regel } = props;
  const layout = useLayout();
  const { stand, naam, locatieId } = regel;
  const isAsking = state.respons.asking === locatieId;
  return (
    <div className={layout.tight}>
      <h3 className={layout.small}>
        {stand === 'doetStraksMee' ? naam : <OpenLocatie {...props} regel={regel} />}
      </h3>
      <p className={layout.paragraph}>{standWordOf(regel)}</p>
      {notesOf(regel).map((note) => (
        <p key={note} className={`${layout.paragraph} ${layout.quiet}`}>
          {note}
        </p>
      ))}
      {isAsking ? <AskDeelname {...props} /> : <DeelnameButton {...props} />}
    </div>
  );
}

/** Offered where nothing counts: what was sent is first given or taken back. */
function DeelnameButton({ state, pane, regel }: ScreenProps & { readonly regel: StandingRegel }) {
  const layout = useLayout();
  const { stand, turn, isAnswered, naam, locatieId } = regel;
  const isOut = stand === 'doetNietMee';
  const isOver = state.gemeenteWork.overview?.uitvraag.status;
  if (isOver === 'vastgesteld' || isOver === 'teruggekoppeld') return null;
  if (isAnswered || (turn === undefined && !isOut)) return null;
  return (
    <div className={layout.row}>
      <Button
        size="small"
        disabledFocusable={state.busy !== undefined}
        aria-label={isOut ? deelnameTexts.againOf(naam) : deelnameTexts.outOf(naam)}
        onClick={() =>
          isOut
            ? void pane.run((work) => sayDeelname(work, regel))
            : pane.tell({ type: 'responsMoved', change: { asking: locatieId, taken: undefined } })
        }
      >
        {isOut ? deelnameTexts.again : deelnameTexts.out}
      </Button>
    </div>
  );
}
