'use client'

import { getCsrfToken } from 'next-auth/react'
import { useRef, useState, type FormEvent } from 'react'
import { Field } from '@/components/ui/field'
import { paths } from '@/lib/paths'

const UNREACHABLE = 'Không tới được máy chủ. Hãy xem lại mạng rồi thử lại.'

/** Signing in. One sentence for every refusal; the e-mail stays, the cursor returns to the password. */
export function SignInForm() {
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isShown, setShown] = useState(false)
  const password = useRef<HTMLInputElement>(null)

  async function enter(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    // The same sentence twice is heard twice only where it went in between.
    setRefusal('')
    const told = await ask(String(form.get('email')), String(form.get('password'))).catch(() => UNREACHABLE)
    if (told === null) return window.location.assign(wanted())
    setBusy(false)
    setRefusal(told)
    password.current?.select()
  }

  return (
    <form className="door-fields" onSubmit={enter} method="post">
      {refusal && (
        <div className="note note-bad" role="alert">
          <strong>Chưa đăng nhập được.</strong> {refusal}
        </div>
      )}
      <Field label="Thư điện tử" name="email">
        {(props) => <input {...props} type="email" autoComplete="username" spellCheck={false} required autoFocus />}
      </Field>
      <Field label="Mật khẩu" name="password">
        {(props) => (
          <input
            {...props}
            ref={password}
            type={isShown ? 'text' : 'password'}
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={(event) => setShown(event.target.checked)} /> Hiện mật khẩu
      </label>
      <button className="button button-main" disabled={isBusy}>
        Đăng nhập
      </button>
      <p className="hint">Quên mật khẩu? Nhờ quản trị viên của Ban cấp mật khẩu một lần.</p>
    </form>
  )
}

/** @returns null where one is in; else the sentence why not */
async function ask(email: string, password: string): Promise<string | null> {
  const csrfToken = (await getCsrfToken()) ?? ''
  const reply = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password, csrfToken, json: 'true', callbackUrl: paths.deskPosts }),
  })
  const { url } = (await reply.json()) as { url: string }
  return new URL(url, window.location.origin).searchParams.get('error')
}

/** Where one wanted to go before; only into the newsroom. */
function wanted(): string {
  const to = new URLSearchParams(window.location.search).get('tiep') ?? ''
  return /^\/quan-tri(\/[\w-]+)*$/.test(to) ? to : paths.deskPosts
}
