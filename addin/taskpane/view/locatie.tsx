import { Button } from '@fluentui/react-components';
import { locatieTexts as texts } from '../../texts/pane-locatie.ts';
import { LookInside } from '../afspraak/look-inside.tsx';
import { mayLookInside } from '../afspraak/may-look-inside.ts';
import { type OneLocatie } from '../correctie/correctie.ts';
import { leaveLocatie } from '../correctie/locatie-actions.ts';
import { GiveBack } from './give-back.tsx';
import { GrantHeropening } from './grant-heropening.tsx';
import { useLayout } from './layout.ts';
import { LocatieVersies } from './locatie-versies.tsx';
import type { ScreenProps } from './screen-props.ts';
import { Signs } from './signs.tsx';
import { useFocusOnce } from './use-focus-once.ts';

/** One locatie, for the gemeente: what stands out, what was said of it, its versions, and what to do. No count unasked. */
export function Locatie(props: ScreenProps & { readonly locatie: OneLocatie }) {
  const { state, pane, locatie } = props;
  const layout = useLayout();
  const heading = useFocusOnce<HTMLHeadingElement>();
  const { key, naam, found } = locatie;
  const seen = mayLookInside(state, key.gemeentecode) ? texts.countsOnAsking : texts.noCounts;
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <Button disabledFocusable={state.busy !== undefined} onClick={() => void pane.run(leaveLocatie)}>
          {texts.back}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={layout.heading}>
        {naam}
      </h2>
      {found && (
        <>
          <p className={`${layout.paragraph} ${layout.quiet}`}>{seen}</p>
          <Signs found={found} />
          <LocatieVersies found={found} />
          <LookInside key={key.locatieId} {...props} />
          <GiveBack {...props} found={found} />
          <GrantHeropening {...props} found={found} />
        </>
      )}
    </div>
  );
}
