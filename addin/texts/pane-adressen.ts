import type { WrongLine } from '../../shared/register/compare-adressen.ts';
import type { ShownAdressen } from '../taskpane/state/post-work.ts';

/** Why nothing is kept of a line, with what to do. */
export const wrongLineTexts: Readonly<Record<WrongLine, string>> = {
  'zonder-nummer': 'Er staat geen nummer. Een naam alleen is niet genoeg.',
  onbekend: 'Dit nummer staat niet in uw lijst van locaties.',
  tegenspraak: 'Nummer en sleutel horen bij twee locaties. Is de regel verschoven?',
  'meer-dan-een': 'Dit nummer past bij meer dan één. Vul in voor wie het adres is.',
  'geen-adres': 'Dit is geen mailadres. Zet er één adres neer, zonder naam.',
  'twee-adressen': 'Voor deze plek staan er twee verschillende adressen. Laat er één staan.',
  'intussen-anders': 'Iemand anders veranderde dit adres. Maak het blad opnieuw en kijk dan weer.',
};

/** Words on the screen Uitnodigingen about the sheet Adressen. */
export const adressenTexts = {
  title: 'Adressen in één keer',
  why: 'Vul de adressen in op een blad in dit bestand. Wij laten eerst zien wat er verandert.',
  draw: 'Maak het blad Adressen',
  read: 'Lees het blad',
  previewTitle: 'Dit verandert er',
  shown: {
    gelezen: '',
    onbewaard: 'Op het blad staat nog iets wat niet bewaard is. Wij hebben het laten staan.',
    anders: 'Er is intussen iets veranderd. Er is nog niets bewaard. Kijk nog een keer.',
  } satisfies Record<ShownAdressen['why'], string>,
  added: 'Nieuw',
  changed: 'Anders',
  removed: 'Gaat weg',
  wrong: 'Niet te gebruiken',
  nothing: 'Het blad zegt niets nieuws. Er hoeft niets bewaard te worden.',
  onlyWrong: 'Er is nu niets te bewaren. Verander de regels op het blad en lees het opnieuw.',
  line: (at: number, naam: string) => (naam === '' ? `Regel ${at + 1}` : `Regel ${at + 1}: ${naam}`),
  becomes: (from: string | undefined, to: string | undefined) =>
    [from, to].filter((one) => one !== undefined).join(' wordt '),
  wrongStays: (count: number) =>
    count === 1 ? 'Van één regel wordt niets bewaard.' : `Van ${count} regels wordt niets bewaard.`,
  yes: (count: number) => (count === 1 ? 'Bewaar één wijziging' : `Bewaar ${count} wijzigingen`),
  no: 'Niet bewaren',
  ok: 'Goed',
  anew: 'Maak het blad opnieuw',
  anewLoses: 'Maakt u het blad opnieuw? Dan gaat weg wat u er typte.',
} as const;
