import { verify } from '@node-rs/argon2'
import { expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import type { Refusal } from '@/lib/refusal'
import { checkSignIn, signIn, signOut, signOutEverywhere } from '@/lib/staff/signing-in'
import { aKnock, aMemberWithPassword } from './people'

/** The real one, which tells how often it was asked. */
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(real.verify) }
})

const morning = new Date('2026-11-23T01:00:00Z')
const minutesLater = (minutes: number, since = morning) => new Date(since.getTime() + minutes * 60_000)
const daysLater = (days: number) => minutesLater(days * 24 * 60)

/** What the door says to somebody it does not let in. */
function said(knocking: Promise<unknown>): Promise<string> {
  return knocking.then(
    () => 'let in',
    (refusal: Refusal) => refusal.message,
  )
}

test('a member of staff comes in with e-mail and password, and the log tells', async () => {
  const sen = await aMemberWithPassword({ name: 'Lưu Thị Sen' })
  const { signInId, memberId } = await signIn(aKnock(sen.email), morning)
  expect(memberId).toBe(sen.id)
  expect(await checkSignIn(signInId, sen.id, morning)).toEqual({ actor: sen, mustChangePassword: false })
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: 'signin.succeeded', actorId: sen.id, subject: `member:${sen.id}` },
  ])
})

test('unknown account, wrong password, closed account and account without a password are told alike', async () => {
  const sen = await aMemberWithPassword()
  const left = await aMemberWithPassword()
  await db.member.update({ where: { id: left.id }, data: { leftAt: morning } })
  const fresh = await aMemberWithPassword()
  await db.member.update({ where: { id: fresh.id }, data: { passwordHash: null } })

  const sentences = [
    await said(signIn(aKnock(sen.email, { password: 'ba con trâu đằm' }), morning)),
    await said(signIn(aKnock('khong-co@baclinh.example'), morning)),
    await said(signIn(aKnock(left.email), morning)),
    await said(signIn(aKnock(fresh.email), morning)),
  ]
  expect(new Set(sentences).size).toBe(1)
  expect(sentences[0]).toBe('Thư điện tử hoặc mật khẩu chưa đúng. Bộ gõ tiếng Việt đang bật có thể làm sai mật khẩu.')
  expect(await db.signIn.count()).toBe(0)
})

test('whoever asks for an account that does not exist waits as long for the answer: a hash of the same cost is tried', async () => {
  const sen = await aMemberWithPassword()
  const left = await aMemberWithPassword()
  await db.member.update({ where: { id: left.id }, data: { leftAt: morning } })
  const costs: string[][] = []
  for (const email of [sen.email, left.email, 'khong-co@baclinh.example']) {
    vi.mocked(verify).mockClear()
    await said(signIn(aKnock(email, { password: 'ba con trâu đằm' }), morning))
    costs.push(vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split('$').slice(1, 4).join(' ')))
  }
  expect(costs).toEqual(Array(3).fill(['argon2id v=19 m=19456,t=2,p=1']))
})

test('after five refusals the account waits, also with the right password, and is told how long', async () => {
  const sen = await aMemberWithPassword()
  for (let i = 0; i < 5; i++) {
    const knock = aKnock(sen.email, { password: 'sai', address: `203.113.3.${i}` })
    expect(await said(signIn(knock, minutesLater(i)))).toContain('chưa đúng')
  }
  expect(await said(signIn(aKnock(sen.email), minutesLater(5)))).toBe(
    'Đã thử sai nhiều lần. Hãy đợi 10 phút rồi thử lại.',
  )
  expect(await said(signIn(aKnock(sen.email), minutesLater(15)))).toBe('let in')
})

test('an account that does not exist waits just the same', async () => {
  const knock = aKnock('khong-co@baclinh.example')
  for (let i = 0; i < 5; i++) await said(signIn(knock, morning))
  expect(await said(signIn(knock, morning))).toBe('Đã thử sai nhiều lần. Hãy đợi 15 phút rồi thử lại.')
})

test('coming in forgives the account what went before', async () => {
  const sen = await aMemberWithPassword()
  for (let i = 0; i < 4; i++) await said(signIn(aKnock(sen.email, { password: 'sai' }), morning))
  expect(await said(signIn(aKnock(sen.email), morning))).toBe('let in')
  for (let i = 0; i < 4; i++) await said(signIn(aKnock(sen.email, { password: 'sai' }), morning))
  expect(await said(signIn(aKnock(sen.email), morning))).toBe('let in')
})

test('after twenty refusals an address waits, whatever account it asks for; others do not', async () => {
  const sen = await aMemberWithPassword()
  for (let i = 0; i < 20; i++) await said(signIn(aKnock(`nguoi-${i}@baclinh.example`), morning))
  expect(await said(signIn(aKnock(sen.email), morning))).toContain('Hãy đợi 15 phút')
  expect(await said(signIn(aKnock(sen.email, { address: '203.113.9.9' }), morning))).toBe('let in')
})

test('an office that signs in all day from one address never waits', async () => {
  const sen = await aMemberWithPassword()
  for (let i = 0; i < 25; i++) expect(await said(signIn(aKnock(sen.email), morning))).toBe('let in')
})

test('one who owns an IPv6 network does not get twenty attempts for each of its addresses', async () => {
  const sen = await aMemberWithPassword()
  const from = (last: string) => ({ address: `2001:ee0:4141:9::${last}` })
  for (let i = 0; i < 20; i++) await said(signIn(aKnock(`nguoi-${i}@baclinh.example`, from(i.toString(16))), morning))
  expect(await said(signIn(aKnock(sen.email, from('beef')), morning))).toContain('Hãy đợi')
  expect(await said(signIn(aKnock(sen.email, { address: '2001:ee0:4141:a::1' }), morning))).toBe('let in')
})

test('thirty guesses at the same moment are still only five', async () => {
  const sen = await aMemberWithPassword()
  const sentences = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      said(signIn(aKnock(sen.email, { password: `sai ${i}`, address: `203.113.4.${i}` }), morning)),
    ),
  )
  expect(sentences.filter((sentence) => sentence.includes('chưa đúng'))).toHaveLength(5)
})

test('the log tells of each refusal and once that the waiting began, however many knock meanwhile', async () => {
  const sen = await aMemberWithPassword()
  for (let i = 0; i < 12; i++) await said(signIn(aKnock(sen.email, { password: 'sai' }), morning))
  const actions = (await db.auditEntry.findMany()).map((entry) => entry.action)
  expect(actions.filter((action) => action === 'signin.refused')).toHaveLength(5)
  expect(actions.filter((action) => action === 'signin.throttled')).toHaveLength(1)
})

test('nothing of a password stands in the log or among the failures', async () => {
  const sen = await aMemberWithPassword()
  await said(signIn(aKnock(sen.email, { password: 'mật khẩu rất riêng' }), morning))
  const kept = JSON.stringify([await db.auditEntry.findMany(), await db.signInFailure.findMany()])
  expect(kept).toContain(sen.email)
  expect(kept).not.toContain('rất riêng')
})

test('failures are swept after a day', async () => {
  await said(signIn(aKnock('mot@baclinh.example'), morning))
  await said(signIn(aKnock('hai@baclinh.example'), daysLater(1.1)))
  expect((await db.signInFailure.findMany()).map(({ key }) => key)).not.toContain('account:mot@baclinh.example')
})

test('a sign-in lasts while something is done, ends after twelve idle hours, and after thirty days in any case', async () => {
  const sen = await aMemberWithPassword()
  const { signInId } = await signIn(aKnock(sen.email), morning)
  const present = async (at: Date) => (await checkSignIn(signInId, sen.id, at)) !== null

  expect(await present(minutesLater(11 * 60))).toBe(true)
  expect(await present(minutesLater(22 * 60))).toBe(true)
  expect(await present(minutesLater(22 * 60 + 12 * 60 + 1))).toBe(false)

  const second = await signIn(aKnock(sen.email), morning)
  for (let hours = 10; hours < 30 * 24; hours += 10)
    await checkSignIn(second.signInId, sen.id, minutesLater(hours * 60))
  expect(await checkSignIn(second.signInId, sen.id, daysLater(29.99))).not.toBeNull()
  expect(await checkSignIn(second.signInId, sen.id, daysLater(30))).toBeNull()
})

test('the database is told at most once a minute that somebody is there', async () => {
  const sen = await aMemberWithPassword()
  const { signInId } = await signIn(aKnock(sen.email), morning)
  const lastSeen = async (at: Date) => {
    await checkSignIn(signInId, sen.id, at)
    return (await db.signIn.findUniqueOrThrow({ where: { id: signInId } })).lastSeenAt
  }
  expect(await lastSeen(minutesLater(0.5))).toEqual(morning)
  expect(await lastSeen(minutesLater(2))).toEqual(minutesLater(2))
})

test('signing out ends one device, signing out everywhere all of them, and nobody else', async () => {
  const [sen, thinh] = [await aMemberWithPassword(), await aMemberWithPassword()]
  const [desk, phone, laptop] = [
    await signIn(aKnock(sen.email)),
    await signIn(aKnock(sen.email)),
    await signIn(aKnock(sen.email)),
  ]
  const other = await signIn(aKnock(thinh.email))

  await signOut(thinh, { signInId: desk.signInId })
  expect(await checkSignIn(desk.signInId, sen.id)).not.toBeNull()
  await signOut(sen, { signInId: desk.signInId })
  expect(await checkSignIn(desk.signInId, sen.id)).toBeNull()
  expect(await checkSignIn(phone.signInId, sen.id)).not.toBeNull()

  await signOutEverywhere(sen)
  for (const { signInId } of [phone, laptop]) expect(await checkSignIn(signInId, sen.id)).toBeNull()
  expect(await checkSignIn(other.signInId, thinh.id)).not.toBeNull()
})

test('a sign-in is worth nothing in another name, or once its member has left', async () => {
  const [sen, thinh] = [await aMemberWithPassword(), await aMemberWithPassword()]
  const { signInId } = await signIn(aKnock(sen.email))
  expect(await checkSignIn(signInId, thinh.id)).toBeNull()
  await db.member.update({ where: { id: sen.id }, data: { leftAt: new Date() } })
  expect(await checkSignIn(signInId, sen.id)).toBeNull()
})
