/** Every sentence about a file of locaties that cannot be used: which file, where in it, and what to do. */
export const texts = {
  missing: (file: string) => `Het bestand ${file} bestaat niet. Controleer de naam en de map.`,
  isFolder: (file: string) => `${file} is een map. Noem het csv-bestand in die map.`,
  unreadable: (file: string) => `Het bestand ${file} is niet te lezen. Controleer of u het mag openen.`,
  empty: (file: string) => `Het bestand ${file} is leeg. Haal het opnieuw op.`,
  notCsv: (file: string) =>
    `Het bestand ${file} is geen csv-bestand. Haal bij DUO of LRK het bestand op dat eindigt op .csv.`,
  unknownColumns: (file: string, column: string) =>
    `In het bestand ${file} ontbreekt de kolom ${column}. Kies het bestand met vestigingen van DUO of de export van LRK.`,
  brokenLine: (file: string, line: number) =>
    `In het bestand ${file} is regel ${line} niet compleet of beschadigd. Haal het bestand opnieuw op.`,
  badValue: (file: string, line: number, column: string) =>
    `In het bestand ${file} klopt op regel ${line} de kolom ${column} niet. Verbeter die regel of haal het bestand opnieuw op.`,
  twice: (file: string, line: number, id: string) =>
    `In het bestand ${file} staat op regel ${line} de locatie ${id} nog een keer. Haal een van de twee regels weg.`,
  noLocaties: (file: string, gemeente: string) =>
    `In het bestand ${file} staan geen locaties van gemeente ${gemeente}. Controleer de code van de gemeente.`,
  nameNeeded: (file: string, code: string) =>
    `Het bestand ${file} kent alleen namen van gemeenten. Bij de code ${code} kennen wij geen naam. Controleer de code.`,
};
