import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'

/** A setting is missing or malformed; the message is one Vietnamese sentence for the one who installs the portal. */
export class SettingError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SettingError'
  }
}

/** Digits alone: JavaScript would take "0x50", "1e3" and "" for numbers too. */
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((number) => number >= min && number <= max)

/** Every setting of the portal. Its meaning stands in .env.example. An empty value counts as absent. */
const settings = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('0.0.0.0'),
  PORTAL_URL: z
    .string()
    .refine(isOrigin)
    .transform((text) => new URL(text).origin)
    .optional(),
  PORTAL_DATA_DIR: z
    .string()
    .default('.data')
    .transform((path) => (isAbsolute(path) ? path : resolve(path))),
  DATABASE_URL: z.string().refine(isPostgresAddress),
  PORTAL_SECRET: z.string().min(32),
  PORTAL_TRUSTED_PROXIES: whole(0, 10).default(0),
  PORTAL_ADMIN_EMAIL: z.email().optional(),
  PORTAL_ADMIN_PASSWORD: z.string().min(12).optional(),
  PORTAL_WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  PORTAL_INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/)
    .optional(),
  PORTAL_INDEXNOW_ENDPOINT: z.url({ protocol: /^https?$/ }).default('https://api.indexnow.org/indexnow'),
  PORTAL_OFFLINE_READING: z.enum(['on', 'off']).default('on'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
})

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return !!url && ['http:', 'https:'].includes(url.protocol) && url.href === `${url.origin}/`
}

function isPostgresAddress(text: string): boolean {
  if (!/^postgres(ql)?:\/\/[^/\s]+\/[^/\s?]+/.test(text) || !URL.canParse(text)) return false
  try {
    return !!decodeURIComponent(text)
  } catch {
    return false
  }
}

/** The names of all settings. */
export const settingNames = Object.keys(settings.shape)

/** The settings as the portal uses them. */
export type Env = Omit<z.infer<typeof settings>, 'PORTAL_URL'> & {
  /** The public origin, without a slash at its end. */
  PORTAL_URL: string
}

/** What to do about each setting that cannot be read. */
const advice: Record<keyof z.infer<typeof settings>, string> = {
  PORT: 'phải là số cổng từ 1 đến 65535, ví dụ 3000',
  HOST: 'phải là địa chỉ để lắng nghe, ví dụ 0.0.0.0 hoặc 127.0.0.1',
  PORTAL_URL: 'phải là địa chỉ gốc không có đường dẫn, ví dụ https://tdkt.tinh.gov.vn',
  PORTAL_DATA_DIR: 'phải là đường dẫn tới thư mục dữ liệu, ví dụ .data',
  DATABASE_URL:
    'phải có dạng postgresql://nguoi_dung:mat_khau@may_chu:5432/ten_csdl, ký tự lạ trong mật khẩu viết theo kiểu %40',
  PORTAL_SECRET: 'phải có ít nhất 32 ký tự, tạo bằng lệnh: openssl rand -base64 48',
  PORTAL_TRUSTED_PROXIES: 'phải là số máy chủ trung gian đứng trước cổng, từ 0 đến 10',
  PORTAL_ADMIN_EMAIL: 'phải là một địa chỉ thư điện tử',
  PORTAL_ADMIN_PASSWORD: 'phải có ít nhất 12 ký tự',
  PORTAL_WEBSUB_HUB: 'phải là địa chỉ của máy chủ WebSub, ví dụ https://pubsubhubbub.appspot.com/',
  PORTAL_INDEXNOW_KEY: 'phải có từ 8 đến 128 ký tự, chỉ gồm chữ không dấu, chữ số và gạch nối',
  PORTAL_INDEXNOW_ENDPOINT: 'phải là địa chỉ nhận tin IndexNow, ví dụ https://api.indexnow.org/indexnow',
  PORTAL_OFFLINE_READING: 'phải là on hoặc off',
  LOG_LEVEL: 'phải là một trong: fatal, error, warn, info, debug, silent',
}

/**
 * Reads the settings from an environment.
 *
 * @throws {SettingError} that names the first setting which is missing or malformed and says what it should be
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = settings.safeParse(given)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]) as keyof typeof advice
    const fault = name in given ? 'có giá trị chưa dùng được' : 'chưa được đặt'
    throw new SettingError(`Thiết lập ${name} ${fault}: ${advice[name]}.`)
  }
  return { ...read.data, PORTAL_URL: read.data.PORTAL_URL ?? `http://localhost:${read.data.PORT}` }
}

let kept: Env | undefined

/**
 * The portal's settings, read once.
 *
 * @throws {SettingError} as readEnv does
 */
export function env(): Env {
  return (kept ??= readEnv(process.env))
}
