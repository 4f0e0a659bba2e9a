/** Given names that are no other Dutch words: a few common ones, to catch the usual slip. */
const givenNames = [
  ...[
    'Emma',
    'Julia',
    'Mila',
    'Tess',
    'Sophie',
    'Zoë',
    'Sara',
    'Nora',
    'Yara',
    'Eva',
    'Liv',
    'Olivia',
    'Lotte',
  ],
  ...[
    'Saar',
    'Nina',
    'Anna',
    'Lauren',
    'Maria',
    'Fatima',
    'Aisha',
    'Amira',
    'Zeynep',
    'Elif',
    'Hanna',
    'Lisa',
  ],
  ...[
    'Noah',
    'Liam',
    'Luca',
    'Lucas',
    'Mees',
    'Finn',
    'James',
    'Milan',
    'Levi',
    'Sem',
    'Daan',
    'Noud',
    'Luuk',
  ],
  ...[
    'Bram',
    'Thijs',
    'Jesse',
    'Mohammed',
    'Mohamed',
    'Ahmed',
    'Ali',
    'Yusuf',
    'Adam',
    'Thomas',
    'Jan',
    'Pieter',
  ],
];

/** Words for an illness or disability of a child. */
const healthWords = [
  ...[
    'tos',
    'autisme',
    'autistisch',
    'autistische',
    'adhd',
    'epilepsie',
    'epileptisch',
    'diabetes',
    'suikerziekte',
  ],
  ...[
    'syndroom',
    'doof',
    'dove',
    'slechthorend',
    'slechthorende',
    'blind',
    'blinde',
    'slechtziend',
    'slechtziende',
  ],
  ...[
    'spasme',
    'spastisch',
    'spastische',
    'hersenletsel',
    'handicap',
    'beperking',
    'taalontwikkelingsstoornis',
  ],
];

const word = (words: readonly string[], flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags);

const name = word(givenNames, 'u');
const health = word(healthWords, 'iu');
const birthDate = /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?!\d)/u;
const usualCode = word(['K\\d{2,3}'], 'iu');

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Codes by which a text may name a child: with a letter and a digit, or four signs or more. */
const isTelling = (code: string) => /\p{L}/u.test(code) && (/\d/.test(code) || code.length >= 4);

/** Whether a text seems to speak of one child: a code of the list, a date such as of birth, or a given name. */
export function seemsAboutOneChild(text: string, codes: readonly string[]): boolean {
  const telling = codes.filter(isTelling).map(escape);
  return (
    name.test(text) ||
    birthDate.test(text) ||
    usualCode.test(text) ||
    (telling.length > 0 && word(telling, 'iu').test(text))
  );
}

/** Whether a text names an illness or disability. */
export const speaksOfHealth = (text: string): boolean => health.test(text);
