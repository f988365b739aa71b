import Bytes
import Diagnostics
import Pages
import Printing
import Programme
import Templates
import Theming

/// What a site's cards and notices are printed with: the theme's print layouts and sheets, and the faces they ask for.
struct PrintSetup: Sendable {
  /// Of the site, the one that it is written in first.
  let languages: [SiteLanguage]
  let layouts: [SiteLanguage: [String: PrintLayout]]
  let faces: FaceSet
  let sheets: SheetFormats
  /// The layouts as the print pages present them.
  let designs: [PrintDesign]
  private let kinds: PrintDesigns
  /// Of the files that describe the sheets.
  private let sheetsDigest: UInt64

  /// The names of what is printed, as layouts write them in `shows:`.
  static let models: [String: any TemplateModel.Type] = Dictionary(
    uniqueKeysWithValues: PrintKind.allCases.map { ($0.rawValue, PieceModel.self) })

  /// Compiles the layouts and opens the faces; what is wrong with the files is added to `findings`.
  ///
  /// - Returns: Nil for a theme that does not print every piece.
  /// - Throws: where a face is missing on this machine.
  init?(_ theme: Theme, languages: [SiteLanguage], findings: inout [Finding]) throws(FontFailure) {
    let (layouts, found) = theme.compilePrint(languages: languages, models: Self.models)
    findings += found
    var sheets = SheetFormats()
    var digest = Digest()
    for file in theme.printSheets {
      sheets.lay(SheetFormats(path: file.path, source: file.bytes, findings: &findings))
      digest.add(file.bytes)
    }
    sheetsDigest = digest.value
    self.layouts = layouts
    self.languages = languages
    self.sheets = sheets
    designs = languages.first.map { Self.designs(theme, layouts[$0] ?? [:]) } ?? []
    kinds = PrintDesigns(designs.map { ($0.name, $0.piece) })
    let printed = Set(designs.map(\.piece))
    guard PrintKind.allCases.allSatisfy(printed.contains) else { return nil }
    let requests = languages.flatMap { language in
      theme.printLayoutNames.flatMap { layouts[language]?[$0]?.faces.joined().map(\.self) ?? [] }
    }
    faces = try FaceSet(requests)
  }

  private static func designs(_ theme: Theme, _ layouts: [String: PrintLayout]) -> [PrintDesign] {
    theme.printLayoutNames.compactMap { layouts[$0] }.compactMap { layout in
      PrintKind(rawValue: layout.model).map { piece in
        PrintDesign(
          name: layout.name, piece: piece, title: layout.title, width: layout.size.width,
          height: layout.size.height, sides: layout.sides.map(\.name))
      }
    }
  }

  /// The layout that a piece is printed with: the one that its card record names, else the usual one.
  func layout(for piece: PrintKind, _ model: PieceModel?, in language: SiteLanguage) -> PrintLayout? {
    let known = layouts[language] ?? [:]
    if let name = model?.design, let layout = known[name], layout.piece == piece { return layout }
    return known[kinds.standard(for: piece)]
  }

  /// The sheet of that name; what the theme does not describe is as it is in the theme that comes with the program.
  func sheet(_ name: SheetName) -> SheetFormat { sheets[name.rawValue] ?? name.usual }
}

extension PrintLayout {
  var piece: PrintKind { PrintKind(rawValue: model) ?? .card }
}

/// The sheets that the site's own files are laid out on.
enum SheetName: String {
  case cards = "a4-2x5"
  case a4
  case a3

  fileprivate var usual: SheetFormat {
    switch self {
    case .cards:
      SheetFormat(
        name: rawValue, paper: .size(Size(width: 210, height: 297)), columns: .number(2), rows: .number(5),
        bleed: 3, cropMarks: true)
    case .a4:
      SheetFormat(name: rawValue, paper: .size(Size(width: 210, height: 297)), fillsPaper: true)
    case .a3:
      SheetFormat(name: rawValue, paper: .size(Size(width: 297, height: 420)), fillsPaper: true)
    }
  }
}

extension PrintSetup {
  /// Of what all drawings share, begun.
  private var digestOfTools: Digest {
    var digest = Digest()
    digest.add(faces.digest)
    digest.add(sheetsDigest)
    return digest
  }

  /// Of everything besides the records that any drawing in a language depends on.
  func digest(in language: SiteLanguage) -> UInt64 {
    var digest = digestOfTools
    for design in designs { digest.add(layouts[language]?[design.name]?.fingerprint ?? 0) }
    return digest.value
  }

  /// Of everything besides the records that drawings of the page, or on it, depend on; 0 where there are none.
  func digest(of page: PlannedPage, _ maker: PageRenderer) -> UInt64 {
    var digest = digestOfTools
    func add(_ piece: PrintKind, of community: Int) {
      let model = maker.print(of: community, as: piece, in: page.language)
      digest.add(layout(for: piece, model, in: page.language)?.fingerprint ?? 0)
    }
    // Any of the designs may be among them.
    func addDesigns(of pieces: [PrintKind]) {
      for design in designs where pieces.contains(design.piece) {
        digest.add(layouts[page.language]?[design.name]?.fingerprint ?? 0)
      }
    }
    switch page.printed {
    case .cards(let community): add(.card, of: community)
    case .notice(let community, _): add(.notice, of: community)
    case .districtCards, .streetCards: addDesigns(of: [.card])
    case .preview: addDesigns(of: PrintKind.allCases)
    case .calibration: break
    case nil:
      guard let drawn = page.drawnPiece else { return 0 }
      add(drawn.kind, of: drawn.community)
    }
    return digest.value
  }
}
