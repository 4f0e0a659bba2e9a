import { mayReplace } from '../../shared/publication/may-replace.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Services } from '../services.ts';
import { adoptedTellingen } from './adopted-tellingen.ts';

/**
 * Whether what would be adopted now may stand beside every release of before: see `mayReplace`. From `teruggekoppeld`
 * nothing can have changed.
 */
export async function differsEnough(uitvraag: Uitvraag, services: Services): Promise<boolean> {
  if (uitvraag.release === undefined || uitvraag.status === 'teruggekoppeld') return true;
  const { earlier, now } = await adoptedTellingen(uitvraag, services);
  return mayReplace(
    earlier.map(({ tellingen }) => tellingen),
    now,
    uitvraag.afspraak,
  );
}
