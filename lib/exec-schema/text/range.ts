/**
 * A stretch of text: offsets in UTF-16 code units, `start` included, `end` excluded.
 * `start === end` is a place between two characters.
 */
export interface Range {
  readonly start: number
  readonly end: number
}
