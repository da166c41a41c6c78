import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentSession } from '@/app/session'
import { Door } from '@/components/newsroom/door'
import { SignInForm } from '@/components/newsroom/sign-in-form'
import { paths } from '@/lib/paths'
import { siteSettings } from '@/lib/settings/published'

export const metadata: Metadata = { title: 'Đăng nhập' }

/** The newsroom's door. */
export default async function SignInPage() {
  const session = await currentSession()
  if (session) redirect(session.mustChangePassword ? paths.changePassword : paths.deskPosts)
  return (
    <Door settings={await siteSettings()} title="Đăng nhập">
      <SignInForm />
      <p>
        <a className="more" href={paths.home}>
          Về trang công khai
        </a>
      </p>
    </Door>
  )
}
