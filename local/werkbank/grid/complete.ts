/**
 * Excel completes what is typed to an entry of the same column, or of the list of the cell, as soon as only one begins
 * so ("Automatically repeat values that already exist in the column", support.microsoft.com).
 */
function completionOf(typed: string, suggestions: readonly string[]): string | undefined {
  const begin = typed.toLowerCase();
  if (begin.trim() === '') return undefined;
  const [only, ...others] = suggestions.filter((text) => text.toLowerCase().startsWith(begin));
  return others.length === 0 && only !== undefined && only.length > typed.length ? only : undefined;
}

/** Completes what stands in a field; what is added is selected, so that typing on replaces it. */
export function complete(field: HTMLTextAreaElement, suggestions: readonly string[]): void {
  const { value } = field;
  const completion = completionOf(value, suggestions);
  if (completion === undefined || field.selectionEnd !== value.length) return;
  field.value = completion;
  field.setSelectionRange(value.length, completion.length);
}

/** Completes each time that something is typed at the end of the field. */
export function completeWhileTyping(field: HTMLTextAreaElement, suggestions: readonly string[]): void {
  field.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.inputType === 'insertText') complete(field, suggestions);
  });
}
