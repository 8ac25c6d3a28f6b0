/** The name under which the code editor knows unit files. */
export const LANGUAGE = 'systemd-unit'
