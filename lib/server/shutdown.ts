/** One for the process: the server and the routes that Next has bundled hold separate copies of this module. */
const store = globalThis as { unitwrightShutdown?: AbortController }

function controller(): AbortController {
  return (store.unitwrightShutdown ??= new AbortController())
}

/** Aborted when the server is about to end; whoever holds a response open, such as a stream of events, has to finish it then. */
export function shutdownSignal(): AbortSignal {
  return controller().signal
}

export function beginShutdown(): void {
  controller().abort()
}
