/** Names of variables and options that hold secrets, and values that stand for none. */
const secret = /(?:^|_)(?:PASS(?:WORD|WD|PHRASE)?|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|SECRET_?KEY|CREDENTIALS?|AUTH_?KEY|ENCRYPTION_?KEY)(?:$|_(?!FILE|PATH|DIR|URL|NAME|TTL|EXPIR|LENGTH|TIMEOUT|ID$))/i
const harmless = /^$|^(?:\/|file:|%d|changeme$|true$|false$|yes$|no$|none$|0$|1$)|^\$|^<.*>$|^x+$/i
/** Secrets that tell themselves by their form: passwords in addresses, keys of well-known services. */
const telling = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]+:[^/\s:@]+@|^(?:AKIA|ghp_|gho_|github_pat_|glpat-|xox[bp]-|sk-[A-Za-z0-9])|-----BEGIN [A-Z ]*PRIVATE KEY/

/** Whether a value looks like a secret, by itself or by the name that it is given under. */
export function isSecret(name: string, value: string): boolean {
  return telling.test(value) || (secret.test(name.replace(/[-.]/g, '_')) && !harmless.test(value))
}
