import type { Node } from 'prosemirror-model'
import type { Block, Body } from '@/lib/body/body'

/** Each block that has been written down before; a text of 10,000 words is written with every key, and all but one block are the same. */
const written = new WeakMap<Node, Block>()

/** The words of a text as they are kept: plain data, the same objects for the same blocks. */
export function bodyOf(doc: Node): Body {
  return { type: 'doc', content: doc.children.map(blockOf) }
}

/** Notes that a text has just been opened with these words: they need not be written down again. */
export function rememberBody(doc: Node, { content }: Body): void {
  content.forEach((block, index) => written.set(doc.child(index), block))
}

function blockOf(node: Node): Block {
  const before = written.get(node)
  if (before) return before
  // The attributes of nodes are objects without a prototype, which an action's arguments may not be.
  const block = JSON.parse(JSON.stringify(node.toJSON())) as Block
  written.set(node, block)
  return block
}
