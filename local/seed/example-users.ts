import type { Rol } from '../../shared/contract/rechten.ts';
import type { Organisatie } from '../../shared/uitvraag/locatie.ts';
import { WHOLE_GEMEENTE } from '../../functions/storage/toegang-store.ts';
import { exampleOrganisaties } from './example-locaties.ts';
import type { SeedUser } from './seed-data.ts';

const guid = (kind: 'tenant' | 'object', nth: number): string =>
  `00000000-0000-4000-8${kind === 'tenant' ? 'aaa' : 'bbb'}-${String(nth).padStart(12, '0')}`;

interface Sketch {
  readonly upn: string;
  readonly name: string;
  readonly role: Rol;
  /** Number of the tenant: people of one organisatie share it. */
  readonly tenant: number;
  readonly scopes: readonly string[];
  readonly description: string;
}

const one = (rest: Omit<Sketch, 'scopes'>): Sketch => ({ ...rest, scopes: [WHOLE_GEMEENTE] });

const bestuurder = ({ organisatieId, naam, soort }: Organisatie, nth: number): Sketch => ({
  upn: `bestuurder${nth + 1}@voorbeeldstad.example`,
  name: `Bestuurder ${nth + 1} (verzonnen)`,
  role: 'bestuurder',
  tenant: 10 + nth,
  scopes: [organisatieId],
  description: `${soort === 'kinderopvang' ? 'Leidt de opvang' : 'Leidt de scholen'} van ${naam}.`,
});

/** The tenants 10 to 16 are those of the organisaties, in their order; who has no scope waits for an uitnodiging. */
const sketches: readonly Sketch[] = [
  {
    upn: 'anna@voorbeeldstad.example',
    name: 'Anna Voorbeeld (verzonnen)',
    role: 'coordinator',
    tenant: 10,
    scopes: ['voorschool-eik'],
    description: 'Verstuurt de cijfers van Voorbeeldpeuters Eik.',
  },
  {
    upn: 'bram@voorbeeldstad.example',
    name: 'Bram Voorbeeld (verzonnen)',
    role: 'coordinator',
    tenant: 13,
    scopes: ['school-linde', 'school-wilg'],
    description: 'Verstuurt de cijfers van twee scholen: Linde en Wilg.',
  },
  one({
    upn: 'els@voorbeeldstad.example',
    name: 'Els Voorbeeld (verzonnen)',
    role: 'gemeente',
    tenant: 1,
    description: 'Werkt bij de gemeente. Opent de uitvraag, sluit hem en stelt de cijfers vast.',
  }),
  one({
    upn: 'faye@voorbeeldstad.example',
    name: 'Faye Voorbeeld (verzonnen)',
    role: 'bureau',
    tenant: 2,
    description: 'Werkt bij een bureau. Doet de uitvraag voor twee gemeenten.',
  }),
  one({
    upn: 'gijs@voorbeeldstad.example',
    name: 'Gijs Voorbeeld (verzonnen)',
    role: 'lezer',
    tenant: 1,
    description: 'Leest alleen de terugkoppeling.',
  }),
  ...exampleOrganisaties.map(bestuurder),
  {
    upn: 'noor@voorbeeldstad.example',
    name: 'Noor Voorbeeld (verzonnen)',
    role: 'coordinator',
    tenant: 20,
    scopes: [],
    description: 'Heeft nog geen toegang. Neem als Noor een uitnodiging aan uit het Postvak.',
  },
  one({
    upn: 'iris@voorbeeldstad.example',
    name: 'Iris Voorbeeld (verzonnen)',
    role: 'gemeente',
    tenant: 1,
    description: 'Werkt voor twee gemeenten. Kiest eerst voor welke.',
  }),
];

/** The tenant of people without one of their own organisatie: they sign in with a code by mail. */
export const exampleCodeTenant = guid('tenant', 20);

/** Who may sign in at the issuer for development. Every role is there at least once. */
export const exampleUsers: readonly SeedUser[] = sketches.map(({ scopes, tenant, ...sketch }, nth) => ({
  ...sketch,
  tid: guid('tenant', tenant),
  oid: guid('object', nth + 1),
  grants: scopes.map((scope) => ({ rol: sketch.role, scope })),
}));
