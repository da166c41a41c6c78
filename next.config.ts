import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // The front desk makes the finished copies, compressed and with their ETag.
  compress: false,
  generateEtags: false,
  images: { unoptimized: true },
  // `npm test` checks the types, of tests and scripts too; whoever only installs the portal need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', '@node-rs/argon2', 'sharp', 'pino'],
  experimental: {
    // More than any text may have (lib/body/guard.ts), so that the refusal is ours, in a sentence.
    serverActions: { bodySizeLimit: '8mb' },
    // Behind a server of our own the channel never opens, and in `npm run dev` every form would wait for it without end.
    reactDebugChannel: false,
  },
  // `npm run dev` would print what is handed to actions, passwords among it.
  logging: { serverFunctions: false },
  turbopack: { root: import.meta.dirname },
}

export default config
