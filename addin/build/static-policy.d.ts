export const OFFICE_JS: string;
export const staticPolicy: string;
