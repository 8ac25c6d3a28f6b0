/** Whether a text can be the id of something at all; the database refuses some others, such as one with NUL, with an error of its own. */
export function isId(text: string): boolean {
  // Arguments of the server's actions come as the browser sends them, of whatever type.
  return typeof text === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
