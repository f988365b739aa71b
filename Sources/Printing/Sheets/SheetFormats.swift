import Diagnostics
import Records

/// The sheet formats of a theme: its `print/sheets.yaml`, or the site's own in its place.
package struct SheetFormats: Hashable, Sendable {
  /// In the order of the file.
  package private(set) var formats: [SheetFormat] = []

  package init() {}

  package subscript(name: String) -> SheetFormat? { formats.first { $0.name == name } }

  /// Reads a file: a mapping of names to formats.
  package init(path: String, source: [UInt8], findings: inout [Finding]) {
    let parsed = YAMLParser.parse(path: path, source: source, blankIsMapping: true)
    findings += parsed.findings
    for root in parsed.roots.prefix(1) {
      guard root.kind == .mapping else {
        findings.append(SheetReader.notFormats(root))
        continue
      }
      for (key, value) in root.entries {
        var reader = SheetReader(name: key.string, findings: [])
        if let format = reader.format(key, value) { formats.append(format) }
        findings += reader.findings
      }
    }
  }

  /// Takes in the formats of another file; those of the same name take the place of what was there.
  package mutating func lay(_ others: SheetFormats) {
    for format in others.formats {
      if let known = formats.firstIndex(where: { $0.name == format.name }) {
        formats[known] = format
      } else {
        formats.append(format)
      }
    }
  }
}
