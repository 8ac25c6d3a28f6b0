/**
 * Parts of the code editor that are never used here, so that nobody loads them: next.config.ts puts this file in their place. They are only made
 * for a comparison of many files, for drawing by the graphics card, and for grammars of Tree-sitter, none of which is switched on.
 */
class LeftOut {
  constructor() {
    throw new Error('This part of the code editor is left out of Unitwright.')
  }
}

export { LeftOut as MultiDiffEditorWidget, LeftOut as TreeSitterSyntaxTokenBackend, LeftOut as ViewGpuContext, LeftOut as ViewLinesGpu, LeftOut as RulersGpu, LeftOut as GpuMarkOverlay }
