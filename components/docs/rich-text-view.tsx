import { Fragment } from 'react'
import { readRichText } from '@/lib/docs/rich-text'

/** A text with its code and its links; links to the page itself (`here`) are none. */
export function RichText({ text, here }: { readonly text: string; readonly here: string }) {
  return readRichText(text, here).map(({ text: words, code, address }, index) => {
    const shown = code ? <code className="rounded-small bg-n3 px-1 py-px text-[0.93em] break-words">{words}</code> : words
    return address === undefined ? (
      <Fragment key={index}>{shown}</Fragment>
    ) : (
      // Among words colour alone would not tell a link.
      <a key={index} href={address} className={code ? undefined : 'underline'} {...(address.startsWith('https:') && { rel: 'noreferrer' })}>
        {shown}
      </a>
    )
  })
}
