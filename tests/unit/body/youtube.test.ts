import { expect, test } from 'vitest'
import { youtubeIdOf } from '@/lib/body/youtube'

test('whichever link of YouTube one copies, the film is found, and its time is left out', () => {
  const links = [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'http://m.youtube.com/watch?list=PL1&v=dQw4w9WgXcQ&t=42s',
    'youtu.be/dQw4w9WgXcQ?t=42',
    ' https://youtu.be/dQw4w9WgXcQ?si=abc ',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
    'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=42',
  ]
  expect(links.map(youtubeIdOf)).toEqual(links.map(() => 'dQw4w9WgXcQ'))
})

test('what only looks like a link of YouTube names no film', () => {
  const links = [
    '',
    'dQw4w9WgXcQ',
    'https://www.youtube.com/@baclinh',
    'https://www.youtube.com/playlist?list=PL1',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?https://youtu.be/dQw4w9WgXcQ',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v="><script>',
    'https://youtu.be/dQw4w9WgXcQ/../../x',
    'https://youtu.be/dQw4w9WgXcQextra',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
  ]
  expect(links.map(youtubeIdOf)).toEqual(links.map(() => null))
})
