import { test } from 'vitest'
import { pasted } from './reading'
test('x', () => { for (const n of ['word','libreoffice','google-docs','outlook','web-page']) { const r = pasted(n); console.log('=== '+n+'\n'+r.outline+'\n'+JSON.stringify(r.report)) } })
