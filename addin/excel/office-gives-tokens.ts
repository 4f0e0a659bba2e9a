/** Whether this Office gives tokens itself, for the account with which the user works in Excel. */
export const givesTokens = (): boolean => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
