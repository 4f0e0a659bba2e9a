import type { Contact } from '../../shared/contract/uitnodiging-messages.ts';
import type { Rol } from '../../shared/contract/rechten.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Grant } from '../../functions/storage/toegang-store.ts';
import type { Invited } from '../../shared/uitvraag/invited.ts';
import type { ExampleUser } from '../issuer/example-user.ts';

/** An invented account with the rights that it gets. */
export interface SeedUser extends ExampleUser {
  readonly role: Rol;
  readonly description: string;
  readonly grants: readonly Omit<Grant, 'person' | 'gemeentecode'>[];
}

/** Everything with which one gemeente begins. */
export interface SeedData {
  readonly gemeente: Gemeente;
  readonly organisaties: readonly Organisatie[];
  readonly locaties: readonly Locatie[];
  /** As it is made: status `concept`, versie 1. */
  readonly uitvraag: Uitvraag & { readonly status: 'concept'; readonly versie: 1 };
  readonly invited: readonly Invited[];
  /** Whether the uitvraag is opened too. */
  readonly open: boolean;
  readonly users: readonly SeedUser[];
  /** Mail addresses that the gemeente gave. */
  readonly contacten?: readonly Contact[];
}
