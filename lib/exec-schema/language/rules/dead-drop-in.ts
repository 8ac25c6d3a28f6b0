import { dropInFolders } from '../../unit-file'
import { rule } from '../rule'

/** A drop-in that systemd does not read. */
export const deadDropIn = rule({
  id: 'dead-drop-in',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'systemd does not read this file.',
    reason: 'Drop-ins count where their name ends in .conf and their folder bears the name of the unit with .d behind it. Others are passed over without a word.',
    remedy: 'Put the file where it is looked for: /etc/systemd/system/NAME.service.d/NAME.conf.',
  },
  manual: 'systemd.unit(5)',
  concerns: ({ unit }) => unit.dropIns.length > 0,
  *check({ merged, files, unit, target }) {
    const known = dropInFolders(merged.name, target.version)
    for (const file of files) {
      if (file.source === unit.fragment || !file.source.path.includes('/')) continue
      const parts = file.source.path.split('/')
      const [folder, name] = [parts.at(-2)!, parts.at(-1)!]
      const why = !name.endsWith('.conf') ? `the name ${name} does not end in .conf` : !known.includes(folder) ? `drop-ins of ${merged.name.name} lie in ${known[0]}, not in ${folder}` : null
      if (why) yield { file, range: { start: 0, end: Math.min(1, file.source.text.length) }, message: `systemd does not read this file: ${why}` }
    }
  },
})
