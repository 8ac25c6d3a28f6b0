import { ViewPart } from 'monaco-editor/editor/browser/view/viewPart'

/** An empty place where the code editor would draw its minimap, which is switched off; next.config.ts puts it in its place. */
export class Minimap extends ViewPart {
  private readonly place = document.createElement('div')

  getDomNode(): { readonly domNode: HTMLElement } {
    return { domNode: this.place }
  }

  prepareRender(): void {
    // Nothing is drawn.
  }

  render(): void {
    // Nothing is drawn.
  }
}
