/** Which folder may import which. Run by dependencies.test.ts. */
const layers = [
  'kernel',
  'afspraak',
  'uitvraag',
  'register',
  'inzending',
  'respons',
  'validation',
  'aggregation',
  'publication',
  'terugkoppeling',
  'attack',
  'jaren',
  'conclusies',
  'contract',
  'mail',
];

const inOrder = layers.slice(0, -1).map((layer, i) => ({
  name: `shared-order-${layer}`,
  comment: `shared/ is read from left to right: ${layers.join(' < ')}.`,
  severity: 'error',
  from: { path: `^shared/${layer}/` },
  to: { path: `^shared/(${layers.slice(i + 1).join('|')})/` },
}));

const oneDoor = (name, comment, to, doors) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: ['^test/', '^local/', '^bench/', ...doors] },
  to: { path: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...inOrder,
    {
      name: 'shared-is-pure',
      comment: 'shared/ imports itself and zod; whatever else it needs is passed in as an argument.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '^node_modules/zod/'] },
    },
    {
      name: 'attack-knows-documents-only',
      comment:
        'The attacker is worth something while it does not know how rows are chosen: it reads documents.',
      severity: 'error',
      from: { path: '^shared/attack/' },
      to: {
        path: '^shared/',
        pathNot: [
          '^shared/(attack|kernel|afspraak)/',
          '^shared/terugkoppeling/(terugkoppeling|cijfer|rij-detail)\\.ts$',
        ],
      },
    },
    {
      name: 'publication-does-not-know-its-attacker',
      comment: 'Rows are chosen by a rule of their own, never by trying what the attacker does not see.',
      severity: 'error',
      from: { path: '^shared/(publication|terugkoppeling)/' },
      to: { path: '^shared/attack/' },
    },
    {
      name: 'addin-and-functions-meet-in-shared',
      comment: 'What both sides must agree on is written down in shared/contract.',
      severity: 'error',
      from: { path: '^(addin|functions)/' },
      to: { path: '^(addin|functions)/', pathNot: '^$1/' },
    },
    {
      name: 'nothing-imports-local',
      comment: 'local/ runs the product; the product does not know that it is run there.',
      severity: 'error',
      from: { path: '^(shared|addin|functions)/' },
      to: { path: '^local/' },
    },
    {
      name: 'nothing-imports-bench',
      comment: 'bench/ measures everything; only its command knows that it is there.',
      severity: 'error',
      from: { pathNot: ['^test/', '^bench/', '^local/commands/bench\\.ts$'] },
      to: { path: '^bench/' },
    },
    oneDoor(
      'one-door-to-storage',
      'Ask the storage port; only its adapter knows Azure Tables.',
      '^node_modules/@azure/data-tables/',
      ['^functions/storage/table/', '^functions/main\\.ts$'],
    ),
    oneDoor(
      'one-door-to-copies',
      'Ask the store of copies; only its adapter knows Azure blobs.',
      '^node_modules/@azure/storage-blob/',
      ['^functions/backup/blob-[^/]+\\.ts$'],
    ),
    oneDoor(
      'one-door-to-mail',
      'Ask the mailer; only its adapters know a mail service.',
      '^node_modules/(@azure/communication-email|@azure/identity|nodemailer)/',
      ['^functions/mail/(acs|smtp)-mailer\\.ts$', '^functions/backup/blob-backups\\.ts$'],
    ),
    oneDoor(
      'one-door-to-http',
      'A use case takes values and returns values.',
      '^node_modules/@azure/functions/',
      ['^functions/http/', '^functions/main\\.ts$'],
    ),
    oneDoor(
      'adapters-are-wired-in-main',
      'Import the port, not the adapter.',
      '^(addin/excel/office-[^/]+\\.ts|functions/storage/table/.+\\.ts)$',
      [
        '^addin/(taskpane|commands|signing-in)/main\\.tsx?$',
        '^addin/excel/office-',
        '^functions/storage/table/',
        '^functions/main\\.ts$',
      ],
    ),
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.config\\.js$', '\\.d\\.m?ts$'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
