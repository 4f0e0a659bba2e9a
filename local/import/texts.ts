/** Every sentence about a file of locaties that a command cannot use: which file it is, and what to do. */
export const texts = {
  missing: (file: string) => `Het bestand ${file} bestaat niet. Controleer de naam en de map.`,
  isFolder: (file: string) => `${file} is een map. Noem het csv-bestand in die map.`,
  unreadable: (file: string) => `Het bestand ${file} is niet te lezen. Controleer of u het mag openen.`,
  unusable: (file: string, title: string, advies: string) => `Bestand ${file}: ${title} ${advies}`,
  twice: (file: string, line: number, id: string) =>
    `Bestand ${file}: op regel ${line} staat nummer ${id}, dat ook in een ander bestand staat. Noem een van de twee.`,
  noLocaties: (file: string, gemeente: string) =>
    `Bestand ${file}: hierin staan geen locaties van gemeente ${gemeente}. Controleer de code van de gemeente.`,
  nameNeeded: (file: string, code: string) =>
    `Het bestand ${file} kent alleen namen van gemeenten. Bij de code ${code} kennen wij geen naam. Controleer de code.`,
};
