import type { ConclusieStore } from './conclusie-store.ts';
import type { ContactStore } from './contact-store.ts';
import type { AuditStore } from './audit-store.ts';
import type { AfspraakStore } from './afspraak-store.ts';
import type { GemeenteStore } from './gemeente-store.ts';
import type { InzageStore } from './inzage-store.ts';
import type { InzendingStore } from './inzending-store.ts';
import type { PublicatieStore } from './publicatie-store.ts';
import type { RateStore } from './rate-store.ts';
import type { RegisterStore } from './register-store.ts';
import type { ToegangStore } from './toegang-store.ts';
import type { UitnodigingStore } from './uitnodiging-store.ts';
import type { UitvraagStore } from './uitvraag-store.ts';
import type { VaststellingStore } from './vaststelling-store.ts';

/**
 * Everything that is kept, in one small port per concern. Two adapters pass the same contract test:
 * `memory/` (gone when the process ends) and `table/` (Azure Table Storage).
 */
export interface Store {
  readonly toegang: ToegangStore;
  readonly gemeenten: GemeenteStore;
  readonly afspraken: AfspraakStore;
  readonly register: RegisterStore;
  readonly uitvragen: UitvraagStore;
  readonly inzendingen: InzendingStore;
  readonly vaststellingen: VaststellingStore;
  readonly publicaties: PublicatieStore;
  readonly conclusies: ConclusieStore;
  readonly inzage: InzageStore;
  readonly contacten: ContactStore;
  readonly uitnodigingen: UitnodigingStore;
  readonly audits: AuditStore;
  readonly rates: RateStore;
}
