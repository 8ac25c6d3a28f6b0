/** Where people reach this server, such as http://localhost:3000 or https://units.example.org. `npm start` says so; there is no other default that would be right. */
export function serverOrigin(): string {
  return process.env.UNITWRIGHT_ORIGIN ? new URL(process.env.UNITWRIGHT_ORIGIN).origin : `http://localhost:${process.env.PORT || 3000}`
}

/** Whether only this machine reaches the server, under its own name. Such a server can be used without an account. */
export function isOwnMachineOnly(): boolean {
  return process.env.UNITWRIGHT_ORIGIN === undefined
}

/** The header in which the HTTP server says where a request came from, and that with its path; whatever the client wrote there is replaced. */
export const clientAddressHeader = 'x-unitwright-client'
export const pathHeader = 'x-unitwright-path'

/** Where a request with these headers came from. */
export function clientOf(headers: Headers): string {
  return headers.get(clientAddressHeader) ?? ''
}
