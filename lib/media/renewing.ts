import type { Tx } from '../db'
import { keysOf, putAway, variantRows, type Made } from './making'
import { mediaStore, moveKey } from './storage'
import { holdContent, type Tray } from './tray'

/** The content that an item has, and the files that citizens get of it. */
interface Present {
  id: number
  sha256: string
  variants: { key: string; kind: 'WEBP' | 'SHARE' | 'FILE'; width: number }[]
}

/**
 * Puts newly made files in the place of those that citizens get of an item. The old files go; their addresses lead to the new ones,
 * for kept pages, link previews and whoever has noted them down.
 *
 * @param contents - every content (SHA-256) whose files are touched; held until the transaction ends
 * @param besides - further places of the store that the work fills
 */
export async function renew(
  tx: Tx,
  tray: Tray,
  present: Present,
  made: Made,
  { contents, besides = [] }: { contents: string[]; besides?: string[] },
): Promise<void> {
  for (const sha256 of [...new Set(contents)].sort()) await holdContent(tx, sha256)
  const come = made.files.map(({ key }) => key)
  const gone = present.variants.filter(({ key }) => !come.includes(key))
  const moves = [...come, ...gone.map(({ key }) => key)].map(moveKey)
  await tray.note({ contents, keys: [...keysOf(made), ...gone.map(({ key }) => key), ...moves, ...besides] })
  await putAway(made, tray.file)

  await tx.mediaVariant.deleteMany({ where: { mediaId: present.id } })
  await tx.mediaVariant.createMany({ data: variantRows(made).map((row) => ({ ...row, mediaId: present.id })) })
  // A crop taken back makes the same files as before, at the same addresses.
  await tx.movedVariant.deleteMany({ where: { key: { in: come } } })
  for (const { key, kind, width } of gone) {
    await tx.movedVariant.create({ data: { key, kind, width, mediaId: present.id } })
    const successor = nearest(made, kind, width)
    if (successor) await mediaStore().put(moveKey(key), successor)
  }
}

function nearest({ files }: Made, kind: string, width: number): string | undefined {
  const far = (file: { width: number }) => Math.abs(file.width - width)
  return files.filter((file) => file.kind === kind).sort((a, b) => far(a) - far(b))[0]?.key
}
