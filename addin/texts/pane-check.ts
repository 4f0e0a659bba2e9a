import type { Severity } from '../../shared/validation/finding.ts';

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Parts of a sentence, with "en" before the last. */
const together = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;

export const severityTexts: Readonly<
  Record<Severity, { title: (count: number) => string; advice: string; name: string }>
> = {
  fout: {
    title: (count) => counted(count, 'fout', 'fouten'),
    advice: 'Los deze eerst op. Anders kunt u niet versturen.',
    name: 'Fout',
  },
  waarschuwing: {
    title: (count) => counted(count, 'waarschuwing', 'waarschuwingen'),
    advice: 'Kijk of dit klopt. Bij Versturen zegt u wat mag blijven staan.',
    name: 'Waarschuwing',
  },
  informatie: {
    title: (count) => counted(count, 'opmerking', 'opmerkingen'),
    advice: 'Hier hoeft u niets mee te doen.',
    name: 'Opmerking',
  },
};

export const checkTexts = {
  again: 'Opnieuw controleren',
  start: 'Controleren',
  stale: 'U hebt iets veranderd. Controleer opnieuw.',
  staleMarks: 'De rand om een cel gaat weg na de volgende controle.',
  kinderen: (count: number) => `U hebt ${counted(count, 'kind', 'kinderen')} ingevuld.`,
  /** Where the list holds children without a VVE-indicatie. */
  kinderenThatCount: (count: number, all: number) => {
    const others = all - count;
    const without = others === 1 ? '1 heeft' : `${others} hebben`;
    return `${count} van de ${all} kinderen ${count === 1 ? 'telt' : 'tellen'} mee: ${without} geen VVE-indicatie.`;
  },
  typedKinderen: (count: number) =>
    `U hebt ${counted(count, 'doelgroepkind', 'doelgroepkinderen')} ingevuld.`,
  clean: 'Alles klopt. U kunt versturen.',
  noErrors: 'Er zijn geen fouten. U kunt versturen.',
  /** Where nothing can be sent any more. */
  cleanTooLate: 'Alles klopt. U kunt niets meer versturen.',
  noErrorsTooLate: 'Er zijn geen fouten. U kunt niets meer versturen.',
  summary: (counts: readonly (readonly [Severity, number])[]) => {
    const parts = counts
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => severityTexts[severity].title(count));
    return `Controle klaar: ${together(parts)}.`;
  },
  solved: (count: number) => `Opgelost: ${counted(count, 'melding', 'meldingen')}.`,
  toSubmit: 'Naar Versturen',
  previous: 'Vorige',
  next: 'Volgende',
  position: (current: number, total: number) => `${current} van ${total}`,
  total: (total: number) => counted(total, 'melding', 'meldingen'),
  browse: 'Door de meldingen lopen',
  keys: 'In de lijst loopt u ook met de pijltjes omhoog en omlaag.',
  solve: 'Zo lost u het op',
  why: 'Waarom vragen we dit?',
  example: 'Voorbeeld',
  goTo: 'Ga naar cel',
  goToTable: 'Ga naar het blad',
  /** What was done to bring a cell in sight. */
  revealed: {
    blad: 'Dit blad was verborgen. U ziet het nu weer.',
    filter: 'Een filter verborg deze regel. Het filter staat nu uit.',
    rij: 'Deze regel was verborgen. U ziet de regel nu weer.',
    kolom: 'Deze kolom was verborgen. U ziet de kolom nu weer.',
  },
  ofChildren: (rows: number, kinderen: number) => `Bij ${rows} van de ${kinderen} kinderen`,
  many: (count: number) => `Dit komt ${count} keer voor`,
  such: (wat: string) => `Bijvoorbeeld: ${wat}`,
  goToFirst: 'Ga naar de eerste cel',
  where: 'Alle plekken',
};
