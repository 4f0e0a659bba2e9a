/** The sentence of a rule in general: a value of a form that is not there becomes an ellipsis. */
export const inGeneral = (text: string): string => text.replace(/\{\w+\}/g, '…');
