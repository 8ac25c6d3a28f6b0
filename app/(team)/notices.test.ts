import { expect, it } from 'vitest'
import { errorStatus } from '@/lib/api/error-status'
import { readNotice } from './notices'

it.each(Object.keys(errorStatus))('has a sentence for %s', (code) => expect(readNotice(code)).toMatch(/^[A-Z].*\.$/))

it.each([undefined, '', 'toString', '__proto__', 'Your account is blocked', ['conflict', 'internal']])('says nothing for %j', (code) => expect(readNotice(code)).toBeNull())
