import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { OfGemeente } from '../view/of-gemeente.tsx';
import type { ScreenProps } from '../view/screen-props.ts';
import { Dossier } from './dossier.tsx';
import { Wizard } from './wizard.tsx';

/** For the gemeente: how the afspraak stands, and the wizard in which it is written. */
export const AfspraakScreen = (props: ScreenProps) => (
  <OfGemeente {...props}>{(gemeente) => <Work {...props} gemeente={gemeente} />}</OfGemeente>
);

function Work(props: ScreenProps & { readonly gemeente: Gemeente }) {
  const { basis, draft } = props.state.afspraakWork;
  // What is there may be of another gemeente, as long as that of this one is being read.
  if (basis?.gemeentecode !== props.gemeente.gemeentecode) return <></>;
  if (draft?.gemeentecode === basis.gemeentecode) return <Wizard {...props} basis={basis} draft={draft} />;
  return <Dossier {...props} basis={basis} />;
}
