import { expect, type APIResponse } from '@playwright/test'

/** Expects an answer of the API to be a refusal: a sentence that says what to do, and nothing of our own files. */
export async function expectRefusal(response: APIResponse, status: number, code: string): Promise<void> {
  const body = (await response.json()) as { error: { code: string; message: string } }
  expect([response.status(), body.error.code]).toEqual([status, code])
  expect(body.error.message).toMatch(/^[^/].{20,}\.$/s)
  expect(body.error.message).not.toMatch(/node_modules|\.ts\b|prisma/i)
}
