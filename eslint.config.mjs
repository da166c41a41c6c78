import vitals from 'eslint-config-next/core-web-vitals'
import ts from 'eslint-config-next/typescript'

/** The files of verbs: what changes something. Permission lives in them; whoever only shows has no business there. */
const verbs = [
  ...['drafting', 'publishing', 'keeping', 'addressing', 'showing', 'arranging', 'announcing', 'introducing'],
  ...['changing', 'restoring', 'rating', 'reporting', 'handling', 'uploading', 'cutting', 'replacing', 'describing'],
  ...['deleting', 'opening', 'employing'],
].map((verb) => `@/lib/*/${verb}`)

const leansOnNoScreen = {
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
}
const receives = {
  // A schema brings its whole library into the browser: components need its types alone.
  never: ['@/app/**', '@/lib/db', '@/lib/bell', '@/prisma/**', '@/lib/*/published', '@/lib/*/input', ...verbs],
  why: 'Components receive data and actions as props.',
  types: true,
}
const carriesNoScript = {
  never: ['@tiptap/**', '@/components/newsroom/**', '@/lib/*/newsroom', 'next/link', 'next/image'],
  why: 'What citizens read carries no script and nothing of the newsroom.',
}
const readsThePublished = {
  never: [
    ...['@/lib/db', '@/prisma/**', '@/lib/*/newsroom', '@/lib/*/history', '@/components/newsroom/**', ...verbs],
    ...['next/headers', 'next/link', 'next/image'],
  ],
  why: 'Public pages read only through published.ts.',
}
const actsThroughVerbs = {
  never: ['@/lib/db', '@/prisma/**'],
  why: 'The newsroom reads through newsroom.ts and acts through verbs.',
}

/**
 * The house's arrows: which room may reach into which. See the table of rooms in docs/walkthrough.md. Where two entries name the
 * same file the later one holds alone, so an inner room names the laws of the outer one too.
 */
const rooms = [
  { files: ['lib/**'], laws: [leansOnNoScreen] },
  { files: ['components/**'], laws: [receives] },
  { files: ['components/site/**'], laws: [receives, carriesNoScript] },
  { files: ['app/(site)/**', 'app/*.xml/**', 'app/robots.txt/**'], laws: [readsThePublished] },
  {
    files: ['app/(newsroom)/**', 'app/(preview)/**', 'app/api/**', 'app/gop-y/**', 'app/session.ts'],
    laws: [actsThroughVerbs],
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
  ...rooms.map(({ files, laws }) => ({
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: laws.map(({ never, why, types = false }) => ({
            group: never,
            message: why,
            allowTypeImports: types,
          })),
        },
      ],
    },
  })),
  { files: ['scripts/**', 'tests/**', 'prisma/**'], rules: { 'no-console': 'off' } },
  { ignores: ['.next/**', '.data/**', '.test/**', 'prisma/generated/**', 'next-env.d.ts', 'public/**'] },
]

export default config
