import ReactMarkdown from 'react-markdown'
import { isTangled } from '@/lib/review/tangled-markdown'

const allowed = ['p', 'a', 'em', 'strong', 'del', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/**
 * What people write, in Markdown. It becomes elements, never markup: HTML in it is shown as text, images and everything else that would load something are left out, and
 * links lead to the web or to this server alone.
 */
export function Markdown({ text }: { readonly text: string }) {
  if (isTangled(text)) return <pre className="overflow-x-auto text-12 whitespace-pre-wrap">{text}</pre>
  return (
    <div className="flex flex-col gap-2 text-14 break-words [&_a]:underline [&_blockquote]:border-l-2 [&_blockquote]:border-hairline-strong [&_blockquote]:pl-3 [&_blockquote]:text-n11 [&_code]:font-mono [&_code]:text-12 [&_ol]:list-decimal [&_ol]:pl-5 [&_pre]:overflow-x-auto [&_pre]:rounded-control [&_pre]:bg-n3 [&_pre]:p-2 [&_ul]:list-disc [&_ul]:pl-5">
      <ReactMarkdown
        allowedElements={allowed}
        unwrapDisallowed
        urlTransform={(address) => (/^(https?:\/\/|\/(?![/\\])|#)/i.test(address) ? address : '')}
        components={{
          a: ({ href, children }) => (
            <a href={href} rel="noreferrer nofollow">
              {children}
            </a>
          ),
          // Headings of a comment are none of the page.
          ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, Heading])),
        }}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}

function Heading({ children }: { readonly children?: React.ReactNode }) {
  return <p className="font-semibold">{children}</p>
}
