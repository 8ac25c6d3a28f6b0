'use server'

import { refresh } from 'next/cache'
import type { FormAnswer } from '@/components/team/form-answer'
import { makePasswordLink } from '@/lib/account/password-links'
import { roles } from '@/lib/auth/permissions'
import { serverOrigin } from '@/lib/auth/server-address'
import { createInvitation, revokeInvitation } from '@/lib/workspace/invitations'
import { changeRole, removeMember } from '@/lib/workspace/members'
import { renameWorkspace } from '@/lib/workspace/workspaces'
import { currentViewer } from '../../current-viewer'
import { answerForm, field } from '../../form-actions'

const roleOf = (data: FormData) => roles.find((role) => role === field(data, 'role')) ?? 'viewer'

/** Makes a link that lets one person in. */
export async function invite(workspace: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    const { token } = await createInvitation(await currentViewer(), { workspace, role: roleOf(data), note: field(data, 'note') })
    refresh()
    return { link: `${serverOrigin()}/invite/${token}`, done: 'Send this link to the one you invite; it works once, for a week, and is shown only now.' }
  })
}

/** Takes an invitation back. */
export async function uninvite(workspace: string, invitationId: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    await revokeInvitation(await currentViewer(), { workspace, invitationId })
    refresh()
    return {}
  })
}

/** Gives a member another role. */
export async function setRole(workspace: string, userId: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    await changeRole(await currentViewer(), { workspace, userId, role: roleOf(data) })
    refresh()
    return {}
  })
}

/** Takes a member out. */
export async function remove(workspace: string, userId: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    await removeMember(await currentViewer(), { workspace, userId })
    refresh()
    return {}
  })
}

/** Makes a link with which a member sets a new password. */
export async function offerPassword(userId: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    const { token, name } = await makePasswordLink(await currentViewer(), { userId })
    return { link: `${serverOrigin()}/new-password/${token}`, done: `Send this link to ${name}; it works once, for a day, and is shown only now.` }
  })
}

/** Calls the workspace something else. */
export async function rename(workspace: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    await renameWorkspace(await currentViewer(), { workspace, name: field(data, 'name') })
    refresh()
    return { done: 'The workspace has its new name; its addresses stay.' }
  })
}
