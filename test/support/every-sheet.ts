import { actionsSheet } from '../../addin/sheets/actions-sheet.ts';
import { adressenSheet } from '../../addin/sheets/adressen-sheet.ts';
import { afspraakSheet } from '../../addin/sheets/afspraak-sheet.ts';
import { controleSheet } from '../../addin/sheets/controle-sheet.ts';
import { formSheets } from '../../addin/sheets/form-sheets.ts';
import { gemeenteSheets } from '../../addin/sheets/gemeente-sheets.ts';
import { locatiesSheet } from '../../addin/sheets/locaties-sheet.ts';
import { ontvangstSheet } from '../../addin/sheets/ontvangst-sheet.ts';
import { planningSheet } from '../../addin/sheets/planning-sheet.ts';
import { responsSheet } from '../../addin/sheets/respons-sheet.ts';
import type { SheetModel } from '../../addin/sheets/sheet-model.ts';
import { terugkoppelingSheet } from '../../addin/sheets/terugkoppeling-sheet.ts';
import { exampleGemeente } from '../../local/seed/example-gemeente.ts';
import { proposeConclusies } from '../../shared/conclusies/propose-conclusies.ts';
import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import { adresPlaces } from '../../shared/register/adres-places.ts';
import { stands } from '../addin/taskpane/afspraak-examples.ts';
import { register } from '../addin/taskpane/register-examples.ts';
import { contextFor, openUitvraag } from './example-form.ts';
import { ownFigures } from './example-own.ts';
import { wholeDocument } from './example-partners.ts';
import { richTerugkoppeling } from './rich-terugkoppeling.ts';

const context = contextFor('school-linde');

const regels: readonly ResponsRegel[] = exampleGemeente.locaties.map(
  ({ locatieId, organisatieId, naam, soort }) => ({
    ...{ locatieId, organisatieId, naam, soort, status: 'ingediend', versie: 1 },
    ontvangenOp: '2026-06-01T10:00:00.000Z',
  }),
);

const line = {
  soort: 'Fout',
  place: 'K01',
  wat: 'wat',
  oplossing: 'oplossing',
  waarom: 'waarom',
  regel: 'K-01',
};

/** Every sheet that the add-in draws, filled: those of a form, with findings and ontvangstbewijs, and those after it. */
export const everySheet: readonly SheetModel[] = [
  ...formSheets(context, 'stand').map((sheet) => {
    if (sheet.name === 'Controle')
      return controleSheet(context, { lines: [line], marked: [], stand: 'stand', route: 'invoegtoepassing' });
    return sheet.name === 'Ontvangst'
      ? ontvangstSheet(context, ownFigures.ontvangstbewijs, 'invoegtoepassing')
      : sheet;
  }),
  terugkoppelingSheet(wholeDocument, context.locatie, ownFigures),
  actionsSheet(wholeDocument, context.locatie.naam),
  ...gemeenteSheets({
    document: richTerugkoppeling,
    reeks: [],
    conclusies: {
      conclusies: proposeConclusies({ document: richTerugkoppeling, reeks: [] }),
      isReleased: false,
    },
  }),
  afspraakSheet({
    versies: [stands[0].afspraak, stands[1].afspraak],
    ...{ locaties: exampleGemeente.locaties, organisaties: exampleGemeente.organisaties },
    gemeente: 'Voorbeeldstad',
  }),
  locatiesSheet(register, { gemeentecode: '9901', naam: 'Voorbeeldstad' }, register.today),
  adressenSheet(
    adresPlaces(
      register,
      [{ rol: 'bestuurder', scope: 'bg-1', adres: 'bestuur@verzonnen.example' }],
      register.today,
    ),
    'Voorbeeldstad',
  ),
  planningSheet(
    {
      uitvraag: { ...openUitvraag, correctieTot: '2026-09-15', herinneringen: [14, 7, 1] },
      invited: exampleGemeente.locaties.map(({ locatieId }) => ({ locatieId, verwacht: 12 })),
    },
    exampleGemeente,
    'Voorbeeldstad',
  ),
  responsSheet(
    { uitvraag: openUitvraag, organisaties: [...exampleGemeente.organisaties], regels: [...regels] },
    { gemeente: 'Voorbeeldstad', now: new Date('2026-06-12T12:05:00Z') },
  ),
];
