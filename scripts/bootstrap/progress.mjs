// @ts-check

/**
 * Does something and, when that takes longer than a second, says so in one line that ends with the time it took.
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} action
 * @returns {Promise<T>}
 */
export async function step(label, action) {
  const begun = performance.now()
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    process.stdout.write(`${label} …`)
  }, 1000)
  try {
    return await action()
  } finally {
    clearTimeout(timer)
    if (shown) process.stdout.write(` ${secondsSince(begun)} s\n`)
  }
}

/** @param {number} begun */
export function secondsSince(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1)
}
