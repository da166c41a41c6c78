import type { Settings } from '@/lib/settings/settings'

/** The board's emblem; the drawing for the demonstration province until it has uploaded its own. */
export function Emblem({ settings: { emblem } }: { settings: Pick<Settings, 'emblem'> }) {
  const file = emblem?.sources[0]
  return file && emblem ? (
    <img src={file.url} width={file.width} height={file.height} alt="" />
  ) : (
    <img src="/img/emblem.svg" width={96} height={96} alt="" />
  )
}
