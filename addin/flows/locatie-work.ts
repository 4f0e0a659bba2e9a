import type { Aanwijzingen } from '../../shared/contract/correctie-messages.ts';
import type { Oordeel } from './correctie-flows.ts';
import type { LocatieKey } from './locatie-key.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** What rules say of one locatie, and its versions: no count. */
export const readLocatie = ({ client }: Ports, path: LocatieKey): Promise<Outcome<Aanwijzingen>> =>
  client.call('readAanwijzingen', { path });

/** Does it to the version that was seen, and reads how the locatie stands then. */
export async function judgeLocatie(
  ports: Ports,
  path: LocatieKey,
  { stand }: Pick<Aanwijzingen, 'stand'>,
  oordeel: Oordeel,
): Promise<Outcome<Aanwijzingen>> {
  const { client } = ports;
  const { beurt, inzendingId = '' } = stand;
  const ofVersion = { path: { ...path, inzendingId } };
  const sent = await (() => {
    switch (oordeel.to) {
      case 'teruggegeven':
        return client.call('returnInzending', {
          ...ofVersion,
          body: { beurt, opmerking: oordeel.opmerking },
        });
      case 'geaccepteerd':
        return client.call('acceptInzending', { ...ofVersion, body: { beurt } });
      case 'heropend':
        return client.call('grantHeropening', { path, body: { beurt, tot: oordeel.tot } });
      case 'geweigerd':
        return client.call('refuseHeropening', { path, body: { beurt, opmerking: oordeel.opmerking } });
    }
  })();
  return sent.ok ? readLocatie(ports, path) : sent;
}
