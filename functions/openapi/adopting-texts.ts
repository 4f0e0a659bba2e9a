import type { EndpointName } from '../../shared/contract/endpoints.ts';
import type { OperationTexts } from './api-texts.ts';

/** What is said of rules on trial, vaststelling and terugkoppeling. */
export const adoptingTexts = {
  readProefregels: {
    tag: 'Uitvragen',
    summary: 'Meldingen die u kunt uitproberen',
    description: 'Geeft bij hoeveel locaties elke melding zou komen. Kleine aantallen staan er niet in.',
    success: 'De meldingen op proef.',
  },
  saveProefregels: {
    tag: 'Uitvragen',
    summary: 'Zet meldingen op proef aan of uit',
    description: 'Noem alle meldingen die aan staan. Een melding op proef houdt niemand tegen.',
    success: 'De meldingen op proef zoals ze nu staan.',
  },
  readVoorgenomenRijen: {
    tag: 'Terugkoppeling',
    summary: 'Welke rijen komen er?',
    description:
      'Kan zodra de uitvraag gesloten is. Geeft welke rijen er komen en welke niet. Er staan geen aantallen in.',
    success: 'De rijen.',
  },
  startVaststelling: {
    tag: 'Terugkoppeling',
    summary: 'Stel de cijfers vast',
    description:
      'Stuur de waarschuwingen mee die u bevestigt. Bij nieuwe cijfers hoort een toelichting. Vraag met GET hoe ver het is.',
    success: 'Het rekenen is begonnen.',
  },
  readVaststelling: {
    tag: 'Terugkoppeling',
    summary: 'Hoe ver is de vaststelling?',
    description: 'Geeft hoeveel stappen klaar zijn.',
    success: 'De voortgang.',
  },
  readTerugkoppeling: {
    tag: 'Terugkoppeling',
    summary: 'De terugkoppeling voor de partners',
    description: 'Iedereen in de kring krijgt precies hetzelfde. Voor de vaststelling is er niets.',
    success: 'De terugkoppeling.',
  },
  readOpenbareTerugkoppeling: {
    tag: 'Terugkoppeling',
    summary: 'De terugkoppeling voor iedereen',
    description:
      'Cijfers van de gemeente en de fasen, zonder organisaties. De gemeente mag dit openbaar maken.',
    success: 'De openbare terugkoppeling.',
  },
  listJaren: {
    tag: 'Terugkoppeling',
    summary: 'De cijfers van alle jaren',
    description: 'Geeft per schooljaar wat er is vastgesteld, en hoe er toen is gemeten.',
    success: 'De jaren.',
  },
  readConclusies: {
    tag: 'Terugkoppeling',
    summary: 'De conclusies bij de cijfers',
    description: 'Partners zien wat de gemeente vrijgaf. De gemeente en haar bureau zien ook de voorstellen.',
    success: 'De conclusies.',
  },
  saveConclusies: {
    tag: 'Terugkoppeling',
    summary: 'Pas conclusies aan en geef ze vrij',
    description:
      'Noem wat u aanpast of weglaat. Wat u niet noemt, blijft zoals het is. Alleen de gemeente geeft vrij.',
    success: 'De conclusies zoals ze nu staan.',
  },
} as const satisfies Partial<Record<EndpointName, OperationTexts>>;
