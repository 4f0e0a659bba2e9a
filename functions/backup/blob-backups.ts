import { DefaultAzureCredential } from '@azure/identity';
import { BlobServiceClient, type ContainerClient, RestError } from '@azure/storage-blob';
import type { BackupSettings } from './backup-settings.ts';
import type { BackupStore } from './backup-store.ts';
import { isAddress } from './blob-address.ts';

const CONTAINER = 'gemeenten';
const DAY_MS = 86_400_000;

/** Copies in a container of blobs. @param now for the day until which a copy cannot be changed */
export function blobBackups(settings: BackupSettings, now: () => Date): BackupStore {
  const container = openContainer(settings);
  let created: Promise<unknown> | undefined;
  // Forgotten after a failure, so that the next call tries again.
  const ready = () =>
    (created ??= container.createIfNotExists().catch((error: unknown) => {
      created = undefined;
      throw error;
    }));
  return {
    async save(name, bytes) {
      await ready();
      try {
        // One request, so it is there whole or not at all; and only where no blob has this name.
        await container.getBlockBlobClient(name).upload(Buffer.from(bytes), bytes.byteLength, {
          conditions: { ifNoneMatch: '*' },
          blobHTTPHeaders: { blobContentType: 'application/gzip' },
          ...immutable(settings, now()),
        });
        return 'saved';
      } catch (error) {
        // A refused lock may be a conflict too, and a name that is not in use is no copy.
        if (!has(error, 409) || !(await container.getBlockBlobClient(name).exists())) throw error;
        return 'exists';
      }
    },
    async read(name) {
      await ready();
      try {
        return new Uint8Array(await container.getBlockBlobClient(name).downloadToBuffer());
      } catch (error) {
        if (!has(error, 404)) throw error;
        return undefined;
      }
    },
    async list(prefix) {
      await ready();
      const names: string[] = [];
      for await (const { name } of container.listBlobsFlat({ prefix })) names.push(name);
      return names;
    },
    async remove(name) {
      await ready();
      try {
        await container.getBlockBlobClient(name).deleteIfExists();
        return 'removed';
      } catch (error) {
        if (!has(error, 409)) throw error;
        return 'kept';
      }
    },
  };
}

function openContainer({ service }: BackupSettings): ContainerClient {
  const client = isAddress(service)
    ? new BlobServiceClient(service, new DefaultAzureCredential())
    : BlobServiceClient.fromConnectionString(service);
  return client.getContainerClient(CONTAINER);
}

/**
 * Nobody, the owner of the account included, changes or removes a copy before its day. It is always asked: an account
 * that cannot do it refuses the copy, and that shows. The service on a developer's machine knows no such thing.
 */
const immutable = ({ loopback, days }: BackupSettings, now: Date) =>
  loopback
    ? {}
    : {
        immutabilityPolicy: {
          expiriesOn: new Date(now.getTime() + days * DAY_MS),
          policyMode: 'Locked' as const,
        },
      };

const has = (error: unknown, status: number): boolean =>
  error instanceof RestError && error.statusCode === status;
