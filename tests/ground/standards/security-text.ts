import { isAddress, isMoment } from './values'

const FIELDS = /^(Acknowledgments|Canonical|Contact|Encryption|Expires|Hiring|Policy|Preferred-Languages): (\S.*)$/

/**
 * Compares a security.txt with RFC 9116.
 *
 * @param address - at which it was read
 * @param now - the hour to judge by
 */
export function faultsOfSecurityText(text: string, address: string, now = new Date()): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line && !line.startsWith('#'))
  const fields = lines.map((line) => FIELDS.exec(line)?.slice(1) as [string, string] | undefined)
  const all = (name: string) => fields.flatMap((field) => (field?.[0] === name ? [field[1]] : []))
  const [expires, ...more] = all('Expires')
  const ahead = Date.parse(expires ?? '') - now.getTime()
  return [
    ...lines.filter((_, index) => !fields[index]).map((line) => `no field: ${line}`),
    ...(all('Contact').length ? [] : ['no Contact']),
    ...[...all('Contact'), ...all('Canonical')].filter((one) => !isAddress(one)).map((one) => `no address: ${one}`),
    // 2.5.5: once, ahead, less than a year.
    ...(isMoment(expires) && !more.length && ahead > 0 && ahead < 366 * 86_400_000
      ? []
      : [`Expires: ${expires} ${more}`]),
    // 2.5.2: what is read elsewhere than it says is not to be believed.
    ...(all('Canonical').length && !all('Canonical').includes(address) ? ['Canonical names another address'] : []),
    ...(all('Preferred-Languages').length > 1 ? ['Preferred-Languages twice'] : []),
  ]
}
