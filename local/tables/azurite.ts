import { createRequire } from 'node:module';
import type { RequestListener } from 'node:http';
import type { Doc } from './effect.ts';

/** Azurite's table service has no public entry point, so what is used of it is written down here; it is pinned. */
export interface LokiCollection {
  readonly name: string;
  readonly data: readonly Doc[];
  insert(doc: Doc): void;
  on(event: 'insert' | 'update' | 'delete', listener: (doc: Doc) => void): void;
}

export interface MetadataStore {
  readonly db: {
    readonly collections: readonly LokiCollection[];
    getCollection(name: string): LokiCollection;
  };
  init(): Promise<void>;
  createCollectionForTable(table: Doc): void;
}

interface AccountStore {
  init(): Promise<void>;
  close(): Promise<void>;
}

interface ListenerFactory {
  createRequestListener(): RequestListener;
}

type Make<Instance> = new (...args: unknown[]) => Instance;
const require = createRequire(import.meta.url);
const load = <Instance>(file: string): Make<Instance> =>
  (require(`azurite/dist/src/${file}`) as { default: Make<Instance> }).default;

/** The store that the table service keeps its rows in, in memory. */
export async function createMetadataStore(): Promise<MetadataStore> {
  const Store = load<MetadataStore>('table/persistence/LokiTableMetadataStore');
  // With memory persistence Loki never reads or writes a file of this name.
  const store = new Store('', true);
  await store.init();
  return store;
}

/**
 * The table service as a request listener on a store. Azurite's telemetry is never begun, and any version of the
 * storage API is served.
 */
export async function createListener(
  store: object,
): Promise<{ listener: RequestListener; close(): Promise<void> }> {
  const Accounts = load<AccountStore>('common/AccountDataStore');
  const Factory = load<ListenerFactory>('table/TableRequestListenerFactory');
  const logger = (require('azurite/dist/src/common/Logger') as { default: unknown }).default;
  const accounts = new Accounts(logger);
  await accounts.init();
  const noAccessLog = [false, undefined] as const;
  const skipApiVersionCheck = true;
  const factory = new Factory(store, accounts, ...noAccessLog, skipApiVersionCheck, undefined, true);
  return { listener: factory.createRequestListener(), close: () => accounts.close() };
}
