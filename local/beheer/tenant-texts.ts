/** What the task `tenant` says. */
export const texts = {
  help: 'Laat de mensen van een organisatie toe, of sluit ze buiten.',
  usage: [
    '--tenant ID      Het nummer van de organisatie in Entra (tenant).',
    '--sluiten        Sluit iedereen van deze organisatie buiten.',
    'Zonder opties: een lijst van de organisaties.',
  ],
  none: 'Er is nog geen organisatie toegelaten.',
  row: (tenantId: string, closedOn: string | undefined, rights: number) =>
    [tenantId, closedOn === undefined ? 'toegelaten' : `gesloten op ${closedOn}`, rightsOf(rights)].join(
      '  ',
    ),
  open: (tenantId: string) => `Wie bij organisatie ${tenantId} hoort, mag zich aanmelden.`,
  reopen: (tenantId: string, rights: number) =>
    `Wie bij organisatie ${tenantId} hoort, mag er weer in. Dan gelden weer: ${rightsOf(rights)}.`,
  close: (tenantId: string, rights: number) =>
    `Wie bij organisatie ${tenantId} hoort, komt er niet meer in. Dan gelden niet meer: ${rightsOf(rights)}.`,
  isOpen: (tenantId: string) => `Organisatie ${tenantId} is al toegelaten.`,
  isClosed: (tenantId: string) => `Organisatie ${tenantId} is al gesloten.`,
  unknown: (tenantId: string) => `Organisatie ${tenantId} is niet toegelaten. Er valt niets te sluiten.`,
};

const rightsOf = (rights: number): string => (rights === 1 ? '1 recht' : `${rights} rechten`);
