import type { NextConfig } from 'next'

/** What the code editor brings with it and never uses here, as its own files name it. */
const leftOut = [
  '../../browser/widget/multiDiffEditor/multiDiffEditorWidget.js',
  './viewParts/viewLinesGpu/viewLinesGpu.js',
  './viewParts/rulersGpu/rulersGpu.js',
  './viewParts/gpuMark/gpuMark.js',
  './gpu/viewGpuContext.js',
  './treeSitter/treeSitterSyntaxTokenBackend.js',
  '../../dropOrPasteInto/browser/copyPasteController.js',
  '../common/monarch/monarchCompile.js',
  '../common/monarch/monarchLexer.js',
  '../../colorPicker/browser/hoverColorPicker/hoverColorPicker.js',
  '../../colorPicker/browser/hoverColorPicker/hoverColorPickerParticipant.js',
  '../../inlayHints/browser/inlayHintsHover.js',
  '../../inlineCompletions/browser/hintsWidget/inlineCompletionsHintsWidget.js',
  './selectBoxCustom.js',
  '../selectBox/selectBoxCustom.js',
  './logging/debugger/devToolsLogger.js',
  '../../../base/browser/ui/animations/animations.js',
]

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks types over the whole project; `npm start` on a fresh clone need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  // Without this, a lock file in a folder above the clone would be taken for the root of a larger workspace.
  turbopack: { root: process.cwd(), resolveAlias: { ...Object.fromEntries(leftOut.map((path) => [path, './components/editor/monaco/left-out.ts'])), './viewParts/minimap/minimap.js': './components/editor/monaco/no-minimap.ts' } },
  // The live preview sends whole units: up to 700,000 characters, of which some take several bytes.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  // What has no page below /docs is answered by a page that says so.
  rewrites: () => Promise.resolve({ beforeFiles: [], afterFiles: [], fallback: [{ source: '/docs/:address+', destination: '/docs-missing/:address+' }] }),
  allowedDevOrigins: ['127.0.0.1', '[::1]'],
}

export default config
