/** Hands a text to the browser as a file; nothing leaves the machine. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the blob over within the task; a minute is ample for a slow disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
