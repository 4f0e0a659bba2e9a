import { type OpenOffice } from './open-office.ts';

/** Fills a workbook, through office.js, with one of everything that a file must keep. */
export const fillWorkbook = ({ excel }: OpenOffice): Promise<void> =>
  excel(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getItem('Kinderen');
    sheet.getRange('A1:C4').values = [
      ['Code', 'Groep', 'Oordeel'],
      ['K01', 2, 'voldoende'],
      ['K02', 1, 'onvoldoende'],
      ["'007", 2, ''],
    ];
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Kinderlijst';
    table.style = 'TableStyleMedium4';
    sheet.getRange('E1').formulas = [['=SUM(Kinderlijst[Groep])']];
    sheet.getRange('E2').formulas = [['=COUNTIF(C2:C4,"voldoende")']];
    sheet.getRange('A1:C1').format.fill.color = '#1F6F54';
    sheet.getRange('A1:C1').format.font.color = '#FFFFFF';
    sheet.getRange('B:B').format.columnWidth = 100;
    sheet.getRange('E3').numberFormat = [['0%']];
    sheet.getRange('E3').values = [[0.75]];
    const lists = worksheets.add('Lijsten');
    lists.getRange('A1:A2').values = [['voldoende'], ['onvoldoende']];
    lists.tabColor = '#AA5500';
    lists.visibility = 'Hidden';
    names.add('Oordelen', lists.getRange('A1:A2'));
    const judged = sheet.getRange('C2:C4');
    judged.dataValidation.rule = { list: { inCellDropDown: true, source: '=Oordelen' } };
    judged.dataValidation.prompt = { showPrompt: true, title: 'Oordeel', message: 'Kies een oordeel.' };
    const format = judged.conditionalFormats.add('CellValue');
    format.cellValue.rule = { formula1: '="onvoldoende"', operator: 'EqualTo' };
    format.cellValue.format.fill.color = '#FFEB9C';
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.setPrintArea('A1:C4');
    lists.protection.protect({ allowAutoFilter: true });
    await context.sync();
  });
