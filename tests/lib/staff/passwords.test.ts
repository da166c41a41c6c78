import { expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { assertGoodPassword, hashPassword, isPassword, oneTimePassword } from '@/lib/staff/passwords'

const person = { email: 'sen.lt@baclinh.example', name: 'Lưu Thị Sen' }

test('a password is kept as argon2id at 19 MiB and two passes', async () => {
  expect(await hashPassword('bốn con trâu đằm')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('the same Vietnamese words open the door, however the keyboard composes them', async () => {
  const kept = await hashPassword('bốn con trâu đằm'.normalize('NFD'))
  expect(await isPassword(kept, 'bốn con trâu đằm'.normalize('NFC'))).toBe(true)
  expect(await isPassword(kept, 'bon con trau dam')).toBe(false)
})

test('an account without a password opens to nobody', async () => {
  expect(await isPassword(null, 'nobody has this password')).toBe(false)
})

test.each([
  'ngắn quá',
  'Lưu Thị Sen 2026',
  'luuthisen-1999',
  'sen.lt@baclinh.example',
  'mật khẩu 123456',
  'Password1234',
  'qwertyuiop!!',
  'aaaaaaaaaaaaaaaa',
  '123123123123',
  'a'.repeat(201),
])('“%s” is refused as a password, with a reason for its field', (password) => {
  expect(() => assertGoodPassword(password, person)).toThrow(Refusal)
  try {
    assertGoodPassword(password, person)
  } catch (refusal) {
    expect((refusal as Refusal).reasons[0]).toMatchObject({ field: 'next' })
  }
})

test.each(['bốn con trâu đằm', 'hai bát phở sáng', 'k7mc-x93h-9tnp-h4rb', 'ghế mây cạnh bờ ao Việt Nam'])(
  '“%s” will do',
  (password) => expect(() => assertGoodPassword(password, person)).not.toThrow(),
)

test('a one-time password survives the telephone and the Vietnamese input', () => {
  const made = Array.from({ length: 50 }, oneTimePassword)
  expect(new Set(made).size).toBe(50)
  for (const password of made) {
    expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/)
    expect(password).not.toMatch(/[aeiouydwl01]/)
    expect(() => assertGoodPassword(password, person)).not.toThrow()
  }
})
