import { gzipSync, strToU8, zipSync } from 'fflate'
import { packTar } from 'modern-tar'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '@/lib/exec-schema'
import { acceptFile } from './accepted-file'
import { archiveKindOf } from './archive-kinds'
import { ArchiveFault, readArchive, writeArchive } from './archives'
import { pathBelowUnitFolder } from './unit-folder-path'

const files = [
  { path: '/usr/lib/systemd/system/web.service', text: '[Unit]\r\nDescription=caf\udce9\n' },
  { path: 'web.service.d/10-limits.conf', text: '[Service]\nLimitNOFILE=1\n' },
]

describe.each(['zip', 'tar.gz'] as const)('%s', (kind) => {
  test('holds the files as they lie below the folder of units, byte for byte', async () => {
    const read = await readArchive(`unit.${kind}`, await writeArchive(kind, files))
    expect(read.map((file) => [file.path, decodeBytes(file.bytes)])).toEqual([
      ['web.service', files[0]!.text],
      ['web.service.d/10-limits.conf', files[1]!.text],
    ])
  })

  test('says when it is damaged', async () => {
    await expect(readArchive(`broken.${kind}`, strToU8('this is no archive at all'))).rejects.toThrow(/broken\..* can’t be unpacked/)
    const good = await writeArchive(kind, files)
    await expect(readArchive(`cut.${kind}`, good.slice(0, Math.floor(good.length / 2)))).rejects.toThrow(ArchiveFault)
  })
})

test('modes come in with a tar archive, and go out without what systemd complains of', async () => {
  const before = [0o777, 0o600, undefined].map((mode, index) => ({ path: `${index}.service`, text: '', mode }))
  const packed = await writeArchive('tar.gz', before)
  expect((await readArchive('units.tar.gz', packed)).map((file) => file.mode)).toEqual([0o664, 0o600, 0o644])
  const foreign = gzipSync(await packTar([{ header: { name: 'a.service', size: 0, type: 'file', mode: 0o100755 }, body: '' }]))
  expect(await readArchive('units.tar.gz', foreign)).toMatchObject([{ mode: 0o755 }])
})

test('an archive that would fill the memory is refused', async () => {
  const much = new Uint8Array(65 * 1024 * 1024)
  await expect(readArchive('bomb.zip', zipSync({ 'a.service': much }))).rejects.toThrow(/64 MiB/)
  await expect(readArchive('bomb.tar.gz', gzipSync(much))).rejects.toThrow(/64 MiB/)
})

test('sizes that a zip only claims are not believed', async () => {
  const stored = zipSync({ 'a.service': strToU8('[Service]\nExecStart=/bin/true\n') }, { level: 0 })
  const directory = stored.findLastIndex((byte, at) => byte === 0x50 && stored[at + 1] === 0x4b && stored[at + 2] === 1 && stored[at + 3] === 2)
  const view = new DataView(stored.buffer, stored.byteOffset)
  expect(view.getUint32(directory + 20, true)).toBe(30)
  view.setUint32(directory + 20, stored.length + 1, true)
  await expect(readArchive('overlapping.zip', stored)).rejects.toThrow(/can’t be unpacked/)
})

test('kinds and paths', () => {
  expect(archiveKindOf('a.TGZ')).toBe('tar.gz')
  expect(archiveKindOf('web.service')).toBeNull()
  expect(pathBelowUnitFolder('/run/systemd/system/a.service.d/x.conf')).toBe('a.service.d/x.conf')
})

test('binary and very large files are refused with a sentence', () => {
  expect(acceptFile({ path: 'a/b.service', bytes: Uint8Array.of(65, 0, 66) })).toEqual({ fault: 'b.service holds NUL bytes, so it is no text; it was not opened.' })
  expect(acceptFile({ path: 'b.service', bytes: new Uint8Array(3 * 1024 * 1024).fill(65) })).toEqual({ fault: 'b.service has 3.0 MiB; files of up to 1 MiB are opened.' })
  expect(acceptFile({ path: 'b.service', bytes: Uint8Array.of(0xff, 10) })).toEqual({ file: { path: 'b.service', text: '\udcff\n' } })
})
