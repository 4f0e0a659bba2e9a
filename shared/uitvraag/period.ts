/** Days on which schools are closed, both included, by the name that stands in a sentence: "de zomervakantie". */
export interface Period {
  readonly naam: string;
  readonly from: string;
  readonly to: string;
}

export const includes = ({ from, to }: Period, date: string): boolean => from <= date && date <= to;
