/** Parts of the code editor that its types leave out. */
declare module 'monaco-editor/platform/accessibility/browser/accessibilityService' {
  export const AccessibilityService: { readonly prototype: { getAccessibilitySupport: () => number } }
}

declare module 'monaco-editor/editor/browser/view/viewPart' {
  export class ViewPart {
    constructor(context: unknown)
  }
}
