import type { NoRowsReason } from '../shared/publication/publishable-rows.ts';

const ownFiguresOnly = 'Elke locatie ziet wel de eigen cijfers.';

/** Why there are no joint figures; names no number. */
const without: Readonly<Record<NoRowsReason['kind'], string>> = {
  'geen-kinderen': 'De cijfers zijn vastgesteld. Er zijn geen kinderen om over te vertellen.',
  'te-weinig-kinderen': `De cijfers zijn vastgesteld. Er zijn te weinig kinderen voor cijfers samen. ${ownFiguresOnly}`,
  'te-weinig-naast-een-organisatie': `De cijfers zijn vastgesteld. Naast de grootste organisatie blijven te weinig kinderen over. ${ownFiguresOnly}`,
};

/** What the server says to the gemeente in plain Dutch, beyond the catalogue of problems and the rules. */
export const vaststellingTexts = {
  busy: 'We rekenen de cijfers uit. Dit duurt niet lang.',
  again: 'Het is nog niet gelukt. We proberen het opnieuw.',
  changed: 'De uitvraag is intussen veranderd. Bekijk hem en begin opnieuw.',
  figures: 'De cijfers zijn vastgesteld. Alle partners kunnen de terugkoppeling nu openen.',
  without,
} as const;
