import { describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/config.ts';
import { tableAddress } from '../../functions/storage/table/table-address.ts';

const read = (settings: Readonly<Record<string, string | undefined>>) => readConfig(tableAddress, settings);
const key = Buffer.alloc(32, 7).toString('base64');
const onLoopback =
  'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=http://127.0.0.1:10002/a;';
const inAzure =
  'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net';
const tenant = '33333333-3333-4333-8333-333333333333';

const production = {
  GROEIBLAD_TABLES: inAzure,
  GROEIBLAD_HASH_KEY: key,
  GROEIBLAD_ISSUERS: `workforce, external:${tenant}`,
  GROEIBLAD_AUDIENCE: 'api',
  GROEIBLAD_CLIENTS: 'addin, other',
  GROEIBLAD_SCOPE: 'scope',
};
const development = {
  ...production,
  GROEIBLAD_TABLES: onLoopback,
  GROEIBLAD_ISSUERS: 'development:http://127.0.0.1:7071/',
};

describe('the settings', () => {
  it('name the authorities whose tokens count', () => {
    const config = read(production);
    expect(config.authorities.map(({ kind }) => kind)).toEqual(['workforce', 'external']);
    expect(config.clients).toEqual(['addin', 'other']);
    expect(config.storage).toEqual({ connectionString: inAzure, loopback: false });
  });

  it('name the API by the id that each directory knows it by', () => {
    const audiences = (settings: Record<string, string | undefined>) =>
      read(settings).authorities.map(({ audience }) => audience);
    expect(audiences(production)).toEqual(['api', 'api']);
    expect(audiences({ ...production, GROEIBLAD_AUDIENCE: 'api-1, api-2' })).toEqual(['api-1', 'api-2']);
  });

  it('allow the development issuer beside tables on this machine', () => {
    const [authority] = read(development).authorities;
    expect(authority).toMatchObject({ kind: 'development', issuer: 'http://127.0.0.1:7071/{tenantid}/v2.0' });
    expect(read({ ...development, GROEIBLAD_TABLES: 'memory' }).storage).toBe('memory');
    expect(
      read({ ...development, GROEIBLAD_ISSUERS: 'development:http://[::1]:7071' }).authorities,
    ).toHaveLength(1);
  });

  const refused: readonly (readonly [what: string, settings: Record<string, string | undefined>])[] = [
    ['the development issuer beside tables in Azure', { ...development, GROEIBLAD_TABLES: inAzure }],
    [
      'the development issuer beside tables on another machine',
      { ...development, GROEIBLAD_TABLES: onLoopback.replace('127.0.0.1', '10.0.0.4') },
    ],
    [
      'the development issuer beside tables elsewhere, written so that two readers read it differently',
      {
        ...development,
        GROEIBLAD_TABLES: `${inAzure}; TableEndpoint=https://a.table.core.windows.net;TableEndpoint=http://127.0.0.1/a`,
      },
    ],
    ['a connection string that the table client cannot read', { ...production, GROEIBLAD_TABLES: 'a;b' }],
    [
      'a development issuer on another machine',
      { ...development, GROEIBLAD_ISSUERS: 'development:http://10.0.0.4:7071' },
    ],
    [
      'a development issuer whose name begins like this machine',
      { ...development, GROEIBLAD_ISSUERS: 'development:http://127.0.0.1.evil.example' },
    ],
    [
      'a development issuer with this machine as its user name',
      { ...development, GROEIBLAD_ISSUERS: 'development:http://127.0.0.1@evil.example' },
    ],
    [
      'the development issuer beside a real one',
      { ...development, GROEIBLAD_ISSUERS: 'workforce,development:http://127.0.0.1:7071' },
    ],
    ['memory in production', { ...production, GROEIBLAD_TABLES: 'memory' }],
    ['no issuer', { ...production, GROEIBLAD_ISSUERS: ' , ' }],
    ['three ids of the API for two issuers', { ...production, GROEIBLAD_AUDIENCE: 'a,b,c' }],
    ['an unknown issuer', { ...production, GROEIBLAD_ISSUERS: 'everyone' }],
    ['an external tenant that is no id', { ...production, GROEIBLAD_ISSUERS: 'external:us' }],
    ['no client', { ...production, GROEIBLAD_CLIENTS: ',' }],
    ['a short secret', { ...production, GROEIBLAD_HASH_KEY: 'c2hvcnQ=' }],
    ['no tables', { ...production, GROEIBLAD_TABLES: undefined }],
  ];
  it.each(refused)('refuse to start with %s', (_what, settings) => {
    expect(() => read(settings)).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });

  const mail = {
    GROEIBLAD_MAIL: 'acs:https://x.communication.azure.com',
    GROEIBLAD_MAIL_FROM: 'vve@voorbeeldstad.example',
    GROEIBLAD_PAGES: 'https://groeiblad.example/',
  };
  const local = { ...development, ...mail, GROEIBLAD_MAIL: 'smtp://127.0.0.1:2525' };

  it('say how mail leaves, or that it does not', () => {
    expect(read(production).mail).toBeUndefined();
    expect(read({ ...production, ...mail, GROEIBLAD_INVITATION_DAYS: '14' }).mail).toEqual({
      transport: { kind: 'acs-identity', endpoint: 'https://x.communication.azure.com' },
      from: 'vve@voorbeeldstad.example',
      pages: 'https://groeiblad.example/',
      days: 14,
    });
    expect(read(local).mail?.days).toBe(30);
  });

  it('say how many requests there may be in a minute', () => {
    expect(read(production).limits).toEqual({ account: 300, address: 3000 });
    const changed = { GROEIBLAD_ACCOUNT_RATE: '60', GROEIBLAD_ADDRESS_RATE: '600' };
    expect(read({ ...production, ...changed }).limits).toEqual({ account: 60, address: 600 });
  });

  it.each([
    ['no request at all', { ...production, GROEIBLAD_ACCOUNT_RATE: '0' }],
    ['a number of requests that is none', { ...production, GROEIBLAD_ADDRESS_RATE: '1e3' }],
    ['mail without a sender', { ...production, ...mail, GROEIBLAD_MAIL_FROM: undefined }],
    ['mail without a page for its links', { ...production, ...mail, GROEIBLAD_PAGES: undefined }],
    [
      'a page without a closing slash',
      { ...production, ...mail, GROEIBLAD_PAGES: 'https://groeiblad.example' },
    ],
    ['mail by an unknown way', { ...production, ...mail, GROEIBLAD_MAIL: 'pigeon:1' }],
    ['an uitnodiging for ever', { ...production, ...mail, GROEIBLAD_INVITATION_DAYS: '900' }],
    ['a short key of reports', { ...production, ...mail, GROEIBLAD_MAIL_REPORT_KEY: 'short' }],
    ['real mail beside the development issuer', { ...local, GROEIBLAD_MAIL: 'smtp://mail.example:25' }],
    ['mail of Azure beside the development issuer', { ...development, ...mail }],
  ])('refuse to start with %s', (_what, settings) => {
    expect(() => read(settings)).toThrow(expect.objectContaining({ name: 'ConfigError' }));
  });

  it('are named when they are wrong, and their values are not', () => {
    const wrong = { ...production, GROEIBLAD_HASH_KEY: 'geheim!', GROEIBLAD_SCOPE: '' };
    expect(() => read(wrong)).toThrow('Missing or malformed: GROEIBLAD_HASH_KEY, GROEIBLAD_SCOPE');
  });

  const blobsHere =
    'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:10000/a;';
  const blobsInAzure =
    'DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net';

  it('name where copies go and for how many days', () => {
    expect(read(production).backup).toBeUndefined();
    const identity = read({ ...production, GROEIBLAD_BACKUP: 'https://a.blob.core.windows.net' }).backup;
    expect(identity).toEqual({ service: 'https://a.blob.core.windows.net', loopback: false, days: 35 });
    const here = { ...development, GROEIBLAD_BACKUP: blobsHere, GROEIBLAD_BACKUP_DAYS: '7' };
    expect(read(here).backup).toMatchObject({ loopback: true, days: 7 });
  });

  it.each([
    ['copies elsewhere beside the development issuer', { ...development, GROEIBLAD_BACKUP: blobsInAzure }],
    ['copies over plain http', { ...production, GROEIBLAD_BACKUP: 'http://copies.example' }],
    ['a place for copies that the client cannot read', { ...production, GROEIBLAD_BACKUP: 'a;b' }],
    ['a copy that stays for less than a week', { ...production, GROEIBLAD_BACKUP_DAYS: '6' }],
    ['a copy that stays for more than a year', { ...production, GROEIBLAD_BACKUP_DAYS: '366' }],
    [
      'figures that go before next year is compared with them',
      { ...production, GROEIBLAD_KEEP_FIGURES: '12' },
    ],
    ['audit rows that are kept for ever', { ...production, GROEIBLAD_KEEP_AUDIT: '121' }],
  ])('refuse %s', (_, settings) => {
    expect(() => read(settings)).toThrow(/GROEIBLAD_(BACKUP|KEEP)/);
  });

  it('say how long each kind of data is kept', () => {
    expect(read(production).terms).toEqual({ figures: 24, withdrawn: 3, mail: 12, readings: 24, audit: 60 });
    expect(read({ ...production, GROEIBLAD_KEEP_MAIL: '6' }).terms.mail).toBe(6);
  });
});
