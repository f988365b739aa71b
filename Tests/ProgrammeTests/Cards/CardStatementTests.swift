import Testing

@testable import Programme

/// What a card states, and whether printed cards still state it.
struct CardStatementTests {
  private static let card = "for: all\nedition: 2026-01-01\n"

  private func statement(_ city: RuleCity) throws -> CardStatement {
    let programme = city.read().programme
    let community = try #require(programme.communities["tinghe"])
    let card = try #require(programme.cards.all.first)
    return CardStatements(programme).statement(of: community, on: card)
  }

  private var city: RuleCity { RuleCity.sound.adding(Self.card, at: "content/cards/a.yaml") }

  @Test func statesWhoWhenAndWhere() throws {
    let statement = try statement(city)
    #expect(statement.community == "听荷社区")
    #expect(statement.office == "一楼 101 室")
    #expect(statement.lawyer?.name == "林昭")
    #expect(statement.lawyer?.firm == "西子所")
    #expect(statement.lawyer?.phone?.text == "0571-88889101")
    #expect(
      statement.sessions.map { "\($0.weekday) \($0.from.text)-\($0.to.text)" } == ["tuesday 14:00-17:00"])
    #expect(statement.hotline == "12348")
  }

  @Test func paperShowsOnlyWhatTheConsentLetsPaperShow() throws {
    let city = city.replacing(
      "[name, photo, phone, email, print]", with: "[name, photo, phone, email]",
      in: "content/lawyers/lin.yaml")
    let person = try #require(try statement(city).lawyer)
    #expect(person.name == "林昭")
    #expect(person.phone == nil)
    #expect(person.photo == nil)
  }

  @Test func withdrawnConsentTakesTheNameAway() throws {
    let city = city.replacing(
      "until: 2028-12-31, covers", with: "withdrawn: 2026-03-01, covers", in: "content/lawyers/lin.yaml")
    #expect(try statement(city).lawyer == nil)
  }

  @Test func fingerprintChangesWithWhatIsStatedOnly() throws {
    let fingerprint = try statement(city).fingerprint
    #expect(fingerprint.utf8.count == 16)
    let edits = [
      ("content/communities/all.yaml", "一楼 101 室", "一楼 102 室"),
      ("content/pairings/tinghe.yaml", "to: \"17:00\"", "to: \"17:30\""),
      ("content/lawyers/lin.yaml", "0571-88889101", "0571-88889999"),
      ("content/site.yaml", "title: ", "hotline: 0571-12348000\ntitle: "),
    ]
    for (path, old, new) in edits {
      #expect(try statement(city.replacing(old, with: new, in: path)).fingerprint != fingerprint, "\(new)")
    }
    let verified = city.replacing("2026-02-03", with: "2026-03-03", in: "content/communities/all.yaml")
    #expect(try statement(verified).fingerprint == fingerprint)
    #expect(try statement(city.on("2026-03-11")).fingerprint == fingerprint)
  }

  @Test func printedCardIsComparedWithTheLatestRun() throws {
    let now = try statement(city).fingerprint
    let outdated = "  - {community: tinghe, on: 2026-01-05, fingerprint: 0123456789abcdef}\n"
    let current = "  - {community: tinghe, on: 2026-02-05, fingerprint: \"\(now)\"}\n"
    func report(_ runs: String) -> [String] {
      RuleCity.sound.adding(Self.card + "printed:\n" + runs, at: "content/cards/a.yaml").report()
    }
    #expect(report(outdated) == ["warning art13-card-outdated cards/a.yaml:4 0123456789abcdef"])
    #expect(report(current) == [])
    #expect(report(outdated + current) == [])
    #expect(report("  - {community: tinghe, on: 2026-01-05}\n") == [])
  }

  @Test func severalOutdatedRunsOfACardAreOneFinding() {
    let runs = ["tinghe", "yinhe", "donghu"].map {
      "  - {community: \($0), on: 2026-01-05, fingerprint: 0123456789abcdef}\n"
    }
    let city = RuleCity.sound.adding(
      Self.card + "printed:\n" + runs.joined(), at: "content/cards/a.yaml")
    #expect(city.report() == ["warning art13-card-outdated cards/a.yaml:4 0123456789abcdef"])
    #expect(city.findings().first?.notes.count == 2)
  }
}
