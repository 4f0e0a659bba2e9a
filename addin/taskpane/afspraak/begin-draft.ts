import type { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import { Fase } from '../../../shared/afspraak/fase.ts';
import { streefKey, USUAL_STREEFPERCENTAGE } from '../../../shared/afspraak/streefpercentage.ts';
import type { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import type { AfsprakenBasis } from '../../flows/afspraken.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import type { AfspraakDraft } from './afspraak-draft.ts';
import { publicatieFields } from './draft-publicatie.ts';
import { filled, streefPlaces, typedAt } from './streef-places.ts';

const FIRST_ID = 'afspraak';
/** Years for which a first afspraak is proposed. */
const YEARS = 4;

/** A first versie, with what is usual: two people who both begin one meet each other at the same key. */
export function newDraft({
  gemeentecode,
  today,
}: Pick<AfsprakenBasis, 'gemeentecode' | 'today'>): AfspraakDraft {
  const first = Number(today.slice(0, 4)) + (today.slice(5) >= '08-01' ? 1 : 0);
  const draft: AfspraakDraft = {
    ...{ gemeentecode, afspraakId: FIRST_ID, versie: 1, revision: 0, step: 'kinderen', left: [] },
    titel: texts.usualTitle,
    geldigVan: `${String(first)}-08-01`,
    geldigTot: `${String(first + YEARS)}-07-31`,
    wetsartikel: '',
    fasen: [...Fase.options],
    ...{
      doelgroepPeuter: '',
      doelgroepKleuter: '',
      telling: 'peildatum',
      groep1: 'ernaast',
      groeibegrip: '',
    },
    excludedLocaties: [],
    domeinen: [...usualDomeinen],
    streef: {},
    perGroep: false,
    ...publicatieFields({ minChildren: 10, coalition: 1 }),
    ...{ inzage: false, grondslag: '', dpia: '', reden: '', leaDatum: '' },
  };
  return { ...draft, streef: filled(draft, String(USUAL_STREEFPERCENTAGE)) };
}

/** A versie that may still be written over, to change. */
export function changeDraft({ afspraak, revision }: AfspraakStand): AfspraakDraft {
  const { herijking } = afspraak;
  return {
    ...fieldsOf(afspraak),
    ...{ versie: afspraak.versie, revision },
    ...(herijking && { vervangtVersie: herijking.vervangtVersie }),
    ...{ reden: herijking?.reden ?? '', leaDatum: herijking?.leaDatum ?? '' },
  };
}

/** The versie after this one, which begins as the same. */
export const againDraft = ({ afspraak }: AfspraakStand): AfspraakDraft => ({
  ...fieldsOf(afspraak),
  ...{ versie: afspraak.versie + 1, revision: 0, vervangtVersie: afspraak.versie, reden: '', leaDatum: '' },
});

type Fields = Omit<AfspraakDraft, 'versie' | 'revision' | 'vervangtVersie' | 'reden' | 'leaDatum'>;

function fieldsOf(afspraak: Afspraak): Fields {
  const { gemeentecode, afspraakId, titel, geldigVan = '', geldigTot, wetsartikel = '' } = afspraak;
  const { fasen, doelgroepPeuter, doelgroepKleuter, groeibegrip, excludedLocaties = [] } = afspraak;
  const { domeinen, streefpercentages, telling = 'peildatum', groep1 = 'ernaast' } = afspraak;
  const { publicatie, inzage } = afspraak;
  const written = Object.fromEntries(
    streefpercentages.map((one) => [streefKey(one), String(one.percentage)]),
  );
  const fields: Fields = {
    ...{ gemeentecode, afspraakId, step: 'kinderen', left: [], titel, geldigVan, geldigTot, wetsartikel },
    ...{ fasen: [...fasen], doelgroepPeuter, doelgroepKleuter, groeibegrip, telling, groep1 },
    excludedLocaties: [...excludedLocaties],
    domeinen: domeinen.map((one) => ({ ...one })),
    streef: written,
    perGroep: streefpercentages.some(({ groep }) => groep === 'groep1' || groep === 'groep2'),
    ...publicatieFields(publicatie),
    ...{ inzage: inzage !== undefined, grondslag: inzage?.grondslag ?? '', dpia: inzage?.dpia ?? '' },
  };
  return { ...fields, streef: { ...usualWhereEmpty(fields), ...written } };
}

/** What an afspraak does not name is the usual one: the field says so. */
const usualWhereEmpty = (fields: Fields): AfspraakDraft['streef'] =>
  Object.fromEntries(
    streefPlaces(fields)
      .filter((place) => typedAt(fields, place) === '')
      .map((place) => [streefKey(place), String(USUAL_STREEFPERCENTAGE)]),
  );
