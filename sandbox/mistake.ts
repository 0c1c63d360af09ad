/** The sandbox cannot start as it was told to; the message says why and what to change. */
export class SandboxMistake extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SandboxMistake';
  }
}

/** Node's codes for an address that cannot be had. */
const addressTroubles: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does. Choose another port with --port; 0 takes a free one',
  EACCES: 'that is not allowed. Choose a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address. Change --host',
  ENOTFOUND: 'the host name is unknown. Change --host',
  ERR_SOCKET_BAD_PORT: 'a port is a number from 0 to 65535. Change --port',
};

/** The error to throw for what `listen` threw: a mistake in words where it is one, else the same error. */
export function listenError(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const trouble = addressTroubles[code];
  if (trouble === undefined) return error;
  return new SandboxMistake(`The sandbox cannot listen on ${host}:${port}: ${trouble}.`, { cause: error });
}
