'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { sessionCookie } from '@/app/api/auth/options'
import { sessionAction } from '@/app/(newsroom)/newsroom-action'
import { changeOwnPassword } from '@/lib/staff/employing'
import { changePasswordInput } from '@/lib/staff/input'
import { signOut, signOutEverywhere } from '@/lib/staff/signing-in'

const nothing = z.unknown()
const device = z.object({ signInId: z.uuid() })

/** "Đổi mật khẩu": one's own; the other devices are signed out. */
export const changePassword = sessionAction(changePasswordInput, ({ actor, signInId }, input) =>
  changeOwnPassword(actor, input, signInId),
)

/** "Đăng xuất": here. */
export const leave = sessionAction(nothing, async ({ actor, signInId }) => {
  await signOut(actor, { signInId })
  await forgetCookie()
})

/** "Đăng xuất thiết bị này": one of one's others. */
export const leaveDevice = sessionAction(device, ({ actor }, input) => signOut(actor, input))

/** "Đăng xuất khỏi mọi thiết bị". */
export const leaveEverywhere = sessionAction(nothing, async ({ actor }) => {
  await signOutEverywhere(actor)
  await forgetCookie()
})

async function forgetCookie(): Promise<void> {
  const { name, secure } = sessionCookie()
  ;(await cookies()).set(name, '', { path: '/', maxAge: 0, secure, httpOnly: true, sameSite: 'lax' })
}
