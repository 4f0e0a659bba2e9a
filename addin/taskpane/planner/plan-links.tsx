import { Button } from '@fluentui/react-components';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { plannerTexts as texts } from '../../texts/pane-planner.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { keyOf } from '../state/gemeente-work.ts';
import { useLayout } from '../view/layout.ts';
import { LinkButton } from '../view/link-button.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { showSheet, startPlan } from './run-planner.ts';

const isOver: readonly Uitvraag['status'][] = ['vastgesteld', 'teruggekoppeld'];

/** What can be done with the planning of the uitvraag on the screen: items of a list. */
export function PlanLinks({ state, pane, uitvraag }: ScreenProps & { readonly uitvraag: Uitvraag }) {
  const busy = state.busy !== undefined;
  const gemeente = chosenGemeente(state);
  const key = keyOf(uitvraag);
  const plan = (kind: 'change' | 'copy') => void pane.run((work) => startPlan(work, { kind, key }));
  return (
    <>
      {!isOver.includes(uitvraag.status) && (
        <li>
          <LinkButton busy={busy} onPress={() => plan('change')}>
            {texts.changeButton}
          </LinkButton>
        </li>
      )}
      <li>
        <LinkButton busy={busy} onPress={() => plan('copy')}>
          {texts.copyButton}
        </LinkButton>
      </li>
      {gemeente && (
        <li>
          <LinkButton busy={busy} onPress={() => void pane.run((work) => showSheet(work, key, gemeente))}>
            {texts.showButton}
          </LinkButton>
        </li>
      )}
    </>
  );
}

/** Where the uitvragen are known: the way to a new one. */
export function PlanNew({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const gemeente = chosenGemeente(state);
  const { uitvragen, asking } = state.gemeenteWork;
  if (gemeente === undefined || uitvragen === undefined || asking !== undefined) return null;
  const { gemeentecode } = gemeente;
  const isFirst = !uitvragen.some((one) => one.gemeentecode === gemeentecode);
  return (
    <div className={layout.row}>
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        disabledFocusable={state.busy !== undefined}
        onClick={() => void pane.run((work) => startPlan(work, { kind: 'new', gemeentecode }))}
      >
        {texts.newButton}
      </Button>
    </div>
  );
}
