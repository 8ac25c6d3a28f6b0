import { describe, expect, it } from 'vitest'
import { baseDirectories, effectiveUnit, plainHost, unitOfFiles, type Manager } from '@/lib/exec-schema'
import { directoryTree } from './directory-tree'

function draw(text: string, manager: Manager = 'system'): string[] {
  const target = { version: 257, manager }
  const unit = unitOfFiles('web.service', [{ path: 'web.service', text: `[Service]\nExecStart=/bin/true\n${text}` }], 257)
  const tree = directoryTree(effectiveUnit(unit, { target }).directories, baseDirectories(target, plainHost))
  return tree.map(({ label, depth, directory, linkTo }) => `${'  '.repeat(depth)}${label}${directory ? ` ${directory.mode}` : ''}${linkTo ? ` → ${linkTo}` : ''}`)
}

describe('directoryTree', () => {
  it('puts directories below their bases', () => {
    expect(draw('StateDirectory=web/cache\nRuntimeDirectory=web\nRuntimeDirectoryMode=0750')).toEqual(['/run', '  web 0750', '/var/lib', '  web 0755', '    cache 0755'])
  })

  it('shows where the symbolic links of a dynamic user lead', () => {
    expect(draw('DynamicUser=yes\nStateDirectory=web')).toEqual(['/var/lib', '  private 0700', '    web 0755', '  web → /var/lib/private/web'])
  })

  it('puts the bases of the user manager into each other', () => {
    expect(draw('StateDirectory=web\nLogsDirectory=web', 'user')).toEqual(['/home/user/.local/state', '  log', '    web 0755', '  web 0755'])
  })
})
