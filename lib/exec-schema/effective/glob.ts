/**
 * Matches a path against a glob(7) pattern: `*` and `?` stand for anything but a slash, `[…]` for one of its characters, `\` takes the next as it is.
 * The time it takes grows with the product of both lengths at most, whatever the pattern.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const tokens = readPattern(pattern)
  let at = 0
  let token = 0
  // Where to go on when what follows the last star does not match: with the star taking one character more.
  let retryToken = -1
  let retryAt = 0
  while (at < path.length) {
    const current = tokens[token]
    if (current === '*') {
      retryToken = token++
      retryAt = at
    } else if (current?.(path[at]!)) {
      at++
      token++
    } else if (retryToken >= 0 && path[retryAt] !== '/') {
      at = ++retryAt
      token = retryToken + 1
    } else return false
  }
  while (tokens[token] === '*') token++
  return token === tokens.length
}

type Token = '*' | ((character: string) => boolean)

function readPattern(pattern: string): Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!
    const close = character === '[' ? pattern.indexOf(']', i + (/^\[[!^]/.test(pattern.slice(i, i + 2)) ? 3 : 2)) : -1
    if (character === '*') {
      // Several stars say no more than one.
      if (tokens[tokens.length - 1] !== '*') tokens.push('*')
    } else if (character === '?') tokens.push((other) => other !== '/')
    else if (close > 0) {
      tokens.push(readClass(pattern.slice(i + 1, close)))
      i = close
    } else {
      const literal = character === '\\' && i + 1 < pattern.length ? pattern[++i]! : character
      tokens.push((other) => other === literal)
    }
  }
  return tokens
}

function readClass(body: string): Token {
  const negated = /^[!^]/.test(body)
  const members = negated ? body.slice(1) : body
  return (character) => {
    if (character === '/') return false
    for (let i = 0; i < members.length; i++) {
      const last = members[i + 1] === '-' && i + 2 < members.length ? members[i + 2]! : members[i]!
      if (character >= members[i]! && character <= last) return !negated
      if (last !== members[i]) i += 2
    }
    return negated
  }
}
