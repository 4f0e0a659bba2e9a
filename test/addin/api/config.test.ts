import { expect, test } from 'vitest';
import { loadConfig } from '../../../addin/api/config.ts';
import { contentSecurityPolicy } from '../../../addin/api/content-security-policy.ts';

const config = {
  api: 'http://127.0.0.1:7071/v1',
  auth: {
    kind: 'development',
    authority: 'http://127.0.0.1:7072/organizations',
    clientId: 'groeiblad-addin',
    scope: 'api://groeiblad/Inzending.Indienen',
    redirectUri: 'http://127.0.0.1:3000/signin.html',
  },
} as const;

const answering =
  (body: unknown, status = 200): typeof fetch =>
  (input) => {
    const known = input instanceof URL && input.href === 'http://127.0.0.1:3000/pane/config.json';
    return Promise.resolve(new Response(JSON.stringify(body), { status: known ? status : 404 }));
  };
const load = (get: typeof fetch) => loadConfig('http://127.0.0.1:3000/pane/taskpane.html', get);

test('the settings stand in config.json beside the page', async () => {
  expect(await load(answering(config))).toEqual(config);
});

test.each<[string, typeof fetch]>([
  ['a missing file', answering({}, 404)],
  ['a missing address', answering({ auth: config.auth })],
  ['an address that is none', answering({ ...config, api: 'groeiblad' })],
  ['an address that is a script', answering({ ...config, api: 'javascript:alert(1)' })],
  ['an unknown way to sign in', answering({ ...config, auth: { ...config.auth, kind: 'password' } })],
  ['a setting too many', answering({ ...config, secret: 'x' })],
])('%s is refused', async (_, get) => {
  await expect(load(get)).rejects.toMatchObject({ name: 'ConfigError' });
});

test('the policy allows office.js, the addresses of the installation and nothing else', () => {
  const policy = contentSecurityPolicy(config, "'self'");
  const parts = policy.split('; ').map((part): [string, string] => {
    const [name = '', ...values] = part.split(' ');
    return [name, values.join(' ')];
  });
  expect(Object.fromEntries(parts)).toEqual({
    'default-src': "'none'",
    'script-src': "'self' https://appsforoffice.microsoft.com",
    'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    'img-src': "'self'",
    'font-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'connect-src': "'self' http://127.0.0.1:7071 http://127.0.0.1:7072",
    'frame-src': "'self' http://127.0.0.1:7072",
    'frame-ancestors': "'self'",
  });
});
