import { crc32 } from 'node:zlib'

/** Packs named parts into a ZIP as they are, without pressing them. */
export function zipOf(parts: Record<string, string | Uint8Array>): Buffer {
  const bodies: Buffer[] = []
  const list: Buffer[] = []
  let place = 0
  for (const [name, part] of Object.entries(parts)) {
    const [path, content] = [Buffer.from(name), Buffer.from(part)]
    // Version 2.0, names in UTF-8, stored; 1 January 1980, so that the same parts make the same file.
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt16LE(0x21, 8)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(path.length, 22)
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, path, content])
    const end = Buffer.alloc(14)
    end.writeUInt32LE(place, 10)
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, end, path]))
    bodies.push(body)
    place += body.length
  }
  const contents = Buffer.concat(list)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(list.length, 4)
  end.writeUInt16LE(list.length, 6)
  end.writeUInt32LE(contents.length, 8)
  end.writeUInt32LE(place, 12)
  return Buffer.concat([...bodies, contents, Buffer.from('PK\x05\x06', 'latin1'), end])
}
