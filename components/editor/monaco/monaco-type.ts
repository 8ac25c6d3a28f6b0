/** The code editor, as it is when it has been loaded. */
export type Monaco = typeof import('monaco-editor/editor')
