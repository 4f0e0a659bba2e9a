import { Button } from '@fluentui/react-components';
import { dutchDay } from '../../../shared/kernel/dutch-day.ts';
import { standingRespons } from '../../../shared/respons/standing-respons.ts';
import { ownStandWords } from '../../../shared/respons/stand-texts.ts';
import { daysBetween } from '../../../shared/uitvraag/days.ts';
import type { OwnRespons } from '../../flows/own-respons.ts';
import { ownResponsTexts as texts, responsTexts } from '../../texts/pane-respons.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { makeFormFor } from './run-own-respons.ts';

/** For who has several locaties: how many of them are ready, and which are not. */
export function OwnResponsCard(props: ScreenProps) {
  const layout = useLayout();
  const { own, isOld } = props.state.respons;
  const [first] = own;
  if (first === undefined) return <></>;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{texts.title}</h2>
      {own.map((respons) => (
        <OfUitvraag key={respons.uitvraag.uitvraagId} {...props} respons={respons} />
      ))}
      {isOld && <p className={`${layout.paragraph} ${layout.fine}`}>{texts.old(first.readAt)}</p>}
    </section>
  );
}

type Props = ScreenProps & { readonly respons: OwnRespons };

function OfUitvraag(props: Props) {
  const layout = useLayout();
  const { respons, state } = props;
  const today = dutchDay(new Date(respons.readAt));
  const { regels, cijfers } = standingRespons(respons, today);
  const { uitvraag } = respons;
  const open = regels.filter(({ turn }) => turn === 'locatie');
  const days = responsTexts.daysLeft(daysBetween(today, uitvraag.closesOn));
  const isEmpty = state.workbook?.kind === 'leeg';
  return (
    <div className={layout.tight}>
      <h3 className={layout.small}>{uitvraag.titel}</h3>
      <p className={layout.paragraph}>
        {open.length === 0
          ? texts.allReady
          : texts.ready(days, cijfers.locaties - open.length, cijfers.locaties)}
      </p>
      <ul className={`${layout.plain} ${layout.tight}`}>
        {regels.map((regel) => (
          <li key={regel.locatieId}>
            {regel.naam}
            <br />
            <span className={layout.quiet}>{ownStandWords[regel.stand]}</span>
            {isEmpty && regel.turn === 'locatie' && <MakeForm {...props} regel={regel} />}
          </li>
        ))}
      </ul>
      {!isEmpty && open.length > 0 && (
        <p className={`${layout.paragraph} ${layout.quiet}`}>{texts.openOther}</p>
      )}
    </div>
  );
}

function MakeForm({ state, pane, respons, regel }: Props & { readonly regel: OwnRespons['regels'][number] }) {
  const { uitvraagId } = respons.uitvraag;
  const { locatieId, naam } = regel;
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={state.busy !== undefined}
        aria-label={texts.makeOf(naam)}
        onClick={() => void makeFormFor(pane, { uitvraagId, locatieId })}
      >
        {texts.make}
      </Button>
    </div>
  );
}
