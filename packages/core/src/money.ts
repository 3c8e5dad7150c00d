declare const fen: unique symbol;

/** Whole 分 (1/100 元). */
export type Fen = number & { readonly [fen]: true };
