import type { Body } from '@/lib/body/body'

/** Opens pictures large on the page they stand on; only where a text has any. */
export function FiguresScript({ body: { content } }: { body: Body }) {
  const hasFigures = content.some(({ type }) => type === 'figure' || type === 'gallery')
  return hasFigures ? <script type="module" src="/js/figures.js" /> : null
}
