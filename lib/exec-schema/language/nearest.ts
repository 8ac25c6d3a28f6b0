/** No name that could be meant is longer. */
export const LONGEST_NAME = 64

/** The candidate that a mistyped word most likely means; null when none is near, or the word is too long for any. Case does not count. At most `farthest` letters may differ, without it a third of them. */
export function nearest(word: string, candidates: readonly string[], farthest = Math.max(1, Math.floor(word.length / 3))): string | null {
  if (word.length > LONGEST_NAME) return null
  const wanted = word.toLowerCase()
  let best: string | null = null
  let least = farthest + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate.toLowerCase(), least)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** How many letters have to be added, removed, changed or swapped; counting stops at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
