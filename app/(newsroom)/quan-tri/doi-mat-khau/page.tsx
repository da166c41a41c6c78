import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentSession } from '@/app/session'
import { Door } from '@/components/newsroom/door'
import { PasswordForm } from '@/components/newsroom/password-form'
import { paths } from '@/lib/paths'
import { siteSettings } from '@/lib/settings/published'
import { changePassword } from '../account-actions'

export const metadata: Metadata = { title: 'Đổi mật khẩu' }

/** A one-time password is changed before anything else. */
export default async function ChangePasswordPage() {
  const session = await currentSession()
  if (!session) redirect(paths.signIn)
  if (!session.mustChangePassword) redirect(paths.account)
  return (
    <Door settings={await siteSettings()} title="Đổi mật khẩu một lần">
      <p>Mật khẩu vừa dùng chỉ để đăng nhập lần đầu. Hãy đặt mật khẩu của riêng mình.</p>
      <PasswordForm change={changePassword} next={paths.deskPosts} />
    </Door>
  )
}
