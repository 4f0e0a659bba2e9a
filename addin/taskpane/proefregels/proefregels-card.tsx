import { Button, Switch } from '@fluentui/react-components';
import type { ProefregelsOverzicht } from '../../../shared/contract/proefregel-messages.ts';
import { explain } from '../../../shared/validation/explain.ts';
import { proefregelTexts as texts } from '../../texts/pane-proefregels.ts';
import { drafted, draftKey } from '../state/drafts.ts';
import type { PaneState } from '../state/pane-state.ts';
import { Facts } from '../view/facts.tsx';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { useFocusOnce } from '../view/use-focus-once.ts';
import { chooseProefregels } from './run-proefregels.ts';

/** The rules on trial with a switch each, and on how many locaties each would speak. */
export function ProefregelsCard({ state, pane }: ScreenProps) {
  const layout = useLayout();
  // It opens below the list of ways on, perhaps out of sight.
  const title = useFocusOnce<HTMLHeadingElement>();
  const { proefregels: overview } = state.gemeenteWork;
  if (overview === undefined) return <></>;
  const draft = choiceKey(state, overview);
  const kept = state.drafts[draft];
  const chosen = kept === undefined ? onIn(overview) : kept.split(' ').filter((regel) => regel !== '');
  const busy = state.busy !== undefined;
  const toggle = (regel: string, isOn: boolean) =>
    pane.tell(
      drafted({
        [draft]: (isOn ? [...chosen, regel] : chosen.filter((one) => one !== regel)).join(' '),
      }),
    );
  return (
    <section className={layout.card}>
      <h2 ref={title} tabIndex={-1} className={layout.heading}>
        {texts.title}
      </h2>
      <p className={layout.paragraph}>{texts.lead}</p>
      <p className={`${layout.paragraph} ${layout.quiet}`}>{lookedAt(overview)}</p>
      <ul className={`${layout.plain} ${layout.stack}`}>
        {overview.proefregels.map((one) => (
          <li key={one.regel}>
            <Regel
              {...one}
              isOn={chosen.includes(one.regel)}
              fixed={!overview.mayChange}
              onToggle={(isOn) => toggle(one.regel, isOn)}
            />
          </li>
        ))}
      </ul>
      {!overview.mayChange && <p className={layout.paragraph}>{texts.fixed}</p>}
      <div className={layout.row}>
        {overview.mayChange && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void pane.run((work) => chooseProefregels(work, chosen))}
          >
            {texts.save}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={() => pane.tell({ type: 'proefregelsLeft' })}>
          {texts.close}
        </Button>
      </div>
    </section>
  );
}

/** Where the choices wait: of one versie, so that what somebody else chose meanwhile comes first. */
const choiceKey = ({ gemeenteWork: { key } }: PaneState, { versie }: ProefregelsOverzicht): string =>
  draftKey('proefregels', key?.gemeentecode, key?.uitvraagId, versie);

const onIn = (overview: ProefregelsOverzicht | undefined): readonly string[] =>
  (overview?.proefregels ?? []).filter(({ isOn }) => isOn).map(({ regel }) => regel);

const lookedAt = ({ over }: ProefregelsOverzicht): string =>
  over === undefined ? texts.nothing : texts.over(over.titel, over.locaties);

type Props = ProefregelsOverzicht['proefregels'][number] & {
  readonly fixed: boolean;
  readonly onToggle: (isOn: boolean) => void;
};

/** What a rule on trial says in general: a value of a form that is not there becomes an ellipsis. */
const inGeneral = (text: string): string => text.replace(/\{\w+\}/g, '…');

function Regel({ regel, isOn, treffers, fixed, onToggle }: Props) {
  const layout = useLayout();
  const rule = explain(regel);
  const says = rule ? inGeneral(rule.texts.wat) : regel;
  return (
    <div className={layout.tight}>
      {fixed ? (
        <Facts facts={[{ label: says, value: isOn ? texts.on : texts.off }]} />
      ) : (
        <Switch label={says} checked={isOn} onChange={(_, { checked }) => onToggle(checked)} />
      )}
      {treffers && <span className={layout.quiet}>{texts.hits(treffers)}</span>}
      {rule && (
        <More title={texts.why}>
          <p className={layout.paragraph}>{rule.texts.waarom}</p>
          <p className={layout.paragraph}>{rule.texts.voorbeeld}</p>
        </More>
      )}
    </div>
  );
}
