import fc from 'fast-check'
import { expect, it } from 'vitest'
import { useDatabase } from '@/lib/db/testing/use-database'
import { readUnit } from '@/lib/workspace/read-unit'
import { saveUnit } from '@/lib/workspace/save-unit'
import { addPatchSet } from './add-patch-set'
import { applySuggestions } from './apply-suggestions'
import { closeReview, reopenReview } from './close-review'
import { startThread } from './comments'
import { mergeReview } from './merge-review'
import { openReview } from './open-review'
import { readReview } from './read-review'
import { sendVerdict } from './send-verdict'
import { newReviewPlace, savedUnit, type ReviewPlace } from './testing/review-people'
import { updateReview } from './update-review'

/*
 * `SEQUENCES=500 npx vitest run lib/review/sequences.test.ts` tries more.
 * Whatever people do, and in whatever order: nothing is merged that was not approved as it is or that others have saved on since, and no comment is lost or
 * shown at other lines than those it is about. What must hold is reckoned here from the texts alone, not by asking the code that is tried.
 */
useDatabase()

type Act =
  | { readonly do: 'save'; readonly mask: number }
  | { readonly do: 'patch'; readonly how: 'nice' | 'comment' | 'drop'; readonly number: number }
  | { readonly do: 'comment'; readonly line: number; readonly suggestion: boolean }
  | { readonly do: 'judge'; readonly by: 'rob' | 'roy'; readonly kind: 'approve' | 'request_changes' }
  | { readonly do: 'take'; readonly which: number }
  | { readonly do: 'update' | 'merge' | 'close' | 'reopen' }

const small = fc.nat(5)
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('save' as const), mask: small }),
  fc.record({ do: fc.constant('patch' as const), how: fc.constantFrom('nice', 'comment', 'drop'), number: small }),
  fc.record({ do: fc.constant('comment' as const), line: fc.nat(20), suggestion: fc.boolean() }),
  fc.record({ do: fc.constant('judge' as const), by: fc.constantFrom('rob', 'roy'), kind: fc.constantFrom('approve', 'approve', 'request_changes') }),
  fc.record({ do: fc.constant('take' as const), which: small }),
  fc.record({ do: fc.constantFrom('update', 'merge', 'merge', 'close', 'reopen') }),
)

const first = '[Service]\nExecStart=/usr/bin/a\nNice=1\n# one\n# two\n\n\n\n# far away\nUMask=0022\n'
const unit = (content: string) => ({ name: 'a.service', manager: 'system' as const, target: '257', files: [{ path: 'a.service', content }] })
/** What of a text makes a difference to systemd, as everything in these texts does that is no comment. */
const effectOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).join('\n')

/** One review and what was done to it, as somebody would write it down who watches. */
class Watcher {
  readonly comments: { readonly id: string; readonly quote: string; readonly suggestion: boolean }[] = []
  readonly verdicts = new Map<string, { readonly kind: string; readonly effect: string }>()

  constructor(
    private readonly place: ReviewPlace,
    private readonly unitId: string,
    private readonly reviewId: string,
  ) {}

  async run(act: Act): Promise<void> {
    const before = await this.look()
    try {
      await this.perform(act, before)
    } catch (error) {
      // Being refused is an answer; anything else is a fault.
      if (typeof (error as { code?: unknown }).code !== 'string' || (error as Error).name !== 'WorkspaceError') throw error
    }
    await this.compare()
  }

  private async look() {
    const review = await readReview(this.place.ann, { reviewId: this.reviewId })
    const { shown } = review
    return { review, text: shown.units[0]!.after!.files[0]!.content, base: shown.units[0]!.baseRevision!, number: shown.number }
  }

  private async perform(act: Act, { text, base, number, review }: Awaited<ReturnType<Watcher['look']>>): Promise<void> {
    const { ann, bob, rob } = this.place
    const { reviewId, unitId } = this
    const saved = () => readUnit(ann, { unitId })
    if (act.do === 'save') {
      const { revision, files } = await saved()
      await saveUnit(bob, { unitId, baseRevision: revision, content: unit(files[0]!.content.replace(/UMask=.*/, `UMask=00${act.mask}0`)) })
    } else if (act.do === 'patch') {
      const lines = text.split('\n')
      const changed = act.how === 'nice' ? text.replace(/Nice=.*/, `Nice=${act.number}`) : act.how === 'comment' ? lines.toSpliced(act.number, 0, `# added ${number}`).join('\n') : lines.filter((line, index) => !line.startsWith('#') || index % 2 !== act.number % 2).join('\n')
      await addPatchSet(ann, { reviewId, basePatchSet: number, changes: [{ kind: 'edit', unitId, baseRevision: base, content: unit(changed) }] })
    } else if (act.do === 'comment') {
      const lines = text.replace(/\n$/, '').split('\n')
      const line = (act.line % lines.length) + 1
      const anchor = { kind: 'lines', changeKey: unitId, path: 'a.service', isOld: false, firstLine: line, lastLine: line } as const
      const { commentId } = await startThread(rob, { reviewId, patchSet: number, anchor, body: 'Hm.', suggestion: act.suggestion ? `# instead of ${this.comments.length}` : null, isDraft: false })
      this.comments.push({ id: commentId, quote: lines[line - 1]!, suggestion: act.suggestion })
    } else if (act.do === 'judge') {
      await sendVerdict(this.place[act.by], { reviewId, patchSet: number, kind: act.kind, body: '' })
      this.verdicts.set(act.by, { kind: act.kind, effect: effectOf(text) })
    } else if (act.do === 'take') {
      const offered = this.comments.filter(({ suggestion }) => suggestion)
      const comment = offered[act.which % Math.max(1, offered.length)]
      if (comment) await applySuggestions(ann, { reviewId, basePatchSet: number, commentIds: [comment.id] })
    } else if (act.do === 'update') await updateReview(ann, { reviewId, basePatchSet: number })
    else if (act.do === 'close') await closeReview(ann, { reviewId })
    else if (act.do === 'reopen') await reopenReview(ann, { reviewId })
    else {
      const { revision } = await saved()
      await mergeReview(ann, { reviewId, patchSet: number })
      // It was merged, so it had to be allowed.
      const judged = [...this.verdicts.values()]
      expect(review.state).toBe('open')
      expect(judged.some(({ kind, effect }) => kind === 'approve' && effect === effectOf(text))).toBe(true)
      expect(judged.some(({ kind }) => kind === 'request_changes')).toBe(false)
      expect(base).toBe(revision)
      expect((await saved()).files[0]!.content).toBe(text)
    }
  }

  private async compare(): Promise<void> {
    const { review, text } = await this.look()
    const lines = text.split('\n')
    expect(review.threads.map(({ comments }) => comments[0]!.id).sort()).toEqual(this.comments.map(({ id }) => id).sort())
    for (const { quote, place, comments } of review.threads) {
      const own = this.comments.find(({ id }) => id === comments[0]!.id)!
      expect(quote).toBe(own.quote)
      expect(place.kind).toBe('lines')
      if (place.kind === 'lines' && place.exact) expect(lines[place.range.first - 1]).toBe(own.quote)
    }
  }
}

it('nothing unapproved or outdated is merged, and no comment is lost or misplaced, by any sequence of acts', { timeout: 300_000 }, async () => {
  const place = await newReviewPlace()
  let merged = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 20 }), async (acts) => {
      const unitId = await savedUnit(place, unit(first))
      const { id } = await openReview(place.ann, { workspace: place.workspace, title: 'Any', changes: [{ kind: 'edit', unitId, baseRevision: 1, content: unit(first.replace('Nice=1', 'Nice=2')) }] })
      const watcher = new Watcher(place, unitId, id)
      for (const each of acts) await watcher.run(each)
      if ((await readReview(place.ann, { reviewId: id })).state === 'merged') merged++
    }),
    // Chance alone does not always come to a merge within few sequences.
    { numRuns: Number(process.env.SEQUENCES ?? 25), examples: [[[{ do: 'judge', by: 'rob', kind: 'approve' }, { do: 'merge' }]]] },
  )
  // A property that never came to a merge would show nothing.
  expect(merged).toBeGreaterThan(0)
})
