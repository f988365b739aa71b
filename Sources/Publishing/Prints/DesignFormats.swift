import Bytes
import Printing
import Schema
import Theming

/// The files that designers write, as their editors are told of them.
package enum DesignFormats {
  package static let all = [
    PrintLayout.format(models: PrintSetup.models.keys.sorted(by: precedesInBytes)), SheetFormats.format,
    ThemeManifest.format,
  ]
}
