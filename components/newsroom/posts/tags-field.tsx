'use client'

import { useEffect, useId, useState, type KeyboardEvent } from 'react'
import { paths } from '@/lib/paths'
import { MAX_TAG, MAX_TAGS } from '@/lib/tags/tag'
import { slugOf } from '@/lib/vietnamese/slug'

interface Props {
  tags: string[]
  onChange: (tags: string[]) => void
}

/** The subjects of a post: typed one after the other, with names that are known already proposed (combobox of the ARIA APG). */
export function TagsField({ tags, onChange }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const { proposals, isOpen, active, close, move } = useProposals(typed, tags)
  const [news, setNews] = useState('')

  function add(name: string) {
    const clean = name.replace(/\s+/g, ' ').trim()
    setTyped('')
    close()
    if (!slugOf(clean) || tags.some((tag) => slugOf(tag) === slugOf(clean))) return
    onChange([...tags, clean])
    setNews(`Đã thêm ${clean}`)
  }

  function remove(name: string) {
    onChange(tags.filter((tag) => tag !== name))
    setNews(`Đã bỏ ${name}`)
    document.getElementById(`${id}-input`)?.focus()
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    const last = tags.at(-1)
    if (event.key === 'Enter' || event.key === ',') add(proposals[active] ?? typed)
    else if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape' && isOpen) close()
    else if (event.key === 'Backspace' && !typed && last) remove(last)
    else return
    event.preventDefault()
  }

  return (
    <div className="field tags-field">
      <label htmlFor={`${id}-input`}>Chủ đề</label>
      <p className="hint" id={`${id}-hint`}>
        Gõ từng chủ đề rồi bấm Enter. Nhiều nhất {MAX_TAGS} chủ đề.
      </p>
      {tags.length > 0 && (
        <ul className="chips" role="list" aria-label="Chủ đề đã chọn">
          {tags.map((tag) => (
            <li key={tag}>
              <button type="button" onClick={() => remove(tag)}>
                {tag} <span aria-hidden="true">×</span>
                <span className="visually-hidden"> (bấm để bỏ)</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={`${id}-input`}
        role="combobox"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        maxLength={MAX_TAG}
        disabled={tags.length >= MAX_TAGS && !typed}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={() => typed && add(typed)}
      />
      <ul className="proposals" id={`${id}-list`} role="listbox" aria-label="Chủ đề đã có" hidden={!isOpen}>
        {proposals.map((name, index) => (
          <li
            key={name}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus; leaving it would take what is typed for a tag.
            onMouseDown={(event) => (event.preventDefault(), add(name))}
          >
            {name}
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </div>
  )
}

/** Names for what is typed, a moment after the last key; an answer that comes too late is passed over. */
function useProposals(typed: string, tags: string[]) {
  const [found, setFound] = useState<{ for: string; names: string[] }>({ for: '', names: [] })
  const [active, setActive] = useState(-1)
  const [closedFor, setClosedFor] = useState('')

  useEffect(() => {
    if (!slugOf(typed)) return
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const names = await fetch(`${paths.tagSuggestions}?q=${encodeURIComponent(typed)}`, { signal: asking.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<string[]>) : []))
        // Without proposals one types the name to its end.
        .catch(() => [])
      if (asking.signal.aborted) return
      setFound({ for: typed, names })
      setActive(-1)
    }, 150)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])

  const taken = new Set(tags.map(slugOf))
  const proposals =
    typed && found.for === typed && closedFor !== typed ? found.names.filter((name) => !taken.has(slugOf(name))) : []
  return {
    proposals,
    isOpen: proposals.length > 0,
    active: active < proposals.length ? active : -1,
    close: () => setClosedFor(typed),
    move: (step: 1 | -1) =>
      setActive((before) => {
        const next = before < 0 && step < 0 ? proposals.length - 1 : before + step
        return proposals.length ? (next + proposals.length) % proposals.length : -1
      }),
  }
}
