/** Resolves when Office can be asked anything; `false` where the page is not open in Excel. */
export async function officeReady(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}
