type Case = [text: string, value: string | number | boolean, format: string];

/** What a Dutch Excel makes of text that is typed or pasted in September 2026, and the format when General changes. */
export const typedCases: Case[] = [
  ['2025-09', 45_901, 'mmm-yy'],
  ['1-2', 46_054, 'd-mmm'],
  ['1-9-2025', 45_901, 'm/d/yyyy'],
  ['1/9/25', 45_901, 'm/d/yyyy'],
  ['2025-09-01', 45_901, 'm/d/yyyy'],
  ['1.5', 46_143, 'd-mmm'],
  ['sep 2025', 45_901, 'mmm-yy'],
  ['1 mrt 2025', 45_717, 'd-mmm-yy'],
  ['12:30', 0.520_833_333_333_333_4, 'h:mm'],
  ['001', 1, 'General'],
  ['12E4', 120_000, '0.00E+00'],
  ['7,5', 7.5, 'General'],
  ['1.000', 1000, '#,##0'],
  ['1.234,5', 1234.5, '#,##0.00'],
  ['50%', 0.5, '0%'],
  ['(3)', -3, 'General'],
  ['€ 5', 5, '"€" #,##0'],
  ['+31612345678', 31_612_345_678, 'General'],
  ['-', '-', 'General'],
  ['WAAR', true, 'General'],
  ['TRUE', 'TRUE', 'General'],
  ['#N/B', '#N/B', 'General'],
  ['#N/A', '#N/A', 'General'],
  ["'001", '001', 'General'],
  ["''x", "'x", 'General'],
  ["'=1+1", '=1+1', 'General'],
  ['31-2-2025', '31-2-2025', 'General'],
  ['K01', 'K01', 'General'],
  ['7.5.', '7.5.', 'General'],
  ['  x ', '  x ', 'General'],
];

/** What any Excel makes of text that an add-in writes: it is read as in the United States. */
export const writtenCases: Case[] = [
  ['2025-09', 45_901, 'mmm-yy'],
  ['1-2', 46_024, 'd-mmm'],
  ['1-9-2025', 45_666, 'm/d/yyyy'],
  ['2025-09-01', 45_901, 'm/d/yyyy'],
  ['sep 2025', 45_901, 'mmm-yy'],
  ['001', 1, 'General'],
  ['12E4', 120_000, '0.00E+00'],
  ['7.5', 7.5, 'General'],
  ['7,5', '7,5', 'General'],
  ['1,000', 1000, '#,##0'],
  ['50%', 0.5, '0%'],
  ['TRUE', true, 'General'],
  ['WAAR', 'WAAR', 'General'],
  ["'001", '001', 'General'],
  ["'=1+1", '=1+1', 'General'],
  ['K01', 'K01', 'General'],
];

/** Text that is a formula, and its value. */
export const formulaCases: [text: string, value: string | number][] = [
  ['=1+1', 2],
  ['+1+1', 2],
  ['-1+1', 0],
  ['-abc', '#NAME?'],
  ['- een twee', '#NAME?'],
  ['=geenfunctie(1)', '#NAME?'],
  ['@SUM(1,2)', 3],
];
