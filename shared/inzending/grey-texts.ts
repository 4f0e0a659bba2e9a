/** Characters of own words of last year that a grey cell shows: enough to know them again. */
const SHOWN = 160;

/** Before a figure of two groepen that were sent as one. */
const TOGETHER = 'samen ';

const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s+\S*$/u, '')} ...`;
};

/** What grey cells say. Each text of Toelichting begins with the year, so that it is heard too. */
export const greyTexts = {
  kinderen: (count: number) => `${count} ${count === 1 ? 'kind' : 'kinderen'}`,
  share: (voldoende: number, judged: number) => `${voldoende} van ${judged}`,
  /** Two groepen that were sent as one: the figure of both. */
  together: (text: string) => `${TOGETHER}${text}`,
  grew: (share: string) => `Vorig jaar groeiden ${share} kinderen voldoende.`,
  wrote: (text: string) => `Vorig jaar schreef u: ${shortened(text)}`,
  planned: (text: string) => `Vorig jaar wilde u doen: ${shortened(text)}`,
  stillSo: 'Geldt dit nog? Bij Versturen kunt u het overnemen.',
} as const;

const figure = new RegExp(`^(?:${TOGETHER})?\\d+(?: van \\d+| kind| kinderen)$`);

/** Whether a cell is empty or says what only Groeiblad says there: anything else is a remark of somebody, and stays. */
export const isOwnGreyText = (text: string): boolean =>
  text === '' || text.startsWith('Vorig jaar ') || text.split('\n').every((line) => figure.test(line));
