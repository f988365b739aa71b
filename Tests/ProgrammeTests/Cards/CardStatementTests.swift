import Testing

@testable import Programme

/// What a card or a notice states.
struct CardStatementTests {
  static let city = RuleCity.sound.adding(
    "for: all\nedition: 2026-01-01\nlines: [先打电话]\n", at: "content/cards/a.yaml")

  private func statement(_ city: RuleCity, as kind: PrintKind = .card) throws -> CardStatement {
    let programme = city.read().programme
    let community = try #require(programme.communities["tinghe"])
    return CardStatements(Directory(programme)).statement(of: community, as: kind)
  }

  private func said(_ statement: CardStatement) -> [String] {
    statement.facts.map { "\($0.field.rawValue): \($0.value.words.zh)" }
  }

  @Test func statesWhoWhenAndWhere() throws {
    #expect(
      said(try statement(Self.city)) == [
        "community: 听荷社区", "street: 西街道", "address: 听荷路 1 号", "phone: 0571-88881001",
        "office: 一楼 101 室", "sessions: 周二 14:00–17:00", "lawyer.name: 林昭", "lawyer.kind: 律师",
        "lawyer.firm: 西子所", "lawyer.phone: 0571-88889101", "lawyer.email: lin@example.org",
        "lawyer.photo: photos/lin.jpg", "mediation: 0571-88881002",
        "hotline: 12348", "page: https://tinghe.example.org/communities/tinghe/", "lines: 先打电话",
      ])
  }

  @Test("a notice states more than a card, and has further lines of its own")
  func notice() throws {
    let city = Self.city.replacing(
      "title: ", with: "duties: [解答咨询, 参与调解]\ncomplaints: {name: 投诉, phone: 0571-1234567}\ntitle: ",
      in: "content/site.yaml")
    let notice = said(try statement(city, as: .notice))
    let card = said(try statement(city))
    #expect(
      notice.filter { !card.contains($0) } == [
        "association: 听荷市律师协会", "district: 西区", "complaints: 0571-1234567", "duties: 解答咨询；参与调解",
        "school: 之江法学院",
      ])
    #expect(card.filter { !notice.contains($0) } == ["lines: 先打电话"])
  }

  @Test func paperShowsOnlyWhatTheConsentLetsPaperShow() throws {
    let city = Self.city.replacing(
      "[name, photo, phone, email, print]", with: "[name, photo, phone, email]",
      in: "content/lawyers/lin.yaml")
    let statement = try statement(city)
    #expect(statement[.lawyerName] == .text("林昭"))
    #expect(statement[.lawyerPhone] == nil)
    #expect(statement[.lawyerPhoto] == nil)
  }

  @Test("withdrawn consent takes everything of the person away")
  func withdrawn() throws {
    let city = Self.city.replacing(
      "until: 2028-12-31, covers", with: "withdrawn: 2026-03-01, covers", in: "content/lawyers/lin.yaml")
    let statement = try statement(city)
    #expect(statement.facts.allSatisfy { !$0.field.rawValue.hasPrefix("lawyer") })
    #expect(statement[.phone] == .phone("0571-88881001"))
    #expect(statement[.liaisonPhone] == nil)
  }

  @Test("without a lawyer the liaison office is stated")
  func liaison() throws {
    let statement = try statement(Self.city.removing("content/pairings/tinghe.yaml"))
    #expect(statement[.liaisonName] == .text("西区联络处"))
    #expect(statement[.liaisonPhone] == .phone("0571-88880001"))
    #expect(statement[.lawyerName] == nil)
    #expect(statement[.sessions] == nil)
  }

  struct Edit: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    var testDescription: String { new }
  }

  static let changing = [
    Edit(
      file: "content/site.yaml", old: "https://tinghe.example.org/",
      new: "https://tinghe.example.org/lawyers/"),
    Edit(file: "content/site.yaml", old: "title: ", new: "hotline: 0571-12348000\ntitle: "),
    Edit(file: "content/streets/all.yaml", old: "西街道", new: "西湖街道"),
    Edit(file: "content/communities/all.yaml", old: "听荷社区", new: "听荷新社区"),
    Edit(file: "content/communities/all.yaml", old: "听荷路 1 号", new: "听荷路 10 号"),
    Edit(file: "content/communities/all.yaml", old: "0571-88881001", new: "0571-88881009"),
    Edit(file: "content/communities/all.yaml", old: "一楼 101 室", new: "一楼 102 室"),
    Edit(file: "content/communities/all.yaml", old: "0571-88881002", new: "0571-88881003"),
    Edit(file: "content/pairings/tinghe.yaml", old: "tuesday", new: "wednesday"),
    Edit(file: "content/pairings/tinghe.yaml", old: "to: \"17:00\"", new: "to: \"17:30\""),
    Edit(file: "content/pairings/tinghe.yaml", old: "to: \"17:00\"", new: "to: \"17:00\"\n    place: 二楼"),
    Edit(file: "content/pairings/tinghe.yaml", old: "lawyer: lin", new: "lawyer: wu"),
    Edit(file: "content/lawyers/lin.yaml", old: "林昭", new: "林照"),
    Edit(file: "content/lawyers/lin.yaml", old: "0571-88889101", new: "0571-88889999"),
    Edit(file: "content/lawyers/lin.yaml", old: "lin@example.org", new: "zhao@example.org"),
    Edit(file: "content/lawyers/lin.yaml", old: "photos/lin.jpg", new: "photos/wu.jpg"),
    Edit(file: "content/cards/a.yaml", old: "先打电话", new: "先写邮件"),
  ]

  @Test(arguments: changing)
  func fingerprintChangesWithWhatIsStated(_ edit: Edit) throws {
    let changed = Self.city.replacing(edit.old, with: edit.new, in: edit.file)
    #expect(try statement(changed).fingerprint != statement(Self.city).fingerprint)
    #expect(try statement(changed, as: .notice).fingerprint.utf8.count == 16)
  }

  static let keeping = [
    Edit(file: "content/site.yaml", old: "听荷市律师协会", new: "听荷市律协"),
    Edit(file: "content/site.yaml", old: "title: ", new: "complaints: {phone: 0571-1234567}\ntitle: "),
    Edit(file: "content/communities/all.yaml", old: "调解委员会", new: "调委会"),
    Edit(file: "content/communities/all.yaml", old: "2026-02-03", new: "2026-03-03"),
    Edit(file: "content/communities/all.yaml", old: "0571-88881001", new: "0571 8888 1001"),
    Edit(file: "content/cards/a.yaml", old: "2026-01-01", new: "2026-01-02"),
    Edit(file: "content/site.yaml", old: "https://tinghe.example.org/", new: "https://tinghe.example.org"),
    Edit(file: "content/site.yaml", old: "title: ", new: "hotline: 12348\ntitle: "),
  ]

  @Test(arguments: keeping)
  func fingerprintKeepsWithAllElse(_ edit: Edit) throws {
    let changed = Self.city.replacing(edit.old, with: edit.new, in: edit.file)
    #expect(try statement(changed).fingerprint == statement(Self.city).fingerprint)
  }

  @Test func fingerprintIsTheSameOnAnotherDay() throws {
    #expect(try statement(Self.city.on("2026-03-11")).fingerprint == statement(Self.city).fingerprint)
    #expect(try statement(Self.city).fingerprint != statement(Self.city, as: .notice).fingerprint)
  }

  @Test func aThemeSaysWhatItsDesignsAreFor() {
    let designs = PrintDesigns([("contact", .card), ("door", .notice), ("notice", .card), ("wall", .notice)])
    #expect(designs.kind(of: "door") == .notice && designs.kind(of: "notice") == .card)
    #expect(designs.standard(for: .card) == "contact" && designs.standard(for: .notice) == "door")
    // Records go on naming designs that no theme has any more.
    #expect(designs.kind(of: "notice-a3") == .notice && designs.kind(of: "old") == .card)
    #expect(PrintDesigns([("big", .card), ("card", .card)]).standard(for: .card) == "card")
  }

  @Test(
    "a notice has a record of its own, which hides no card's",
    arguments: [("card", PrintKind.card), ("card-large", .card), ("notice", .notice), ("notice-a3", .notice)])
  func recordInForce(design: String, kind: PrintKind) throws {
    let city = Self.city.adding(
      "for: {community: tinghe}\nedition: 2026-02-01\ndesign: \(design)\nlines: [近的]\n",
      at: "content/cards/b.yaml")
    let programme = city.read().programme
    let community = try #require(programme.communities["tinghe"])
    let cards = CardsInForce(programme)
    let street = programme.streets[community.street.value]
    for wanted in PrintKind.allCases {
      let expected = wanted == kind ? "b" : wanted == .card ? "a" : nil
      #expect(cards.card(for: community, in: street, kind: wanted)?.id == expected)
    }
  }
}
