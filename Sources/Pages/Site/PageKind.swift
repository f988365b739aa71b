import Bytes
import Diagnostics
import Programme
import Templates

/// A kind of page or file, and which one of its kind: all that is particular to it stands in its file in `Kinds/`.
///
/// Nothing here has a default, so that whoever adds a kind is asked for all of it. A kind is one of `LayoutPage`,
/// `GeneratedFile` and `PrintedPage`, which say how it is made.
protocol PageKind: Sendable {
  associatedtype Facts
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
  /// Everything that it is made from, the site's own facts and the layout apart.
  func gather(_ finder: inout DependencyTracker) -> Facts
  /// Gathers, and appends its bytes; none of what is drawn.
  func write(
    _ finder: inout DependencyTracker, _ builder: PageBuilder, _ layouts: CompiledLayouts,
    into output: inout PageBuffer, _ modelMade: () -> Void)
}

extension PageKind {
  func digest(_ finder: inout DependencyTracker) { _ = gather(&finder) }
}

/// A page of HTML.
///
/// Its content is built from facts alone, and nothing but a finder gives them: what a page may say has been digested, so
/// that equal digests mean equal pages.
protocol LayoutPage: PageKind {
  associatedtype Content: TemplateModel
  static var isFoundBySearch: Bool { get }
  func build(_ facts: Facts, _ builder: PageBuilder) -> (head: PageHead, content: Content)
}

extension LayoutPage {
  static var layout: Layout? { Layout(Self.self) }
  static var shape: Shape { FramedPage<Content>.shape }
  var printed: PrintedFile? { nil }
  var drawnPiece: (kind: PrintKind, community: Int)? { nil }
  func isIndexed(in programme: Programme) -> Bool { Self.isFoundBySearch }

  func write(
    _ finder: inout DependencyTracker, _ builder: PageBuilder, _ layouts: CompiledLayouts,
    into output: inout PageBuffer, _ modelMade: () -> Void
  ) {
    let (head, content) = build(gather(&finder), builder)
    let page = FramedPage(frame: builder.frame(head), content: content)
    modelMade()
    layouts.template(of: Self.self)?.render(page, into: &output)
  }
}

/// A file that is written byte by byte: a feed, a calendar, data.
protocol GeneratedFile: PageKind {
  func bytes(of facts: Facts, _ builder: PageBuilder) -> [UInt8]
}

extension GeneratedFile {
  static var layout: Layout? { nil }
  var printed: PrintedFile? { nil }
  var drawnPiece: (kind: PrintKind, community: Int)? { nil }
  func isIndexed(in programme: Programme) -> Bool { false }

  func write(
    _ finder: inout DependencyTracker, _ builder: PageBuilder, _ layouts: CompiledLayouts,
    into output: inout PageBuffer, _ modelMade: () -> Void
  ) {
    output.append(bytes(of: gather(&finder), builder))
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

  func gather(_ finder: inout DependencyTracker) {}
  func write(
    _ finder: inout DependencyTracker, _ builder: PageBuilder, _ layouts: CompiledLayouts,
    into output: inout PageBuffer, _ modelMade: () -> Void
  ) {}
}

/// A kind of page that a theme has a layout for, with the shape its layout is checked against.
package struct Layout: Hashable, Sendable {
  let kind: any LayoutPage.Type

  init(_ kind: any LayoutPage.Type) { self.kind = kind }

  package var rawValue: String { kind.name }
  package var shape: Shape { kind.shape }

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
package struct AddressPattern: Sendable {
  /// As people write it, with what varies in capitals or as an example: `communities/ID/`, `reports/2026-03/`.
  package let path: String
  package let articles: [Int]

  /// Every address that answers for an article, in the order of the kinds.
  package static let all: [AddressPattern] = {
    let addresses = Addresses(language: .main)
    return PageKinds.all.compactMap { kind in
      kind.articles.isEmpty
        ? nil
        : kind.example(addresses).map { AddressPattern(path: String($0.published), articles: kind.articles) }
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
