import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// schema.org's vocabulary as schema-dts carries it: generated from schema.org's own file, its version fixed by package.json.
const FILE = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/schema\.js$/, 'schema.d.ts')

interface Vocabulary {
  /** What a type is, itself first: GovernmentOrganization, Organization, Thing. */
  kinds(type: string): string[]
  /** The kinds that a property of a type may have for value; undefined where the type has no such property. */
  range(type: string, property: string): string[] | undefined
  isText(kind: string): boolean
}

let read: Vocabulary | undefined

/**
 * Compares data for search engines with schema.org's vocabulary: unknown types, properties that a type does not have, values of
 * a kind that a property does not take.
 *
 * @param data - what stands in a script of the type application/ld+json
 * @returns empty where nothing is wrong
 */
export function faultsOfJsonLd(data: string): string[] {
  const { '@context': context, ...thing } = JSON.parse(data) as Record<string, unknown>
  return [...(context === 'https://schema.org' ? [] : ['no context of schema.org']), ...faultsOf(thing, 'the data')]
}

function faultsOf(value: unknown, where: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => faultsOf(one, where))
  if (typeof value !== 'object' || !value) return []
  const { '@type': type, ...properties } = value as Record<string, unknown>
  if (typeof type !== 'string' || !vocabulary().kinds(type).includes('Thing')) return [`${where}: no type ${type}`]
  return Object.entries(properties).flatMap(([name, one]) => {
    // schema.org's annotation of what an action is told.
    if (name.endsWith('-input') && vocabulary().kinds(type).includes('Action')) return []
    const range = vocabulary().range(type, name)
    if (!range) return [`${type} has no property ${name}`]
    return [...[one].flat().flatMap((single) => misfit(single, range, `${type}.${name}`)), ...faultsOf(one, type)]
  })
}

function misfit(value: unknown, range: string[], where: string): string[] {
  const { kinds, isText } = vocabulary()
  if (typeof value === 'number') return range.some((kind) => /^(Number|Integer|Float)$/.test(kind)) ? [] : [where]
  if (typeof value === 'string') {
    if (range.every((kind) => /^Date(Time)?$/.test(kind)))
      return Number.isNaN(Date.parse(value)) ? [`${where} is no date: ${value}`] : []
    // An address may stand for what is described there.
    return range.some(isText) || URL.canParse(value) ? [] : [`${where} is no text: ${value}`]
  }
  const type = String((value as Record<string, unknown> | null)?.['@type'])
  return kinds(type).some((kind) => range.includes(kind)) ? [] : [`${where} takes no ${type}`]
}

function vocabulary(): Vocabulary {
  return (read ??= readVocabulary(readFileSync(FILE, 'utf8')))
}

function readVocabulary(text: string): Vocabulary {
  const parents = new Map<string, string[]>()
  const properties = new Map<string, Map<string, string[]>>()
  const namesIn = (list: string) => list.split(',').map((one) => one.trim().replace(/(Base|Leaf)$/, ''))
  for (const [, name, above, body] of text.matchAll(/^interface (\w+)Base extends ([^{]+) \{\n([^]*?)^\}/gm)) {
    parents.set(name!, above!.startsWith('Partial') ? [] : namesIn(above!))
    const own = [...body!.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.+), "\w+">;/gm)]
    properties.set(name!, new Map(own.map(([, property, range]) => [property!, range!.split(' | ')])))
  }
  for (const [, name, above] of text.matchAll(/^export interface (\w+)Leaf extends (\w+) \{/gm))
    if (!parents.has(name!)) parents.set(name!, namesIn(above!))
  const texts = new Set([...text.matchAll(/^export type (\w+) = string;/gm)].map(([, name]) => name!))

  const kinds = (type: string): string[] =>
    parents.has(type) ? [type, ...parents.get(type)!.flatMap((parent) => kinds(parent))] : []
  return {
    kinds,
    range(type, property) {
      const owner = kinds(type).find((kind) => properties.get(kind)?.has(property))
      return owner ? properties.get(owner)!.get(property) : undefined
    },
    isText: (kind) => texts.has(kind) || kind === 'Text' || kind === 'PronounceableText',
  }
}
