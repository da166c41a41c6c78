import { Plugin, PluginKey, type EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useCallback, useSyncExternalStore } from 'react'

const key = new PluginKey<Set<() => void>>('watchers')

/** Tells those who watch a text of each change of its words and of the selection. */
export const watched = () =>
  new Plugin<Set<() => void>>({
    key,
    state: { init: () => new Set(), apply: (_, watchers) => watchers },
    view: () => ({
      update: (view) => {
        for (const watcher of key.getState(view.state) ?? []) watcher()
      },
    }),
  })

/**
 * Follows something of a text: a component that asks for it is drawn anew only when it is another.
 *
 * @param read - is asked with every key, so it must be quick
 */
export function useOf<T extends string | number | boolean>(view: EditorView, read: (state: EditorState) => T): T {
  const watch = useCallback(
    (watcher: () => void) => {
      const watchers = key.getState(view.state)
      watchers?.add(watcher)
      return () => void watchers?.delete(watcher)
    },
    [view],
  )
  const now = () => read(view.state)
  return useSyncExternalStore(watch, now, now)
}
