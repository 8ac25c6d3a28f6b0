/** From here on, in tenths, systemd calls a service exposed. */
export const MUCH_EXPOSURE = 75

/** An exposure as systemd prints it: 96 tenths are `9.6`. */
export function exposureText(tenths: number): string {
  return (tenths / 10).toFixed(1)
}
