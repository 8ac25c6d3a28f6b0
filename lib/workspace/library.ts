/** Which library judges units here: a hash of its sources, which whoever starts the server tells. What another one has judged is judged again. */
export function library(): string {
  return process.env.UNITWRIGHT_LIBRARY ?? 'unknown'
}
