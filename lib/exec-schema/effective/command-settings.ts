/** The settings with command lines, in the order in which systemd gets to them. */
export const commandSettings = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecReloadPost', 'ExecStop', 'ExecStopPre', 'ExecStopPost'] as const

export type CommandSetting = (typeof commandSettings)[number]
