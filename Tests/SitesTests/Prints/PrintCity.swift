import Diagnostics
import Programme
import Records
import Testing
import Theming

@testable import Pages

/// A fixture's site as a plan that has files for the printer.
struct PrintCity {
  static let designs = [
    PrintDesign(
      name: "plain", piece: .card, title: Words(zh: "标准卡", en: "Standard card"), width: 90, height: 54,
      sides: ["front", "back"]),
    PrintDesign(
      name: "id-1", piece: .card, title: Words(zh: "小卡", en: "Small card"), width: 85.6, height: 53.98,
      sides: ["front", "back"]),
    PrintDesign(
      name: "board", piece: .notice, title: Words(zh: "公示牌", en: "Notice"), width: 210, height: 297,
      sides: ["front"]),
  ]

  let programme: Programme
  let plan: SitePlan

  init(_ fixture: Fixture, prints: Bool = true) throws {
    let workshop = try fixture.unfold()
    let options = try fixture.options(site: workshop.site, output: workshop.path("public"))
    let folders = Programme.publicTypes.map { $0.type.folder }.filter { $0 != "site" }
    let records = try SourceTree(site: workshop.site, folders: folders, workers: options.workers).read()
    let today = try #require(options.today(nil))
    programme = Programme.read(records, pictures: Set(records.pictures), today: today).programme
    let published = records.pictures.map { name in
      let file = Address("pictures/" + (name.split(separator: "/").last ?? ""))
      let size = PictureSize(width: 480, height: 672, jpeg: file, webp: file)
      return (name, PublishedPicture(whole: [size], portrait: [size]))
    }
    var findings: [Finding] = []
    let theme = try Theme.load(site: workshop.site, name: "default").theme
    let words = theme.wordings(programme.site.languages, findings: &findings)
    plan = SitePlan(
      programme, words: words, options: SiteSettings(prints: prints, designs: prints ? Self.designs : []),
      pictures: Dictionary(published) { first, _ in first })
  }

  func addresses(_ wanted: (String) -> Bool) -> [String] { plan.pages.map(\.address.path).filter(wanted) }

  func page(_ address: String) throws -> PlannedPage {
    try #require(plan.pages.first { $0.address.path == address }, "\(address)")
  }

  /// What a community's card and notice say.
  func piece(
    of id: String, as kind: PrintKind = .card, in language: SiteLanguage = .chinese
  ) throws -> PieceModel {
    let index = try #require(programme.communities.all.firstIndex { $0.id == id })
    return plan.maker().print(of: index, as: kind, in: language)
  }

  func digest(of address: String) throws -> UInt64 {
    try plan.maker().digest(of: page(address))
  }
}
