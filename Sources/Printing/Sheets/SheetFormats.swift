import Diagnostics
import Records
import Schema

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
        findings.append(Self.notFormats(root))
        continue
      }
      for (key, value) in root.entries {
        var found: [Finding] = []
        let read = value.read(as: .group(SheetFormat.self), Self.words, findings: &found)
        if var format = read, found.isEmpty {
          (format.name, format.place) = (key.string, key.place)
          if format.title.zh.isEmpty { format.title = Words(same: key.string) }
          if let misfit = format.misfit { found.append(misfit) } else { formats.append(format) }
        }
        findings += found
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

extension SheetFormats {
  private static func notFormats(_ value: Value) -> Finding {
    SheetRules.badValue.finding(
      at: value.place,
      Words(zh: "sheets.yaml 里应当是纸张格式的名字和内容", en: "sheets.yaml must hold sheet formats by their names"),
      help: Words(zh: "例如 `a4: {paper: a4}`", en: "for example `a4: {paper: a4}`"))
  }
}

extension SheetFormat {
  /// Where the cell is known, so is the grid, whatever is printed in it: that it does not lie on the paper.
  fileprivate var misfit: Finding? {
    guard let cell else { return nil }
    do throws(SheetProblem) {
      _ = try grid(for: cell)
      return nil
    } catch {
      return error.finding(for: self)
    }
  }
}
