import { rule } from '../rule'

/** A fragment without a single byte, which is the way to mask a unit. */
export const emptyUnit = rule({
  id: 'empty-unit',
  severity: 'warning',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The unit file is empty.',
    reason: 'An empty file masks the unit: systemd does not load it, nor one of the same name in /usr/lib, and nothing can start it.',
    remedy: 'Write the unit, or leave the file empty if masking is what you mean.',
  },
  manual: 'systemd.unit(5)',
  *check({ unit, files }) {
    if (unit.fragment?.text === '') yield { file: files[0]!, range: { start: 0, end: 0 }, message: 'An empty file masks the unit' }
  },
})
