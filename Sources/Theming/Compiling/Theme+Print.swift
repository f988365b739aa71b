import Bytes
import Diagnostics
import Printing
import Records
import Templates

extension Theme {
  /// The files that say how pieces are laid on sheets of paper: the theme's `print/sheets.yaml`, then the site's own,
  /// whose sheets come to those of the theme.
  package var printSheets: [(path: String, bytes: [UInt8])] { sheets.map { ($0.path, $0.bytes) } }

  /// The names of the print layouts, in the order of their bytes.
  package var printLayoutNames: [String] {
    print.values.compactMap(Self.layoutName).sorted(by: precedesInBytes)
  }

  /// What each print layout says that it shows, in the order of the names; nothing else of it is looked at.
  package var printPieces: [(name: String, shows: String)] {
    printFiles.compactMap { name, file in
      let root = YAMLParser.parse(path: file.path, source: file.bytes).roots.first
      return root?["shows"].map { (name, $0.string) }
    }
  }

  /// The print layouts for print in one language, by name, each checked against the model that it shows.
  ///
  /// - Parameter models: The print models by the names that `shows:` uses.
  package func compilePrint(
    language: SiteLanguage, models: [String: any TemplateModel.Type]
  ) -> (layouts: [String: PrintLayout], findings: [Finding]) {
    let files = print
    let context = LayoutContext(
      models: models, namespaces: namespaces(in: language), language: language, file: { files[$0]?.bytes })
    var layouts: [String: PrintLayout] = [:]
    var findings: [Finding] = []
    for (name, file) in printFiles {
      layouts[name] = PrintLayout.compile(
        file.bytes, name: name, path: file.path, in: context, findings: &findings)
    }
    return (layouts, findings.withoutRepetitions.sorted())
  }

  /// Layouts with the sound ones of several languages; what is wrong in all of them is said once.
  package func compilePrint(
    languages: [SiteLanguage], models: [String: any TemplateModel.Type]
  ) -> (layouts: [SiteLanguage: [String: PrintLayout]], findings: [Finding]) {
    var findings: [Finding] = []
    var layouts: [SiteLanguage: [String: PrintLayout]] = [:]
    for language in languages {
      let (compiled, found) = compilePrint(language: language, models: models)
      layouts[language] = compiled
      findings += found
    }
    return (layouts, findings.withoutRepetitions.sorted())
  }

  private var printFiles: [(name: String, file: ThemeFile)] {
    printLayoutNames.compactMap { name in print[name + ".yaml"].map { (name, $0) } }
  }

  /// Layouts lie in `print/` itself; below it there may be what they need, such as fonts.
  private static func layoutName(_ file: ThemeFile) -> String? {
    guard file.parts.count == 2 else { return nil }
    return file.stem(".yaml")
  }
}
