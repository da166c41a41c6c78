import vitals from 'eslint-config-next/core-web-vitals'
import ts from 'eslint-config-next/typescript'

/**
 * The house's arrows: which room may reach into which. `from` is where a file stands, `never` what it may not import, and why.
 * See the table of rooms in docs/walkthrough.md.
 */
const laws = [
  {
    from: ['lib/**'],
    never: [
      '@/app/**',
      '@/components/**',
      '@/scripts/**',
      '@/tests/**',
      'react',
      'react-dom',
      'react-dom/**',
      'next',
      'next/**',
    ],
    why: 'lib is what the portal knows and does: it leans on no screen.',
  },
  {
    from: ['components/**'],
    never: [
      '@/app/**',
      '@/lib/db',
      '@/lib/bell',
      '@/prisma/**',
      '@/lib/*/published',
      // A schema brings its whole library into the browser: components need its types alone.
      '@/lib/*/input',
      '@/lib/*/drafting',
      '@/lib/*/publishing',
      '@/lib/*/keeping',
      '@/lib/*/addressing',
      '@/lib/media/{uploading,cutting,replacing,describing,deleting}',
      '@/lib/word/opening',
      '@/lib/*/showing',
      '@/lib/feedback/rating',
      '@/lib/feedback/reporting',
      '@/lib/feedback/handling',
      '@/lib/*/arranging',
      '@/lib/*/announcing',
      '@/lib/*/introducing',
      '@/lib/*/changing',
      '@/lib/*/restoring',
    ],
    why: 'Components receive data and actions as props.',
    types: true,
  },
  {
    from: ['components/site/**'],
    never: ['@tiptap/**', '@base-ui/**', '@/components/newsroom/**', '@/lib/*/newsroom', 'next/link', 'next/image'],
    why: 'What citizens read carries no script and nothing of the newsroom.',
  },
  {
    from: ['app/(site)/**', 'app/*.xml/**', 'app/robots.txt/**'],
    never: [
      '@/lib/db',
      '@/prisma/**',
      '@/lib/*/newsroom',
      '@/lib/*/history',
      '@/lib/*/drafting',
      '@/lib/*/publishing',
      '@/lib/*/keeping',
      '@/lib/*/addressing',
      '@/lib/media/{uploading,cutting,replacing,describing,deleting}',
      '@/lib/word/opening',
      '@/lib/*/showing',
      '@/lib/feedback/rating',
      '@/lib/feedback/reporting',
      '@/lib/feedback/handling',
      '@/lib/*/arranging',
      '@/lib/*/announcing',
      '@/lib/*/introducing',
      '@/lib/*/changing',
      '@/lib/*/restoring',
      '@/components/newsroom/**',
      'next/headers',
      'next/link',
      'next/image',
    ],
    why: 'Public pages read only through published.ts.',
  },
  {
    from: ['app/(newsroom)/**', 'app/(preview)/**', 'app/api/**', 'app/gop-y/**', 'app/session.ts'],
    never: ['@/lib/db', '@/prisma/**'],
    why: 'The newsroom reads through newsroom.ts and acts through verbs.',
  },
]

const config = [
  ...vitals,
  ...ts,
  {
    rules: {
      // Public pages link with plain <a>: no script of Next's is there to follow anything else.
      '@next/next/no-html-link-for-pages': 'off',
      // Pictures are made at upload; see docs/decisions/007-pictures.md.
      '@next/next/no-img-element': 'off',
      // Small files of our own; early.js is waited for on purpose: letters and contrast stand before anything is painted.
      '@next/next/no-sync-scripts': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
    },
  },
  ...laws.map(({ from, never, why, types }) => ({
    files: from,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: never, message: why, allowTypeImports: types ?? false }] },
      ],
    },
  })),
  { files: ['scripts/**', 'tests/**', 'prisma/**'], rules: { 'no-console': 'off' } },
  { ignores: ['.next/**', '.data/**', '.test/**', 'prisma/generated/**', 'next-env.d.ts', 'public/**'] },
]

export default config
