import { rule } from '../rule'

/** A service that has nothing to run. */
export const serviceWithoutExec = rule({
  id: 'service-without-exec',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The service has no ExecStart=, ExecStop= or SuccessAction=.',
    reason: 'systemd refuses to load a service that has nothing to do.',
    remedy: 'Add ExecStart= with the program to run.',
  },
  manual: 'systemd.service(5)',
  *check({ effective, files, unit }) {
    const { merged } = effective
    if (merged.name.type !== 'service' || !unit.fragment) return
    const runs = ['ExecStart', 'ExecStop', 'SuccessAction'].some((name) => merged.inForce('Service', name).length > 0)
    // Behind a line that is refused systemd does not get so far as to ask.
    const refused = merged.assignments.some((entry) => entry.problems.some((problem) => problem.effect === 'refused'))
    if (runs || refused) return
    const file = files[0]
    if (!file || file.source.text.trim() === '') return
    const header = file.tree.sections.find((section) => section.name === 'Service')?.header
    yield {
      file,
      range: header?.headerRange ?? { start: 0, end: Math.min(1, file.source.text.length) },
      section: 'Service',
      message: 'The service has nothing to run: no ExecStart=, ExecStop= or SuccessAction=',
    }
  },
})
