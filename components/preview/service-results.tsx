import { serviceResultsOf, type MainProcessEnd } from '@/lib/exec-schema'
import { cell, Foldout, PanelTable, row } from './panel-parts'

/** What the commands of ExecStop= and ExecStopPost= learn about the end of the service, for a release. */
export function ServiceResults({ version }: { readonly version: number }) {
  const results = serviceResultsOf(version)
  return (
    <Foldout title="Results: what stop commands are told" count={results.length}>
      <PanelTable label="Results of a service" columns={['$SERVICE_RESULT', 'Meaning, and $EXIT_CODE with $EXIT_STATUS']} widths={['w-[140px]', '']}>
        <tbody>
          {results.map(({ result, meaning, ends }) => (
            <tr key={result} className={row}>
              <th scope="row" className={`${cell} text-left font-normal`}>
                <code className="text-12">{result}</code>
              </th>
              <td className={cell}>
                {meaning}
                <ul className="text-12 text-n11">
                  {ends.length === 0 && <li>no command is run any more</li>}
                  {ends.map((end, index) => (
                    <li key={index}>
                      {end.code === null ? 'neither is set' : <code className="text-n12">{`${end.code} ${statusText(end)}`}</code>}
                      {end.when && `: ${end.when}`}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </PanelTable>
    </Foldout>
  )
}

function statusText({ status }: MainProcessEnd): string {
  if (status === null) return ''
  if ('from' in status) return status.from === status.to ? String(status.from) : `${status.from}–${status.to}`
  if (status.signals.length === 0) return 'any signal'
  return status.signals.join(', ') + (status.others ? ', …' : '')
}
