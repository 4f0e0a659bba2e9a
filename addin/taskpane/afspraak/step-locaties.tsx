import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { faseOf, isActief, type Locatie } from '../../../shared/uitvraag/locatie.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import { TextField } from './text-field.tsx';
import { messageOf, type WizardProps } from './wizard-props.ts';

/** Which locaties take part: all of the fasen, but for those that are left out. */
export function StepLocaties(props: WizardProps) {
  const { basis, draft, change } = props;
  const layout = useLayout();
  const [sought, setSought] = useState('');
  const all = basis.locaties.filter((one) => draft.fasen.includes(faseOf(one)) && isActief(one, basis.today));
  const left = new Set(draft.excludedLocaties);
  const taking = all.filter(({ locatieId }) => !left.has(locatieId)).length;
  const set = ({ locatieId }: Locatie, isIn: boolean) =>
    change({
      excludedLocaties: isIn
        ? draft.excludedLocaties.filter((one) => one !== locatieId)
        : [...draft.excludedLocaties, locatieId],
    });
  if (all.length === 0) return <p className={layout.paragraph}>{texts.noLocaties}</p>;
  return (
    <>
      <p className={layout.paragraph}>{texts.locatiesLead(taking, all.length)}</p>
      <TextField
        label={texts.search}
        hint={texts.locatiesHint}
        value={sought}
        max={80}
        change={setSought}
        message={messageOf(props, 'locaties')}
      />
      {groupsOf(all, props).map(({ naam, locaties }) => {
        const shown = locaties.filter((one) => one.naam.toLowerCase().includes(sought.trim().toLowerCase()));
        return shown.length === 0 ? null : (
          <More key={naam} title={naam} open={sought.trim() !== ''}>
            {shown.map((locatie) => (
              <Checkbox
                key={locatie.locatieId}
                label={locatie.naam}
                checked={!left.has(locatie.locatieId)}
                onChange={(_, { checked }) => set(locatie, checked === true)}
              />
            ))}
          </More>
        );
      })}
    </>
  );
}

const groupsOf = (all: readonly Locatie[], { basis }: Pick<WizardProps, 'basis'>) =>
  basis.organisaties
    .map(({ organisatieId, naam }) => ({
      naam,
      locaties: all.filter((one) => one.organisatieId === organisatieId),
    }))
    .filter(({ locaties }) => locaties.length > 0)
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
