const NAME = "guangzhou-target-list.txt";

/** The real published table that comes with the application, as a file. */
export async function loadSample(): Promise<File> {
  const answer = await fetch(`/sample/${NAME}`);
  if (!answer.ok) throw new Error(`sample: ${answer.status}`);
  return new File([await answer.arrayBuffer()], NAME, { type: "text/plain" });
}
