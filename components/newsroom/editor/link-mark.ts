import { Mark } from '@tiptap/core'
import { isSafeHref } from '@/lib/body/href'

/** Words that lead somewhere. What is typed at their end leads nowhere: a link never grows by itself. */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1_000,
  inclusive: false,
  keepOnSplit: false,
  addAttributes: () => ({ href: { isRequired: true } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element: HTMLElement) => {
        const href = element.getAttribute('href') ?? ''
        return isSafeHref(href) && { href }
      },
    },
  ],
  renderHTML: ({ HTMLAttributes: { href } }) => ['a', { href: isSafeHref(String(href)) ? String(href) : '' }, 0],
})
