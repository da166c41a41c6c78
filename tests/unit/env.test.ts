import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEnv, settingNames } from '@/lib/env'

const whole = {
  DATABASE_URL: 'postgresql://portal:bi-mat@127.0.0.1:5432/portal',
  PORTAL_SECRET: 'x'.repeat(40),
}

test('what is not set has a value that works', () => {
  expect(readEnv(whole)).toMatchObject({
    PORT: 3000,
    HOST: '0.0.0.0',
    PORTAL_URL: 'http://localhost:3000',
    PORTAL_TRUSTED_PROXIES: 0,
  })
})

test('the public origin loses its slash, and follows the port where it is not set', () => {
  expect(readEnv({ ...whole, PORTAL_URL: 'https://tdkt.tinh.gov.vn/' }).PORTAL_URL).toBe('https://tdkt.tinh.gov.vn')
  expect(readEnv({ ...whole, PORT: '8080' }).PORTAL_URL).toBe('http://localhost:8080')
})

test('an empty setting is one that is not set', () => {
  expect(readEnv({ ...whole, PORT: '', HOST: '  ' })).toMatchObject({ PORT: 3000, HOST: '0.0.0.0' })
})

test.each([
  ['PORT', 'ba nghìn'],
  ['PORT', '70000'],
  ['PORT', '0x50'],
  ['HOST', 'máy chủ'],
  ['PORTAL_URL', 'tdkt.tinh.gov.vn'],
  ['PORTAL_URL', 'https://tinh.gov.vn/tdkt'],
  ['PORTAL_URL', 'https://ten:mat-khau@tinh.gov.vn'],
  ['DATABASE_URL', 'mysql://a/b'],
  ['DATABASE_URL', 'postgresql://a:100%@b/c'],
  ['DATABASE_URL', 'postgresql://a:b@c:99999/d'],
  ['PORTAL_SECRET', 'ngắn'],
  ['PORTAL_TRUSTED_PROXIES', '-1'],
  ['PORTAL_ADMIN_EMAIL', 'quản trị'],
  ['PORTAL_ADMIN_PASSWORD', 'ngắn'],
  ['PORTAL_OFFLINE_READING', 'có'],
  ['LOG_LEVEL', 'ồn'],
])('%s=%s is told in one sentence that names it and shows no value', (name, value) => {
  const read = () => readEnv({ ...whole, [name]: value })
  expect(read).toThrow(new RegExp(`^Thiết lập ${name} có giá trị chưa dùng được: phải .+\\.$`))
  try {
    read()
  } catch (error) {
    expect(String(error)).not.toContain('bi-mat')
  }
})

test.each(['DATABASE_URL', 'PORTAL_SECRET'])('%s missing is told as missing', (name) => {
  expect(() => readEnv({ ...whole, [name]: undefined })).toThrow(`Thiết lập ${name} chưa được đặt`)
})

test('.env.example tells every setting, and none that is not there', () => {
  const told = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)
  expect([...told].map((found) => found[1]).sort()).toEqual([...settingNames].sort())
})
