/** Answers with a drawn picture. */
export function png(bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } })
}
