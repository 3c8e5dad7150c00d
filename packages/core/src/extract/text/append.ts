/** Adds items one by one: spreading a hundred thousand of them into `push` overflows the stack. */
export function append<Item>(target: Item[], items: Iterable<Item>): void {
  for (const item of items) target.push(item);
}
