const MASK = (1n << 64n) - 1n

/** SipHash-2-4 of some bytes under a key of 16 bytes, as a number of 64 bits (Aumasson and Bernstein, 2012). */
export function sipHash24(bytes: Uint8Array, key: Uint8Array): bigint {
  const k0 = wordAt(key, 0, 8)
  const k1 = wordAt(key, 8, 8)
  let v0 = k0 ^ 0x736f6d6570736575n
  let v1 = k1 ^ 0x646f72616e646f6dn
  let v2 = k0 ^ 0x6c7967656e657261n
  let v3 = k1 ^ 0x7465646279746573n
  const round = () => {
    v0 = (v0 + v1) & MASK
    v1 = rotate(v1, 13n) ^ v0
    v0 = rotate(v0, 32n)
    v2 = (v2 + v3) & MASK
    v3 = rotate(v3, 16n) ^ v2
    v0 = (v0 + v3) & MASK
    v3 = rotate(v3, 21n) ^ v0
    v2 = (v2 + v1) & MASK
    v1 = rotate(v1, 17n) ^ v2
    v2 = rotate(v2, 32n)
  }
  const mix = (word: bigint) => {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }
  const whole = bytes.length - (bytes.length % 8)
  for (let at = 0; at < whole; at += 8) mix(wordAt(bytes, at, 8))
  mix(wordAt(bytes, whole, bytes.length - whole) | (BigInt(bytes.length & 0xff) << 56n))
  v2 ^= 0xffn
  for (let i = 0; i < 4; i++) round()
  return v0 ^ v1 ^ v2 ^ v3
}

function rotate(word: bigint, bits: bigint): bigint {
  return ((word << bits) | (word >> (64n - bits))) & MASK
}

/** Up to eight bytes as a number, the first one the lowest. */
function wordAt(bytes: Uint8Array, at: number, length: number): bigint {
  let word = 0n
  for (let i = length - 1; i >= 0; i--) word = (word << 8n) | BigInt(bytes[at + i]!)
  return word
}
