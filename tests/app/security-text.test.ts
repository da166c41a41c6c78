import { expect, test } from 'vitest'
import { GET } from '@/app/.well-known/security.txt/route'
import { faultsOfSecurityText } from '@/tests/ground/standards/security-text'

test('whoever finds a hole in a portal that has neither mail nor telephone yet is led to the form for mistakes', async () => {
  const text = await (await GET()).text()
  expect(text).toContain('Contact: http://localhost:3000/bao-sai-sot\n')
  expect(faultsOfSecurityText(text, 'http://localhost:3000/.well-known/security.txt')).toEqual([])
})
