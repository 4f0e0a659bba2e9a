import { Button } from '@fluentui/react-components';
import type { EigenVersies } from '../../../shared/contract/correctie-messages.ts';
import { versiesTexts as texts } from '../../texts/pane-versies.ts';
import { readVersies } from '../correctie/own-actions.ts';
import { useLayout } from './layout.ts';
import { OwnVersie } from './own-versie.tsx';
import type { ScreenProps } from './screen-props.ts';
import { TakeBack } from './take-back.tsx';
import { AskHeropening } from './ask-heropening.tsx';

/** Every version that the locatie sent, newest first, and what can still be done with it. */
export function Versies(props: ScreenProps) {
  const { state, pane } = props;
  const layout = useLayout();
  const { versies } = state.correctie;
  if (versies === undefined)
    return (
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(readVersies)}>
          {texts.show}
        </Button>
      </div>
    );
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{texts.title}</h2>
      {isNothingCounting(versies) && <p className={layout.paragraph}>{texts.countsNone}</p>}
      <ul className={`${layout.plain} ${layout.stack}`}>
        {versies.versies.map((one, index) => (
          <li key={one.regel.versie}>
            <OwnVersie state={state} stand={versies.stand} one={one} before={versies.versies[index + 1]} />
          </li>
        ))}
      </ul>
      <TakeBack {...props} stand={versies.stand} />
      <AskHeropening {...props} stand={versies.stand} />
    </section>
  );
}

const isNothingCounting = ({ stand, versies }: EigenVersies): boolean =>
  stand.counting === undefined && versies.length > 0;
