/** Headings of the csv files with what is published: one word each, as programs want them. */
export const csvColumns = {
  figures: [
    ...['gemeentecode', 'gemeente', 'uitvraag', 'schooljaar', 'peildatum', 'release', 'herziening'],
    ...['niveau', 'fase', 'naam', 'domein', 'voldoende', 'aantal', 'streefpercentage'],
  ],
  response: [
    ...['gemeentecode', 'gemeente', 'uitvraag', 'schooljaar', 'peildatum', 'release', 'herziening'],
    ...['organisatie', 'locatie', 'fase', 'respons'],
  ],
} as const;
