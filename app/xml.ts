/** Answers with a list of addresses as sitemaps.org spells it. */
export function xml(root: 'urlset' | 'sitemapindex', namespaces: string, entries: string[]): Response {
  const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} ${space}${namespaces}>`,
    ...entries,
    `</${root}>`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
