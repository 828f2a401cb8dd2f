import * as v from 'valibot';

/** A browser's session under W3C WebDriver, in plain requests. Every command throws where the driver answers with an error. */
export type WebDriver = {
  readonly version: string;
  /** `path` begins after the session's own. */
  readonly send: (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;
  /** Calls a function in the page with JSON and elements; it must need nothing from outside itself. */
  readonly call: (source: string, ...args: readonly unknown[]) => Promise<unknown>;
};

const answerShape = v.object({ value: v.unknown() });
const errorShape = v.object({ error: v.string(), message: v.string() });
const sessionShape = v.object({
  sessionId: v.string(),
  capabilities: v.object({ browserVersion: v.string() }),
});

/** True where a driver listens at the address. */
export async function isDriverUp(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/status`).catch(() => undefined);
  return answer?.ok ?? false;
}

/** Starts the browser that the capabilities name. */
export async function startSession(address: string, capabilities: object): Promise<WebDriver> {
  const started = await send(address, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = v.parse(sessionShape, started);
  const own = `/session/${session.sessionId}`;
  return {
    version: session.capabilities.browserVersion,
    send: (method, path, body) => send(address, method, `${own}${path}`, body),
    call: (source, ...args) =>
      send(address, 'POST', `${own}/execute/sync`, { script: `return (${source})(...arguments)`, args }),
  };
}

async function send(address: string, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  const sent = body ? { method, body: JSON.stringify(body) } : { method };
  const { value } = v.parse(answerShape, await (await fetch(`${address}${path}`, sent)).json());
  const failed = v.safeParse(errorShape, value);
  if (failed.success) throw new Error(`${method} ${path}: ${failed.output.error}: ${failed.output.message}`);
  return value;
}
