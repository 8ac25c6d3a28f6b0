/** A part of the code editor that its types leave out. */
declare module 'monaco-editor/platform/accessibility/browser/accessibilityService' {
  export const AccessibilityService: { readonly prototype: { getAccessibilitySupport: () => number } }
}
