import { canManageServer, canManageWorkspace, canReadWorkspace, type Role, type Viewer } from '@/lib/auth/permissions'
import { signedOut } from '@/lib/auth/errors'
import { getPrisma } from '@/lib/db/client'
import { WorkspaceError } from '@/lib/operation/errors'
import { changing, reading } from '@/lib/operation/operation'
import { isPlainText } from './validate-content'

export interface OwnWorkspace {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly role: Role
}

/** The workspaces of which the viewer is a member, by name. Refused with `signed-out`. */
export async function listOwnWorkspaces(viewer: Viewer | null): Promise<OwnWorkspace[]> {
  if (!viewer) throw signedOut()
  const rows = await getPrisma().workspace.findMany({ where: { id: { in: [...viewer.roles.keys()] } }, orderBy: [{ name: 'asc' }, { id: 'asc' }], select: { id: true, slug: true, name: true } })
  return rows.map((row) => ({ ...row, role: viewer.roles.get(row.id)! }))
}

/** Which workspace is meant where none is named: the only one of the viewer's. Refused with `workspace-needed` where there are several, or none. */
export async function chooseWorkspace(viewer: Viewer | null, named: string | undefined): Promise<string> {
  if (named !== undefined) return named
  const own = await listOwnWorkspaces(viewer)
  if (own.length === 1) return own[0]!.slug
  throw new WorkspaceError('workspace-needed', own.length === 0 ? 'You are in no workspace; ask an owner for an invitation.' : `Say in which workspace: ${own.map(({ slug }) => slug).join(', ')}.`)
}

/** A workspace of the viewer's by its name in addresses. */
export const readWorkspace = reading({
  name: 'read-workspace',
  on: 'workspace',
  permits: canReadWorkspace,
  run: ({ viewer, subject: { id, slug, name } }, _input: { readonly workspace: string }): Promise<OwnWorkspace> => Promise.resolve({ id, slug, name, role: viewer.roles.get(id)! }),
})

/** Makes a workspace, of which the viewer is the owner. Refused with `invalid-name` and `name-taken`. */
export const createWorkspace = changing({
  name: 'create-workspace',
  on: 'server',
  permits: canManageServer,
  run: async ({ viewer, transaction }, { name: said }: { readonly name: string }) => {
    const name = validateName(said)
    const slug = slugOf(name)
    if (await transaction.workspace.findUnique({ where: { slug }, select: { id: true } }))
      throw new WorkspaceError('name-taken', `There is a workspace at /w/${slug} already; take another name.`)
    return transaction.workspace.create({ data: { name, slug, members: { create: { userId: viewer.id, role: 'owner' } } }, select: { id: true, slug: true } })
  },
  audit: (_input, { id }) => ({ workspace: id }),
})

/** Calls a workspace something else; its addresses stay. Refused with `invalid-name`. */
export const renameWorkspace = changing({
  name: 'rename-workspace',
  on: 'workspace',
  permits: canManageWorkspace,
  run: async ({ subject, transaction }, { name }: { readonly workspace: string; readonly name: string }) => {
    await transaction.workspace.update({ where: { id: subject.id }, data: { name: validateName(name) }, select: { id: true } })
  },
  audit: () => ({}),
})

function validateName(name: string): string {
  const shown = name.trim()
  if (shown !== '' && shown.length <= 60 && isPlainText(shown) && slugOf(shown) !== '') return shown
  throw new WorkspaceError('invalid-name', 'A workspace has a name of 1 to 60 characters with at least one letter or digit, such as “Web servers”.')
}

/** web-servers for Web servers; letters of all scripts may stand in addresses. */
function slugOf(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
