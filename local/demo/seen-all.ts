import type { ResponsOverzicht } from '../../shared/contract/uitvraag-messages.ts';
import type { HerzieningTekst } from '../../shared/terugkoppeling/herziening.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { vaststellingOf } from '../../shared/validation/subjects/vaststelling-subject.ts';
import { validateVaststelling } from '../../shared/validation/validate-vaststelling.ts';

/** Every warning before adopting, as somebody who says yes to all of them sees it. */
export const seenAll = (overview: ResponsOverzicht, herziening?: HerzieningTekst): Finding[] => [
  ...validateVaststelling(vaststellingOf(overview, herziening)),
];
