import { expect, test } from 'vitest'
import { encode } from 'uqr'
import { qrCode } from '@/lib/qr-code'

test('every black module of the code is drawn once, and nothing else', () => {
  const address = 'https://tdkt.baclinh.example/bai-viet/khanh-thanh-cau-na-lan'
  const svg = qrCode(address)
  const { data, size } = encode(address, { ecc: 'M', border: 3 })
  const drawn = data.map((row) => row.map(() => 0))
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step++) drawn[Number(y)]![Number(x) + step]!++
  }
  expect(drawn).toEqual(data.map((row) => row.map(Number)))
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`)
  expect(svg).not.toContain('style')
})
