/** The last changed first, by name, or the worst first. */
export const listOrders = ['updated', 'name', 'findings', 'exposure'] as const
export type ListOrder = (typeof listOrders)[number]
