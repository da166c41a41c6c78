import { expect, test } from 'vitest'
import { authOptions } from '@/app/api/auth/options'
import { checkSignIn, signIn } from '@/lib/staff/signing-in'
import { aKnock, aMemberWithPassword } from '@/tests/lib/staff/people'

test('whoever leaves by the way out that next-auth has of its own is out as well', async () => {
  const sen = await aMemberWithPassword({ name: 'Lưu Thị Sen' })
  const [here, elsewhere] = [await signIn(aKnock(sen.email)), await signIn(aKnock(sen.email))]

  const token = { sub: String(sen.id), sid: here.signInId }
  await authOptions().events?.signOut?.({ token, session: { expires: '' } })

  expect(await checkSignIn(here.signInId, sen.id)).toBeNull()
  expect(await checkSignIn(elsewhere.signInId, sen.id)).not.toBeNull()
})
