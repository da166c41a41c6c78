import { expect, test } from '@playwright/test'
import { visit } from './ground/crawling'
import { QUESTIONS } from './ground/sixty-questions'

// Asked before the other stories write: see a-crawler-visits.

test('sixty questions, half of them with slips, find first what they mean', async () => {
  expect(QUESTIONS).toHaveLength(60)
  const wrong: string[] = []
  for (const [question, meant] of QUESTIONS) {
    const { page } = await visit(`/tim-kiem?${new URLSearchParams({ q: question })}`)
    const first = page!.querySelector('.result h3 a')?.getAttribute('href')
    if (!first?.endsWith(`/${meant}`)) wrong.push(`${question}: ${first} instead of ${meant}`)
  }
  expect(wrong).toEqual([])
})
