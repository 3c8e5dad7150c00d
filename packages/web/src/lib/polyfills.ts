/**
 * What Chromium 109 lacks of the language the core is written in. Only what is used is here;
 * the browser test "works with the functions of Chromium 109" takes them away and runs a check.
 */
function fillIn(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

fillIn(Array.prototype, "toSorted", function toSorted(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
  return [...this].sort(compare);
});
fillIn(Array.prototype, "toReversed", function toReversed(this: unknown[]) {
  return [...this].reverse();
});
fillIn(Array.prototype, "with", function withItem(this: unknown[], index: number, value: unknown) {
  const copy = [...this];
  copy[index < 0 ? copy.length + index : index] = value;
  return copy;
});
fillIn(Array.prototype, "toSpliced", function toSpliced(this: unknown[], ...args: [number, number, ...unknown[]]) {
  const copy = [...this];
  copy.splice(...args);
  return copy;
});
fillIn(Object, "groupBy", (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => string) => {
  const groups: Record<string, unknown[]> = Object.create(null);
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
});
fillIn(Map, "groupBy", (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) => {
  const groups = new Map<unknown, unknown[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
});
fillIn(Promise, "withResolvers", function withResolvers() {
  let resolve: unknown;
  let reject: unknown;
  const promise = new Promise((settle, fail) => {
    resolve = settle;
    reject = fail;
  });
  return { promise, resolve, reject };
});
fillIn(Set.prototype, "union", function union(this: Set<unknown>, other: Iterable<unknown>) {
  return new Set([...this, ...other]);
});
fillIn(Set.prototype, "difference", function difference(this: Set<unknown>, other: ReadonlySet<unknown>) {
  return new Set([...this].filter((item) => !other.has(item)));
});
fillIn(Set.prototype, "intersection", function intersection(this: Set<unknown>, other: ReadonlySet<unknown>) {
  return new Set([...this].filter((item) => other.has(item)));
});
fillIn(Set.prototype, "isSubsetOf", function isSubsetOf(this: Set<unknown>, other: ReadonlySet<unknown>) {
  return [...this].every((item) => other.has(item));
});
