/**
 * The name that stands for a table with its headings in a file that is made here: programs that know no tables keep
 * names. Dutch, as users see it in the list of names.
 */
export const anchorOf = (table: string): string => `Tabel_${table}`;
