import { chosenConclusies } from '../../shared/conclusies/keuze.ts';
import type { Conclusies } from '../../shared/contract/conclusie-messages.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { gemeenteSheets } from '../sheets/gemeente-sheets.ts';
import type { ShownConclusies } from '../sheets/gemeentebeeld-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readReeks } from './read-reeks.ts';

/** The sheets of the gemeente with what was published, its years and its conclusions. */
export async function publishedSheets(
  ports: Pick<Ports, 'client'>,
  { gemeentecode, uitvraagId }: UitvraagKey,
  document: Terugkoppeling,
): Promise<Outcome<readonly [SheetModel, ...SheetModel[]]>> {
  const reeks = await readReeks(ports, { gemeentecode, uitvraagId });
  if (!reeks.ok) return reeks;
  const conclusies = await ports.client.call('readConclusies', { path: { gemeentecode, uitvraagId } });
  if (!conclusies.ok) return conclusies;
  return done(
    gemeenteSheets({ document, reeks: reeks.value, conclusies: shownOf(conclusies.value, document) }),
  );
}

/**
 * Whoever works on conclusions sees them as they stand now; others see what was released. Nothing where figures were
 * adopted anew between the two questions: then they are about other figures.
 */
function shownOf(
  { release, werk, vrijgegeven }: Conclusies,
  document: Terugkoppeling,
): ShownConclusies | undefined {
  if (release !== document.release) return undefined;
  if (werk === undefined) return { conclusies: vrijgegeven?.conclusies ?? [], isReleased: true };
  return { conclusies: chosenConclusies(werk.voorstellen, werk.keuzes), isReleased: werk.isReleased };
}
