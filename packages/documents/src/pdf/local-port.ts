interface PortMessage {
  readonly targetName?: string;
  readonly stream?: number;
  readonly reason?: unknown;
}

type Listener = (event: { readonly data: unknown }) => void;

/**
 * The wire between the two halves of the PDF library, which run in one thread. The library hands over a page that
 * broke off as if it were whole; only the message on this wire tells of the failure.
 */
export class LocalPort {
  readonly #listeners = new Set<Listener>();
  readonly #ready = Promise.resolve();
  #failure: unknown = null;

  /** Why a stream of the worker half failed since the last call, or null. */
  takeFailure(): unknown {
    const failure = this.#failure;
    this.#failure = null;
    return failure;
  }

  postMessage(message: PortMessage, transfer?: Transferable[]): void {
    const { stream, reason, targetName } = message;
    const toReader = targetName !== undefined && !targetName.endsWith("worker");
    if (stream !== undefined && reason !== undefined && toReader) this.#failure ??= reason;
    const event = { data: structuredClone(message, transfer === undefined ? {} : { transfer }) };
    void this.#ready.then(() => {
      for (const listener of this.#listeners) listener(event);
    });
  }

  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}
