/** Every sentence about options and folders that a command cannot work with. */
export const texts = {
  unknownOption: (option: string, known: string) =>
    `De optie ${option} bestaat niet. U kunt kiezen uit: ${known}.`,
  valueMissing: (option: string) => `Achter ${option} hoort een waarde. Voorbeeld: ${option} WAARDE.`,
  noValue: (option: string) => `Achter ${option} hoort geen waarde. Laat die weg.`,
  strayText: (text: string, known: string) =>
    `Wat bedoelt u met ${text}? Zet er een optie voor. U kunt kiezen uit: ${known}.`,
  notWhole: (option: string, low: number, high: number) =>
    `Achter ${option} hoort een heel getal van ${low} tot en met ${high}.`,
  unknownChoice: (option: string, known: string) => `Achter ${option} kunt u kiezen uit: ${known}.`,
  folderIsFile: (folder: string) => `${folder} is een bestand. Kies een map.`,
  fileIsFolder: (file: string) => `${file} is een map. Kies een bestand.`,
  folderNotWritable: (folder: string) => `In de map ${folder} kunnen we niet schrijven. Kies een andere map.`,
};
