import type { GivenRol } from './gift.ts';

/** What a role may do, in a few words, and its name. */
const roles: Readonly<Record<GivenRol, string>> = {
  gemeente: 'alles van de gemeente (gemeente)',
  bureau: 'alles van de gemeente, behalve vaststellen (bureau)',
  lezer: 'alleen de terugkoppeling lezen (lezer)',
};

/** What the task `account` says. */
export const texts = {
  help: 'Geeft iemand toegang tot een gemeente, zoals het eerste account.',
  usage: [
    '--gemeente CODE  De code van het CBS, vier cijfers.',
    '--rol ROL        gemeente, bureau of lezer. Zonder rol is dat gemeente.',
    '--tot DATUM      De laatste dag, zoals 2027-08-31. Dit moet bij een bureau.',
    '--adres ADRES    Maakt een uitnodiging. U ziet de link één keer.',
    '--tenant ID --object ID',
    '                 Geeft dit account meteen toegang, zonder uitnodiging.',
  ],
  aRol: 'een rol: gemeente, bureau of lezer',
  anAddress: 'een mailadres',
  aDay: (from: string, to: string) => `een datum van ${from} tot en met ${to}`,
  oneWay: 'Kies één manier: --adres, of --tenant met --object.',
  untilMissing: 'Zet --tot erbij. Een bureau werkt voor een bepaalde tijd.',
  noPages: 'Het adres van de pagina ontbreekt. Stel GROEIBLAD_PAGES in, met GROEIBLAD_MAIL.',
  roles,
  invite: (adres: string, role: string, gemeente: string) =>
    `Er komt een uitnodiging voor ${adres}: ${role}, in ${gemeente}.`,
  grant: (account: string, role: string, gemeente: string) =>
    `Account ${account} krijgt toegang: ${role}, in ${gemeente}.`,
  until: (day: string) => `De toegang stopt na ${day}.`,
  replaces: (count: number) =>
    count === 1
      ? 'De vorige uitnodiging voor dit adres werkt dan niet meer.'
      : `De ${count} vorige uitnodigingen voor dit adres werken dan niet meer.`,
  opensTenant: (tenantId: string) => `Wie bij organisatie ${tenantId} hoort, mag zich dan aanmelden.`,
  again: (day: string) => `Deze toegang was ingetrokken op ${day} en geldt dan weer.`,
  has: (account: string) => `Account ${account} heeft deze toegang al.`,
  tenantClosed: (tenantId: string) =>
    `Organisatie ${tenantId} is gesloten. Laat haar eerst weer toe met de taak tenant.`,
  link: (link: string, days: number) =>
    [
      'Geef deze link aan degene voor wie hij is, en aan niemand anders:',
      '',
      `  ${link}`,
      '',
      `De link werkt één keer en blijft ${days} dagen geldig. U ziet hem hierna niet meer.`,
    ].join('\n'),
};
