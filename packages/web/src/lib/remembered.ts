/** Small choices kept in this browser. An office that forbids storage loses only the memory of them. */
export const remembered = {
  read: (key: string): string | null => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write: (key: string, value: string): void => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Nothing depends on it.
    }
  },
};
