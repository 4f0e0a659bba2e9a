/** A dialog box that the add-in opened with displayDialogAsync. */
export interface OpenDialog {
  url: string;
  /** In percent of the screen. */
  height: number;
  width: number;
}

/** Reads what office.js asks for; unknown members are left alone. */
export function readDialog(targetId: string): OpenDialog {
  const asked = JSON.parse(targetId) as Partial<OpenDialog>;
  return { url: asked.url ?? '', height: asked.height ?? 80, width: asked.width ?? 80 };
}

/** What the host tells the add-in: a message of the page in the dialog, or that the user closed it (12006). */
export const dialogMessage = (text: string, origin: string): unknown[] => [0, text, origin];
export const dialogClosed: readonly unknown[] = [12_006];
