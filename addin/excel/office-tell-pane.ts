/** Tells the pane from within its dialog. */
export async function tellPane(text: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(text);
}
