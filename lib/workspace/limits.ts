/** How many files a unit may have; requests that save nothing keep to it too. */
export const maximumFiles = 100
export const maximumFileBytes = 1024 * 1024
