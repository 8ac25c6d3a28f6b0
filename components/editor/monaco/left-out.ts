/**
 * Parts of the code editor that are never used here, so that nobody loads them: next.config.ts puts this file in their place. They are only made
 * for a comparison of many files, for drawing by the graphics card, for grammars of Tree-sitter and Monarch, for kinds of pasting, and for hovers over colours,
 * hints within lines and completions in grey, for lists to choose from in bars, for the makers of the editor, and for clicks that are celebrated, none of which is switched on.
 */
class LeftOut {
  /** What an editor has of it. */
  static get(): null {
    return null
  }

  constructor() {
    throw new Error('This part of the code editor is left out of Unitwright.')
  }
}

export { LeftOut as CopyPasteController, LeftOut as MultiDiffEditorWidget, LeftOut as TreeSitterSyntaxTokenBackend, LeftOut as ViewGpuContext, LeftOut as ViewLinesGpu, LeftOut as RulersGpu, LeftOut as GpuMarkOverlay, LeftOut as MonarchTokenizer, LeftOut as compile, LeftOut as ColorHover, LeftOut as HoverColorPickerParticipant, LeftOut as InlayHintsHover, LeftOut as InlineSuggestionHintsContentWidget, LeftOut as SelectBoxList, LeftOut as DevToolsLogger }

/** Colours are not marked in unit files. */
export const isOnColorDecorator = (): boolean => false

/** No click is celebrated. */
export const captureAnimationTarget = (): undefined => undefined
export const triggerClickAnimation = (): void => undefined
