import { SaxesParser } from 'saxes'

/** An element of an XML document. */
export interface XmlElement {
  /** With the prefix by which the grammar knows its namespace; "?:…" where it knows none. */
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** Its own text, without that of its children. */
  text: string
}

/** What may stand in an element, and how often. What is of a namespace that the grammar does not know is passed over. */
export interface Shape {
  once?: string[]
  atMostOnce?: string[]
  many?: string[]
  text?: (text: string) => boolean
  /** An attribute must fit; undefined stands for one that is not there. */
  attributes?: Record<string, (value: string | undefined) => boolean>
}

/** The shape of each element, by its name. */
export type Grammar = Record<string, Shape>

/**
 * Reads an XML document as strictly as XML asks.
 *
 * @param prefixes - by namespace
 * @throws {Error} where it is not well-formed
 */
export function parseXml(xml: string, prefixes: Record<string, string>): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [document]
  const named = (uri: string, local: string) => `${prefixes[uri] ?? '?:'}${local}`
  parser.on('opentag', ({ uri, local, attributes }) => {
    const given = Object.values(attributes).map((one) => [one.uri ? named(one.uri, one.local) : one.local, one.value])
    const element = { name: named(uri, local), attributes: Object.fromEntries(given), children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const takeText = (text: string) => void (open.at(-1)!.text += text)
  parser.on('text', takeText)
  parser.on('cdata', takeText)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return document.children[0]!
}

/** Compares a whole document with a grammar. */
export function faultsOfXml(element: XmlElement, root: string, grammar: Grammar): string[] {
  return element.name === root ? faultsIn(element, grammar) : [`the root is ${element.name}, not ${root}`]
}

function faultsIn(element: XmlElement, grammar: Grammar): string[] {
  const { name, attributes, children, text } = element
  const shape = grammar[name]
  if (!shape) return []
  const { once = [], atMostOnce = [], many = [] } = shape
  const known = children.filter((child) => !child.name.startsWith('?:'))
  const count = (wanted: string) => known.filter((child) => child.name === wanted).length
  return [
    ...once.filter((one) => count(one) !== 1).map((one) => `${name} has ${count(one)} ${one}, not one`),
    ...atMostOnce.filter((one) => count(one) > 1).map((one) => `${name} has ${count(one)} ${one}`),
    ...known
      .filter((child) => ![...once, ...atMostOnce, ...many].includes(child.name))
      .map((child) => `${name} may not hold ${child.name}`),
    ...(shape.text && !shape.text(text.trim()) ? [`${name} may not be “${text.trim().slice(0, 60)}”`] : []),
    ...Object.entries(shape.attributes ?? {})
      .filter(([attribute, fits]) => !fits(attributes[attribute]))
      .map(([attribute]) => `${name} may not have ${attribute}=${attributes[attribute]}`),
    ...known.flatMap((child) => faultsIn(child, grammar)),
  ]
}
