'use client'

import type { Attrs, Node } from 'prosemirror-model'
import type { EditorView, NodeView, NodeViewConstructor, ViewMutationRecord } from 'prosemirror-view'
import { memo, useSyncExternalStore, type ComponentType } from 'react'
import { createPortal } from 'react-dom'

/** What a component is given that draws a node of the text. */
export interface NodeProps {
  node: Node
  view: EditorView
  /** Where the node begins; undefined when it is gone. */
  getPos: () => number | undefined
  setAttrs: (attrs: Attrs) => void
  remove: () => void
  /** For a ref: the element in which the node's words are typed. */
  holdWords: (element: HTMLElement | null) => void
}

interface Drawing {
  key: number
  dom: HTMLElement
  Component: ComponentType<NodeProps>
  props: NodeProps
}

/** The nodes of one text that React draws, each into its place in the text. */
export class Drawings {
  private all: readonly Drawing[] = []
  private readonly listeners = new Set<() => void>()

  readonly get = () => this.all

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Puts a new drawing, or another one in the place of its former. */
  put(drawing: Drawing): void {
    const isNew = !this.all.some(({ key }) => key === drawing.key)
    this.all = isNew ? [...this.all, drawing] : this.all.map((one) => (one.key === drawing.key ? drawing : one))
    this.tell()
  }

  drop(key: number): void {
    this.all = this.all.filter((one) => one.key !== key)
    this.tell()
  }

  /** Lets a component draw the nodes of a kind. */
  by(Component: ComponentType<NodeProps>, className: string): NodeViewConstructor {
    return (node, view, getPos) => new DrawnNode(this, Component, className, node, view, getPos)
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

/** Where React draws the nodes: stands within everything that they want to know of. */
export function DrawnNodes({ drawings }: { drawings: Drawings }) {
  const all = useSyncExternalStore(drawings.subscribe, drawings.get, drawings.get)
  return all.map((drawing) => createPortal(<Drawn drawing={drawing} />, drawing.dom, String(drawing.key)))
}

const Drawn = memo(function Drawn({ drawing: { Component, props } }: { drawing: Drawing }) {
  return <Component {...props} />
})

let lastKey = 0

class DrawnNode implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM: HTMLElement | null
  private readonly key = ++lastKey

  constructor(
    private readonly drawings: Drawings,
    private readonly Component: ComponentType<NodeProps>,
    className: string,
    private node: Node,
    private readonly view: EditorView,
    private readonly getPos: () => number | undefined,
  ) {
    this.dom.className = className
    this.contentDOM = node.isLeaf ? null : this.dom.appendChild(document.createElement('div'))
    this.draw()
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    const isSame = node === this.node
    this.node = node
    if (!isSame) this.draw()
    return true
  }

  /** Keys and presses in its fields and on its buttons are its own; the text hears of the rest. */
  stopEvent({ target, type }: Event): boolean {
    if (!(target instanceof Element) || this.contentDOM?.contains(target)) return false
    if (target.closest(OWN) && !/^(drag|drop)/.test(type)) return true
    if (type === 'dragstart') return !target.closest('[data-drag-handle]')
    return !OF_THE_TEXT.has(type)
  }

  ignoreMutation({ type, target }: ViewMutationRecord): boolean {
    if (type === 'selection') return false
    return !this.contentDOM?.contains(target) || (type === 'attributes' && target === this.contentDOM)
  }

  destroy(): void {
    this.drawings.drop(this.key)
  }

  private draw(): void {
    const { key, dom, Component, node, view, getPos, setAttrs, remove, holdWords } = this
    this.drawings.put({ key, dom, Component, props: { node, view, getPos, setAttrs, remove, holdWords } })
  }

  private readonly setAttrs = (attrs: Attrs) => {
    const at = this.getPos()
    if (at === undefined) return
    this.view.dispatch(this.view.state.tr.setNodeMarkup(at, undefined, { ...this.node.attrs, ...attrs }))
  }

  private readonly remove = () => {
    const at = this.getPos()
    if (at !== undefined) this.view.dispatch(this.view.state.tr.delete(at, at + this.node.nodeSize))
  }

  /** The cursor may stand in the words already: moved with them, it would be lost. */
  private readonly holdWords = (element: HTMLElement | null) => {
    if (!element || !this.contentDOM || this.contentDOM.parentNode === element) return
    const selection = document.getSelection()
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {}
    element.append(this.contentDOM)
    if (!anchorNode || !focusNode || !this.contentDOM.contains(anchorNode)) return
    selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
}

const OWN = 'input, button, select, textarea, label, a'
const OF_THE_TEXT = new Set(['mousedown', 'dragenter', 'dragover', 'dragend', 'drop', 'copy', 'cut', 'paste'])
