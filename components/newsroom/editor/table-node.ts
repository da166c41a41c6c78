import { Table, TableView } from '@tiptap/extension-table'
import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import type { EditorView, ViewMutationRecord } from '@tiptap/pm/view'

/** A table with the line over it, which is typed where it stands; a wide one scrolls within itself. */
class CaptionedView extends TableView {
  private readonly line: HTMLInputElement

  constructor(
    node: Node,
    cellMinWidth: number,
    private readonly view: EditorView,
  ) {
    super(node, cellMinWidth)
    this.line = document.createElement('input')
    this.line.className = 'table-caption'
    this.line.name = 'caption-of-table'
    this.line.maxLength = 300
    this.line.autocomplete = 'off'
    this.line.placeholder = 'Tên bảng'
    this.line.setAttribute('aria-label', 'Tên bảng')
    this.line.addEventListener('input', () => this.write(this.line.value))
    this.line.addEventListener('keydown', (event) => this.leave(event))
    const over = document.createElement('div')
    over.contentEditable = 'false'
    over.append(this.line)
    const box = document.createElement('div')
    box.className = 'tableScroll'
    box.append(this.table)
    this.dom.append(over, box)
    this.dom.setAttribute('role', 'region')
    this.show(node)
  }

  override update(node: Node): boolean {
    if (!super.update(node)) return false
    this.show(node)
    return true
  }

  /** Keys in the line over the table are its own. */
  stopEvent(event: Event): boolean {
    return event.target === this.line
  }

  override ignoreMutation(mutation: ViewMutationRecord): boolean {
    return !this.contentDOM.contains(mutation.target) || super.ignoreMutation(mutation)
  }

  private show({ attrs }: Node): void {
    const caption = String(attrs.caption ?? '')
    this.line.readOnly = !this.view.editable
    // While one types, the words on screen are the newer ones: a composition must not be written over.
    if (this.line !== document.activeElement) this.line.value = caption
    this.dom.setAttribute('aria-label', caption ? `Bảng: ${caption}` : 'Bảng')
  }

  private write(caption: string): void {
    const at = this.position()
    if (at !== null) this.view.dispatch(this.view.state.tr.setNodeAttribute(at, 'caption', caption))
  }

  /** Enter and the arrow down lead into the table. */
  private leave(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const { state } = this.view
    const start = state.doc.resolve(this.view.posAtDOM(this.contentDOM, 0))
    this.view.dispatch(state.tr.setSelection(Selection.near(start)))
    this.view.focus()
  }

  /** @returns null while the table is on its way out of the text */
  private position(): number | null {
    const start = this.view.state.doc.resolve(this.view.posAtDOM(this.contentDOM, 0))
    return start.parent.type.name === 'table' ? start.before() : null
  }
}

/** A table with a line over it. */
export const CaptionedTable = Table.extend({
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (element) =>
        element.getAttribute('data-caption') ?? element.querySelector(':scope > caption')?.textContent?.trim() ?? '',
      renderHTML: ({ caption }) => (caption ? { 'data-caption': String(caption) } : {}),
    },
  }),
  // Its words are an attribute: read as content they would become a row.
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
}).configure({ resizable: true, cellMinWidth: 60, View: CaptionedView })
