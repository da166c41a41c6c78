import sharp from 'sharp'

/** A3 lying, in points. */
const [WIDTH, HEIGHT] = [1190, 842]

/**
 * Makes a PDF of one page with a drawing on it: a poster to print.
 *
 * @param drawing - as PNG, or as anything else that sharp reads
 */
export async function posterOf(drawing: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(drawing)
    .resize(1190, 842, { fit: 'cover' })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
  const place = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Tranh Do Q`
  const picture = `/Width ${info.width} /Height ${info.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents 4 0 R /Resources << /XObject << /Tranh 5 0 R >> >> >>`,
    stream('', Buffer.from(place)),
    stream(`/Type /XObject /Subtype /Image ${picture}`, data),
  ])
}

function stream(facts: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${facts} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
}

/** Objects one after the other, and the list of where each of them begins. */
function pdfOf(objects: (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: string[] = []
  let length = parts[0]!.length
  for (const [index, object] of objects.entries()) {
    places.push(String(length).padStart(10, '0'))
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')])
    parts.push(part)
    length += part.length
  }
  const list = places.map((place) => `${place} 00000 n \n`).join('')
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(head + list + tail)])
}
