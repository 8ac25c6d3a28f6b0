/** A fault of the call: said in one sentence on standard error, exit status 2. */
export class CommandError extends Error {}
