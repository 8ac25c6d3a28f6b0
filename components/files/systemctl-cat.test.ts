import { expect, test } from 'vitest'
import { splitSystemctlCat } from './systemctl-cat'

test('splits at the paths', () => {
  const output = '# /usr/lib/systemd/system/ssh.service\n[Unit]\nDescription=x\n\n[Service]\nExecStart=/bin/true\n\n# /etc/systemd/system/ssh.service.d/override.conf\n[Service]\nNice=1\n'
  expect(splitSystemctlCat(output)).toEqual([
    { path: '/usr/lib/systemd/system/ssh.service', text: '[Unit]\nDescription=x\n\n[Service]\nExecStart=/bin/true\n' },
    { path: '/etc/systemd/system/ssh.service.d/override.conf', text: '[Service]\nNice=1\n' },
  ])
})

test('keeps comments that only look like paths', () => {
  const text = '[Unit]\n# /etc/systemd/system/old.service\nDescription=# /etc/systemd/system/a.service\n\n# /etc/fstab says more\nAfter=b.service\n'
  expect(splitSystemctlCat(`# /etc/systemd/system/a.service\n${text}`)).toEqual([{ path: '/etc/systemd/system/a.service', text }])
})

test('passes over a prompt line, and keeps CRLF', () => {
  expect(splitSystemctlCat('me@host:~$ systemctl cat a.timer\r\n# /etc/systemd/system/a.timer\r\n[Timer]\r\n')).toEqual([{ path: '/etc/systemd/system/a.timer', text: '[Timer]\r\n' }])
})

test('gives nothing for other text', () => {
  expect(splitSystemctlCat('')).toEqual([])
  expect(splitSystemctlCat('[Service]\nExecStart=/bin/true\n')).toEqual([])
  expect(splitSystemctlCat('some words\n# /etc/systemd/system/a.service\n[Unit]\n')).toEqual([])
  expect(splitSystemctlCat('# a comment\n')).toEqual([])
})
