'use server'

import { refresh } from 'next/cache'
import type { FormAnswer } from '@/components/team/form-answer'
import { readGroups, readUsers } from '@/lib/workspace/host-texts'
import { listHosts, removeHost, saveHost } from '@/lib/workspace/hosts'
import { judgeAgain } from '@/lib/workspace/judge-again'
import { currentViewer } from '../../current-viewer'
import { answerForm, field, longField } from '../../form-actions'

/** Keeps what is known of a machine, a new one without an id. What the form does not show stays as it is. */
export async function keepMachine(workspace: string, hostId: string | null, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    const viewer = await currentViewer()
    const known = (await listHosts(viewer, { workspace })).find(({ id }) => id === hostId)
    const [users, groups, hostname] = [readUsers(longField(data, 'users')), readGroups(longField(data, 'groups')), field(data, 'hostname').trim()]
    const profile = { ...known?.profile, users: users.length > 0 ? users : undefined, groups: groups.length > 0 ? groups : undefined, allPeople: users.length > 0 && field(data, 'allPeople') === 'no', hostname: hostname || null }
    await saveHost(viewer, { workspace, hostId, name: field(data, 'name'), profile: JSON.parse(JSON.stringify(profile)) as typeof profile })
    // Nobody waits for it: the table of units says soon what holds now.
    void judgeAgain(new AbortController().signal).catch(console.error)
    refresh()
    return { done: 'Kept. Units that are meant for it are judged by it.' }
  })
}

/** Forgets a machine that nothing was made for. */
export async function forgetMachine(workspace: string, hostId: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    await removeHost(await currentViewer(), { workspace, hostId })
    refresh()
    return {}
  })
}
