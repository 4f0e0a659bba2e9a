import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';

/** What a server on this machine shows that it is, over https. */
export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** Where `cert` stands, for a program that must trust it. */
  readonly file: string;
}

/** As long as browsers take. */
const validDays = 365;
/** Renewed before it ends: who begins to work with it must not be stopped halfway. */
const marginDays = 7;
const day = 24 * 60 * 60 * 1000;
const ipAddress = 7;
const dnsName = 2;

/**
 * A certificate for 127.0.0.1 that no authority signed, so that browsers warn of it. It is kept in the folder: who let
 * a browser trust it once need not do so again.
 */
export async function certificateIn(folder: string, now = new Date()): Promise<Certificate> {
  const place = { key: path.resolve(folder, 'key.pem'), cert: path.resolve(folder, 'cert.pem') };
  const kept = read(place);
  if (kept !== undefined && isGood(kept.cert, now)) return { ...kept, file: place.cert };
  const { private: key, cert } = await make(now);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(place.key, key, { mode: 0o600 });
  fs.writeFileSync(place.cert, cert);
  return { key, cert, file: place.cert };
}

function read({ key, cert }: { key: string; cert: string }) {
  if (!fs.existsSync(key) || !fs.existsSync(cert)) return undefined;
  return { key: fs.readFileSync(key, 'utf8'), cert: fs.readFileSync(cert, 'utf8') };
}

function isGood(cert: string, now: Date): boolean {
  try {
    const { validTo } = new X509Certificate(cert);
    return new Date(validTo).getTime() - now.getTime() > marginDays * day;
  } catch {
    return false;
  }
}

const make = (now: Date) =>
  generate([{ name: 'commonName', value: 'Groeiblad (127.0.0.1)' }], {
    keyType: 'ec',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: ipAddress, ip: '127.0.0.1' },
          { type: dnsName, value: 'localhost' },
        ],
      },
    ],
  });
