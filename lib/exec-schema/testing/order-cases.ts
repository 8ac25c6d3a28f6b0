/** Units that are started together, and the cycle that their order makes; null where there is none. */
export const orderCases: readonly { readonly units: Readonly<Record<string, string>>; readonly cycle: readonly string[] | null }[] = [
  { units: { 'a.service': '[Unit]\nWants=b.service\nAfter=b.service', 'b.service': '' }, cycle: null },
  { units: { 'a.service': '[Unit]\nWants=b.service\nAfter=b.service', 'b.service': '[Unit]\nWants=a.service\nAfter=a.service' }, cycle: ['a.service', 'b.service'] },
  { units: { 'a.service': '[Unit]\nRequires=b.service\nAfter=b.service', 'b.service': '[Unit]\nRequires=c.service\nBefore=c.service', 'c.service': '[Unit]\nBefore=b.service' }, cycle: ['b.service', 'c.service'] },
  { units: { 'a.service': '[Unit]\nRequires=b.service c.service\nBefore=b.service', 'b.service': '[Unit]\nBefore=c.service', 'c.service': '[Unit]\nBefore=a.service' }, cycle: ['a.service', 'b.service', 'c.service'] },
  // A service comes after sysinit.target by default, so that it can’t come before it.
  { units: { 'a.service': '[Unit]\nBefore=sysinit.target' }, cycle: ['a.service', 'sysinit.target'] },
  { units: { 'a.service': '[Unit]\nBefore=local-fs.target' }, cycle: ['a.service', 'local-fs.target', 'sysinit.target'] },
  { units: { 'a.service': '[Unit]\nDefaultDependencies=no\nBefore=sysinit.target' }, cycle: null },
  { units: { 'a.service': '[Unit]\nBefore=multi-user.target' }, cycle: null },
  { units: { 'a.service': '[Unit]\nBefore=a.service' }, cycle: null },
  { units: { 'a.service': '[Unit]\nWants=a.socket\nAfter=a.socket', 'a.socket': '[Socket]\nListenStream=/run/a' }, cycle: null },
  { units: { 'a.target': '[Unit]\nWants=a.service\nAfter=b.service', 'a.service': '[Unit]\nWants=b.service\nAfter=b.service', 'b.service': '[Unit]\nBefore=a.target' }, cycle: null },
  { units: { 'a.target': '[Unit]\nWants=a.service b.service\nBefore=a.service', 'a.service': '[Unit]\nBefore=b.service', 'b.service': '[Unit]\nBefore=a.target' }, cycle: ['a.service', 'a.target', 'b.service'] },
]

/** The text of a unit of a case: services run something. */
export function orderUnitText(name: string, text: string): string {
  return `${text}\n${name.endsWith('.service') ? '[Service]\nExecStart=/bin/true\n' : ''}`
}
