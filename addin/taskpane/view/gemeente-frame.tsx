import type { ReactNode } from 'react';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { uitvraagTexts as texts } from '../../texts/pane-uitvraag.ts';
import { Notice } from './notice.tsx';
import { OfGemeente } from './of-gemeente.tsx';
import type { ScreenProps } from './screen-props.ts';
import { UitvraagSelect } from './uitvraag-select.tsx';

type Props = ScreenProps & { readonly children: ReactNode };

/**
 * Around every screen of the gemeente that is about one uitvraag: whom it is for, and which uitvraag is meant.
 * `children` are drawn once the uitvragen are known.
 */
export const GemeenteFrame = (props: Props) => (
  <OfGemeente {...props}>{(gemeente) => <OfUitvraag {...props} gemeente={gemeente} />}</OfGemeente>
);

function OfUitvraag({ state, pane, children, gemeente }: Props & { readonly gemeente: Gemeente }) {
  const { uitvragen, key } = state.gemeenteWork;
  const own = uitvragen?.filter(({ gemeentecode }) => gemeentecode === gemeente.gemeentecode);
  if (own === undefined) return <></>;
  if (own.length === 0) return <Notice title={texts.none} />;
  return (
    <>
      {own.length > 1 && (
        <UitvraagSelect
          uitvragen={own}
          gemeenten={[gemeente]}
          chosen={key}
          isNamed={state.screen !== 'uitnodigingen'}
          choose={(one) => void pane.chooseUitvraag(one)}
        />
      )}
      {children}
    </>
  );
}
