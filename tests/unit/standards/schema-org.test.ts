import { expect, test } from 'vitest'
import { faultsOfJsonLd } from '@/tests/ground/standards/schema-org'

const faults = (thing: object) => faultsOfJsonLd(JSON.stringify({ '@context': 'https://schema.org', ...thing }))

test('what schema.org knows is no fault: inherited properties, several values, things within things', () => {
  const author = { '@type': 'Person', name: 'Lý Thị Sao', worksFor: { '@type': 'GovernmentOrganization', name: 'Ban' } }
  const image = ['https://a.example/b.webp', { '@type': 'ImageObject', width: '640', url: 'https://a.example/b.webp' }]
  expect(faults({ '@type': 'NewsArticle', headline: 'Vụ lúa', datePublished: '2026-11-20', author, image })).toEqual([])
})

test.each([
  [{ '@type': 'NewsArticel' }, 'the data: no type NewsArticel'],
  [{ '@type': 'NewsArticle', jobTitle: 'Trưởng ban' }, 'NewsArticle has no property jobTitle'],
  [{ '@type': 'NewsArticle', author: { '@type': 'ImageObject' } }, 'NewsArticle.author takes no ImageObject'],
  [{ '@type': 'NewsArticle', author: 'Lý Thị Sao' }, 'NewsArticle.author is no text: Lý Thị Sao'],
  [{ '@type': 'NewsArticle', datePublished: 'hôm qua' }, 'NewsArticle.datePublished is no date: hôm qua'],
  [{ '@type': 'Person', worksFor: { '@type': 'Organization', heigth: 2 } }, 'Organization has no property heigth'],
])('what it does not know is named: %j', (thing, fault) => {
  expect(faults(thing)).toEqual([fault])
})

test('data without the context says nothing to anybody', () => {
  expect(faultsOfJsonLd('{"@type":"Person"}')).toEqual(['no context of schema.org'])
})
