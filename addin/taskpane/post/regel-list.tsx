import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { UitnodigingRegel } from '../../../shared/contract/uitnodiging-messages.ts';
import { postTexts as texts } from '../../texts/pane-uitnodigingen.ts';
import { useLayout } from '../view/layout.ts';
import type { ScreenProps } from '../view/screen-props.ts';
import { RegelCard } from './regel-card.tsx';
import { needsAttention } from './stand.ts';

/** Most that are shown: who sees more finds less. */
const SHOWN = 10;

const filters = {
  attention: needsAttention,
  coordinator: ({ rol }: UitnodigingRegel) => rol === 'coordinator',
  bestuurder: ({ rol }: UitnodigingRegel) => rol === 'bestuurder',
} as const;
type Filter = keyof typeof filters;
const names = Object.keys(filters) as Filter[];

type Props = ScreenProps & { readonly regels: readonly UitnodigingRegel[]; readonly maySend: boolean };

/** The places, those first at which something has to be done. */
export function RegelList({ regels, ...props }: Props) {
  const layout = useLayout();
  const [filter, choose] = useState<Filter>('attention');
  const [sought, seek] = useState('');
  const plain = sought.trim().toLowerCase();
  const found = regels.filter((one) => filters[filter](one) && one.naam.toLowerCase().includes(plain));
  const shown = found.slice(0, SHOWN);
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{texts.listTitle}</h2>
      <Field label={texts.show} className={layout.field}>
        <Select
          value={filter}
          onChange={(_, { value }) => choose(names.find((one) => one === value) ?? filter)}
        >
          {names.map((one) => (
            <option key={one} value={one}>
              {texts.filters[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.search} className={layout.field}>
        <Input type="search" value={sought} onChange={(_, { value }) => seek(value)} />
      </Field>
      <p role="status" className={`${layout.paragraph} ${layout.quiet}`}>
        {found.length === 0 && filter === 'attention'
          ? texts.nothingToDo
          : texts.found(shown.length, found.length)}
      </p>
      <ul className={`${layout.plain} ${layout.stack}`}>
        {shown.map((regel) => (
          <li key={`${regel.rol}|${regel.scope}`}>
            <RegelCard {...props} regel={regel} />
          </li>
        ))}
      </ul>
    </section>
  );
}
