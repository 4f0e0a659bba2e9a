import type { Severity } from '../../shared/validation/finding.ts';

export const checkTexts = {
  again: 'Opnieuw controleren',
  start: 'Controleren',
  stale: 'U hebt iets veranderd. Controleer opnieuw.',
  kinderen: (count: number) =>
    count === 1 ? 'U hebt 1 kind ingevuld.' : `U hebt ${count} kinderen ingevuld.`,
  clean: 'Alles klopt. U kunt versturen.',
  noErrors: 'Er zijn geen fouten meer. U kunt versturen.',
  summary: (errors: number, warnings: number) => {
    const errorText = errors === 1 ? '1 fout' : `${errors} fouten`;
    if (warnings === 0) return `Controle klaar: ${errorText}.`;
    const warningText = warnings === 1 ? '1 punt om op te letten' : `${warnings} punten om op te letten`;
    return `Controle klaar: ${errorText} en ${warningText}.`;
  },
  toSubmit: 'Naar Versturen',
  previous: 'Vorige',
  next: 'Volgende',
  position: (current: number, total: number) => `${current} van ${total}`,
  total: (total: number) => (total === 1 ? '1 melding' : `${total} meldingen`),
  browse: 'Door de meldingen lopen',
  solve: 'Zo lost u het op',
  why: 'Waarom vragen we dit?',
  example: 'Voorbeeld',
  goTo: 'Ga naar cel',
  goToTable: 'Ga naar het blad',
  many: (count: number) => `Dit komt ${count} keer voor.`,
  where: 'Waar staat dit?',
};

export const severityTexts: Readonly<Record<Severity, { title: string; advice: string }>> = {
  fout: { title: 'Fouten', advice: 'Los deze eerst op. Anders kunt u niet versturen.' },
  waarschuwing: { title: 'Let op', advice: 'Kijk of dit klopt. U mag het zo laten staan.' },
  informatie: { title: 'Goed om te weten', advice: 'Hier hoeft u niets mee te doen.' },
};
