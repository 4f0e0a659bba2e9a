/** How the user works on the form: in Excel with the add-in, or with any program and the page where a file is handed in. */
export type Route = 'invoegtoepassing' | 'pagina';

/** Words that depend on the route, for the other one as well: a file goes from one to the other. */
export type ByRoute<T> = Readonly<Record<Route, T>>;
