import type { ConclusieRegel } from '../conclusie-regel.ts';
import { conclusieTexts as texts } from '../conclusie-texts.ts';
import { faseDetail } from '../fase-rows.ts';
import { sayShare } from '../say-share.ts';

/** How many kleuters followed VE before school, of those of whom it is known. */
export const deelnameRegel: ConclusieRegel = ({ document }) => {
  const known = faseDetail(document, 'vroegschool')?.deelname;
  const aantal = (known?.ja ?? 0) + (known?.nee ?? 0);
  if (known === undefined || aantal === 0) return [];
  return [
    sayShare(
      'deelname.vroegschool',
      texts.names.vroegschool,
      { aantal, voldoende: known.ja },
      texts.deelname,
    ),
  ];
};
