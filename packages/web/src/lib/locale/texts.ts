/** The shape of a catalogue with the words left open: the type check proves that no text is missing in a language. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
