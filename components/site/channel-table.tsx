import { hrefOf, type Channel } from '@/lib/channels/channel'
import { channelKindLabel } from '@/lib/vietnamese/labels'
import { telephone } from './site-foot'

/** The official channels: what each is, what it is called, where it is found. */
export function ChannelTable({ channels }: { channels: Channel[] }) {
  return (
    <dl className="facts">
      {channels.map((channel) => (
        <div key={channel.id}>
          <dt>{channelKindLabel(channel.kind)}</dt>
          <dd>
            {channel.name}
            <Found channel={channel} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Found({ channel: { address, phone } }: { channel: Channel }) {
  const href = hrefOf({ address })
  return (
    <>
      {address && (
        <>
          <br />
          {href ? <a href={href}>{address}</a> : address}
        </>
      )}
      {phone && (
        <>
          <br />
          <a href={telephone(phone)}>{phone}</a>
        </>
      )}
    </>
  )
}
