/** Changes that cannot change any answer, with the reason. The key is the rule's id and the change as it is printed. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};
