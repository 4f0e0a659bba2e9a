import type { Heropening, VersieStand } from '../../shared/inzending/inzending-stand.ts';
import { dutchMoment, longDate } from './pane-dates.ts';

/** What the coordinator reads of what was sent before. */
export const versiesTexts = {
  title: 'Eerder verstuurd',
  show: 'Bekijk wat u eerder verstuurde',
  versie: (versie: number, at: string) => `Versie ${versie}, ${dutchMoment(at)}`,
  stand: {
    geaccepteerd: 'In orde',
    teruggegeven: 'Teruggegeven door de gemeente',
    ingetrokken: 'Ingetrokken, telt niet mee',
  } satisfies Record<VersieStand, string>,
  counts: 'Deze versie telt mee.',
  countsNone: 'Er telt nu niets van uw locatie mee.',
  remark: 'De gemeente schrijft:',
  children: (count: number) => `Kinderen met VVE-indicatie: ${count}`,
  changes: (versie: number) => `Wat veranderde er na versie ${versie}?`,
  same: 'Deze versie zegt hetzelfde als de versie ervoor.',
  takeBack: 'Trek mijn inzending in',
  takeBackAsk:
    'Daarna telt er niets van uw locatie mee. Dat blijft zo tot u opnieuw verstuurt. Uw werk blijft in dit bestand staan. Wilt u dit?',
  takeBackYes: 'Ja, trek in',
  takeBackNo: 'Nee, laat staan',
  takenBack: 'Uw inzending is ingetrokken. Er telt nu niets mee.',
  heropening: 'Vraag of u nog mag versturen',
  heropeningWhy: 'Wat wilt u nog veranderen, en waarom?',
  heropeningHint: 'Schrijf geen namen van kinderen op.',
  heropeningMissing: 'Schrijf in een paar woorden waarom.',
  heropeningSend: 'Vraag dit aan de gemeente',
  heropeningNow: (heropening: Heropening): string => {
    switch (heropening.status) {
      case 'gevraagd':
        return `U vroeg op ${dutchMoment(heropening.gevraagdOp)} of u nog mag versturen. De gemeente beslist.`;
      case 'verleend':
        return `De gemeente laat u nog versturen tot en met ${longDate(heropening.tot)}.`;
      case 'geweigerd':
        return `U vroeg of u nog mag versturen. De gemeente zegt nee en schrijft: ${heropening.opmerking}`;
      case 'achterhaald':
        return 'U wilde nog versturen. De gemeente heeft de cijfers intussen vastgesteld.';
    }
  },
  tooLate:
    'De cijfers zijn vastgesteld. Alleen een herziene vaststelling kan ze nog veranderen. Bel of mail de gemeente.',
};

/** Where another version stands at the server than the one that the user saw. */
export const conflictTexts = {
  own: 'Uw eerdere gegevens zijn toch aangekomen',
  ownWhy: (versie: number, at: string) =>
    `U verstuurde ze zelf. Ze kwamen later aan dan wij dachten: versie ${versie} op ${dutchMoment(at)}.`,
  ownAsk: 'Wilt u ze vervangen door wat u nu hebt?',
  other: (versie: number, at: string) => `De andere versie is versie ${versie} van ${dutchMoment(at)}.`,
  same: 'Die versie zegt precies hetzelfde als die van u. U hoeft niets te doen.',
};
