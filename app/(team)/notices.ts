import { errorStatus, type ErrorCode } from '@/lib/api/error-status'

/** What a page can be told to say about the form that led to it. */
export type NoticeCode = ErrorCode | 'unchanged'

const sentences: Partial<Record<string, string>> = {
  unchanged: 'The latest revision says the same already, so no new one was saved.',
  conflict: 'Someone has saved since you opened this page, so nothing was changed. The newer revision is below now; try again if you still want to.',
  'unit-archived': 'The unit is archived, so nothing was changed; unarchive it, then try again.',
  'revision-not-found': 'There is no such revision, so nothing was changed; those that there are stand below.',
  'database-unavailable': 'The database did not answer, so nothing was changed; try again.',
  forbidden: 'You may read this unit but not change it; ask its owner for access.',
} satisfies Partial<Record<NoticeCode, string>>

const otherwise = 'That went wrong and nothing was changed; try again, and look at what the server printed if it goes on.'

/** Takes what an address says after `notice=` and answers with the sentence for it; null for what is none of our codes. Addresses hold codes only, so that nobody can have our pages say things. */
export function readNotice(code: string | string[] | undefined): string | null {
  if (typeof code !== 'string') return null
  if (Object.hasOwn(sentences, code)) return sentences[code] ?? null
  return Object.hasOwn(errorStatus, code) ? otherwise : null
}
