import { expect, it } from 'vitest'
import { checkRequestLine } from './request-line'

it.each([
  ['GET', '/'],
  ['HEAD', '/units?search=%C3%A4'],
  ['PUT', '/api/v1/units/1'],
])('%s %s goes on', (method, url) => expect(checkRequestLine({ method, url })).toBeUndefined())

it.each([
  ['TRACE', '/', 'method-not-allowed'],
  ['CONNECT', '/', 'method-not-allowed'],
  ['GET', 'http://elsewhere.example/', 'bad-address'],
  ['GET', '*', 'bad-address'],
  ['GET', '/api/%ff', 'bad-address'],
  ['GET', '/%', 'bad-address'],
])('%s %s is refused', (method, url, code) => expect(checkRequestLine({ method, url })).toMatchObject({ code, message: expect.stringMatching(/\.$/) as string }))
