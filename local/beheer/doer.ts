/** Who does what `npm run beheer` does, in the audit rows. */
export const doer = { actor: 'beheer', rol: 'beheer' } as const;
