/** How many files one request may hold. */
export const maximumFiles = 100
