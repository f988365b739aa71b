import Bytes
import Diagnostics
import Programme
import Templates

/// A kind of page or file, and which one of its kind: all that is particular to it stands in its file in `Kinds/`.
///
/// Nothing here has a default, so that whoever adds a kind is asked for all of it. A kind is one of `LayoutPage`,
/// `GeneratedFile` and `PrintedPage`, which say how it is made.
protocol PageKind: Sendable {
  /// Tells kinds apart in digests, from one run to the next; a page's layout is called the same.
  static var name: String { get }
  /// The articles of the measures that it answers for.
  static var articles: [Int] { get }
  /// The address of an example, with `ID` for what varies; nil for what the table of articles does not list.
  static func example(_ addresses: Addresses) -> Address?
  /// Takes the addresses of all pages of this kind in one language.
  static func route(_ router: inout Router, _ addresses: Addresses)
  /// Position of the district that it belongs to, the one its place lies in or its firm is registered in; nil for what
  /// belongs to the site as a whole.
  func district(in programme: Programme) -> Int?

  /// The layout that pages of this kind are rendered with; nil for what is not a page of HTML.
  static var layout: Layout? { get }
  /// What the publishing stage draws for a file that this module has no bytes for.
  var printed: PrintedFile? { get }
  /// The piece that a page of HTML shows drawn, as it is printed, and whose it is.
  var drawnPiece: (kind: PrintKind, community: Int)? { get }
  /// Whether search engines should know of it.
  func isIndexed(in programme: Programme) -> Bool
  /// Takes in everything that it is made from, the site's own facts and the layout apart.
  func digest(_ finder: inout FactFinder)
  /// Its model, for its layout; nil for what is not a page of HTML.
  func model(_ finder: inout FactFinder, _ builder: PageBuilder) -> (any TemplateModel)?
  /// Its bytes; none for what has a layout or is drawn.
  func bytes(_ finder: inout FactFinder, _ builder: PageBuilder) -> [UInt8]
}

/// A page of HTML.
///
/// Its content is built from facts alone: what a page may say has been digested, so that equal digests mean equal pages.
protocol LayoutPage: PageKind {
  associatedtype Facts
  associatedtype Content: TemplateModel
  static var isFoundBySearch: Bool { get }
  func gather(_ finder: inout FactFinder) -> Facts
  func build(_ facts: Facts, _ builder: PageBuilder) -> (head: PageHead, content: Content)
}

extension LayoutPage {
  static var layout: Layout? { Layout(name, Framed<Content>.shape) }
  var printed: PrintedFile? { nil }
  var drawnPiece: (kind: PrintKind, community: Int)? { nil }
  func isIndexed(in programme: Programme) -> Bool { Self.isFoundBySearch }

  func digest(_ finder: inout FactFinder) { _ = gather(&finder) }

  func model(_ finder: inout FactFinder, _ builder: PageBuilder) -> (any TemplateModel)? {
    let (head, content) = build(gather(&finder), builder)
    return Framed(frame: builder.frame(head), content: content)
  }

  func bytes(_ finder: inout FactFinder, _ builder: PageBuilder) -> [UInt8] { [] }
}

/// A file that is written byte by byte: a feed, a calendar, data.
protocol GeneratedFile: PageKind {
  associatedtype Facts
  func gather(_ finder: inout FactFinder) -> Facts
  func bytes(of facts: Facts, _ builder: PageBuilder) -> [UInt8]
}

extension GeneratedFile {
  static var layout: Layout? { nil }
  var printed: PrintedFile? { nil }
  var drawnPiece: (kind: PrintKind, community: Int)? { nil }
  func isIndexed(in programme: Programme) -> Bool { false }

  func digest(_ finder: inout FactFinder) { _ = gather(&finder) }
  func model(_ finder: inout FactFinder, _ builder: PageBuilder) -> (any TemplateModel)? { nil }

  func bytes(_ finder: inout FactFinder, _ builder: PageBuilder) -> [UInt8] {
    bytes(of: gather(&finder), builder)
  }
}

/// A file that is drawn for the printer by the publishing stage.
protocol PrintedPage: PageKind {
  var file: PrintedFile { get }
}

extension PrintedPage {
  static var layout: Layout? { nil }
  var printed: PrintedFile? { file }
  var drawnPiece: (kind: PrintKind, community: Int)? { nil }
  func isIndexed(in programme: Programme) -> Bool { false }

  func digest(_ finder: inout FactFinder) {}
  func model(_ finder: inout FactFinder, _ builder: PageBuilder) -> (any TemplateModel)? { nil }
  func bytes(_ finder: inout FactFinder, _ builder: PageBuilder) -> [UInt8] { [] }
}

/// A kind of page that a theme has a layout for, with the shape its layout is checked against.
package struct Layout: Hashable, Sendable {
  package let rawValue: String
  package let shape: Shape

  init(_ name: String, _ shape: Shape) {
    rawValue = name
    self.shape = shape
  }

  package init?(rawValue: String) {
    guard let layout = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = layout
  }

  /// One for each kind of page.
  package static let allCases: [Layout] = PageKinds.all.compactMap { $0.layout }

  package static func == (left: Layout, right: Layout) -> Bool { left.rawValue == right.rawValue }
  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// A form of address, and what lies there.
package struct AddressForm: Sendable {
  /// As people write it, with what varies in capitals or as an example: `communities/ID/`, `reports/2026-03/`.
  package let path: String
  package let articles: [Int]

  /// Every address that answers for an article, in the order of the kinds.
  package static let all: [AddressForm] = {
    let addresses = Addresses(language: .main)
    return PageKinds.all.compactMap { kind in
      kind.articles.isEmpty
        ? nil
        : kind.example(addresses).map { AddressForm(path: String($0.published), articles: kind.articles) }
    }
  }()
}

extension Programme {
  func position(of street: Street?) -> Int? { street.flatMap { position(of: $0.district.value) } }
  func position(of firm: Firm?) -> Int? { firm.flatMap { position(of: $0.district.value) } }

  /// Of the district that a community lies in.
  func districtPosition(ofCommunity index: Int) -> Int? {
    position(of: streets[communities.all[index].street.value])
  }

  private func position(of district: Reference<District>) -> Int? {
    districts[district].map { districts.position(of: $0) }
  }
}
