import type { ReactNode } from 'react'
import { Emblem } from '@/components/site/emblem'
import type { Settings } from '@/lib/settings/settings'

/** The frame of signing in: the board's plate at one side, the form at the other. */
export function Door({ settings, title, children }: { settings: Settings; title: string; children: ReactNode }) {
  return (
    <div className="door">
      <header className="door-plate cloth">
        <Emblem settings={settings} />
        <p>
          {settings.agencyName}
          <br />
          {settings.province}
        </p>
        <p>Tòa soạn dành cho cán bộ của Ban</p>
      </header>
      <div className="door-hem">
        <div className="hem" />
      </div>
      <main className="door-form" id="noi-dung">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  )
}
