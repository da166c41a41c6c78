import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** As much of an OpenAPI 3.1 description as answers are compared with. */
interface Description {
  paths: Record<string, { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }>
  components: { schemas: Record<string, object> }
}

/** Compares a description with the OpenAPI Initiative's own schema of the version that it names. */
export async function faultsOfDescription(text: string): Promise<string[]> {
  const { valid, errors } = await new Validator().validate(JSON.parse(text) as Record<string, unknown>)
  return valid ? [] : [JSON.stringify(errors)]
}

/** @returns what compares answers with what a description promises at a path, spelled as there with its {parameters} */
export function answersBy(description: string): (path: string, answer: string) => string[] {
  const { paths, components } = JSON.parse(description) as Description
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  ajv.addVocabulary(['components'])
  const checks = new Map(
    Object.entries(paths).flatMap(([path, { get }]) => {
      const schema = get.responses['200']?.content?.['application/json']?.schema
      return schema ? [[path, ajv.compile({ ...schema, components })]] : []
    }),
  )
  return (path, answer) => {
    const check = checks.get(path)
    if (!check) return [`nothing is promised at ${path}`]
    return check(JSON.parse(answer)) ? [] : check.errors!.map((one) => `${one.instancePath} ${one.message}`)
  }
}
