import { Fragment, type ReactNode } from 'react'
import type { Inline, Mark } from '@/lib/body/body'

/** The words of a paragraph or a caption with their marks. */
export function inlines(content: Inline[] = []): ReactNode {
  return content.map((inline, index) =>
    inline.type === 'hardBreak' ? (
      <br key={index} />
    ) : (
      <Fragment key={index}>{(inline.marks ?? []).reduceRight<ReactNode>(marked, inline.text)}</Fragment>
    ),
  )
}

function marked(words: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{words}</strong>
    case 'italic':
      return <em>{words}</em>
    case 'underline':
      return <u>{words}</u>
    case 'superscript':
      return <sup>{words}</sup>
    case 'subscript':
      return <sub>{words}</sub>
    case 'link':
      return (
        <a href={mark.attrs.href} rel={/^https?:/i.test(mark.attrs.href) ? 'noopener' : undefined}>
          {words}
        </a>
      )
  }
}
