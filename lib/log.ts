import pino from 'pino'

/** The portal's log: one JSON line for each problem, nothing while all is well. */
export const log = pino({
  level: process.env.LOG_LEVEL?.trim() || 'warn',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ['req.headers.cookie', 'req.headers.authorization', 'password', '*.password'],
})
