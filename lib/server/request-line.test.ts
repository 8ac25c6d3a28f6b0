import { expect, it } from 'vitest'
import { checkRequestLine } from './request-line'

it.each([
  ['GET', '/'],
  ['HEAD', '/units?search=%C3%A4'],
  ['PUT', '/api/v1/units/1'],
])('%s %s goes on', (method, url) => expect(checkRequestLine({ method, url })).toBeUndefined())

it.each([
  ['TRACE', '/', 405],
  ['CONNECT', '/', 405],
  ['GET', 'http://elsewhere.example/', 400],
  ['GET', '*', 400],
  ['GET', '/api/%ff', 400],
  ['GET', '/%', 400],
])('%s %s is refused', (method, url, status) => expect(checkRequestLine({ method, url })).toMatchObject({ status, message: expect.stringMatching(/\.$/) as string }))
