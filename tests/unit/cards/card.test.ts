import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawCard } from '@/lib/cards/card'

const words = {
  title: 'Hội đồng đầu tiên: HỮU NGHỊ, ẪM Ờ – “Đường về Nà Lạn”',
  kicker: 'Phong trào thi đua',
  agency: 'Ban Thi đua – Khen thưởng tỉnh Bắc Lĩnh',
}

test('a card has the size that messengers want and little weight', async () => {
  const png = await drawCard(words)
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(png.length).toBeLessThan(80_000)
})

test('a server without any fonts draws the same card', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portal-fonts-'))
  try {
    await writeFile(join(folder, 'fonts.conf'), '<?xml version="1.0"?><fontconfig></fontconfig>')
    const script = join(folder, 'draw.mjs')
    const at = (path: string) => JSON.stringify(join(process.cwd(), path))
    await writeFile(
      script,
      `import { register } from ${at('node_modules/tsx/dist/esm/api/index.mjs')}
       register()
       const { drawCard } = await import(${at('lib/cards/card.ts')})
       const { writeFile } = await import('node:fs/promises')
       await writeFile(process.argv[2], await drawCard(${JSON.stringify(words)}))`,
    )
    const file = join(folder, 'card.png')
    await promisify(execFile)(process.execPath, [script, file], {
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    })
    // A system's settings may smooth the letters otherwise; letters of another font would differ by far.
    const between = await sharp(await drawCard(words))
      .composite([{ input: await readFile(file), blend: 'difference' }])
      .removeAlpha()
      .png()
      .toBuffer()
    for (const { mean } of (await sharp(between).stats()).channels) expect(mean).toBeLessThan(2)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

test.each([
  '',
  '<b>&amp;',
  'x'.repeat(400),
  'Một câu rất dài '.repeat(40),
  '🎉 漢字 \u0000',
  'ắ'.normalize('NFD').repeat(50),
])('no title breaks a card: %j', async (title) => {
  const { width, height } = await sharp(await drawCard({ ...words, title })).metadata()
  expect([width, height]).toEqual([1200, 630])
})
