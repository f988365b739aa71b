import Diagnostics
import Foundation
import Programme
import Publishing
import Testing

/// What printed cards state agrees with the site, and what was recorded of them stays inside.
@Suite struct PrintedCardsTests {
  private static let cards = "content/cards/cards.yaml"

  @Test("the address in a card's code is that of the community's page", arguments: ["sound", "everything"])
  func address(of site: String) throws {
    let fixture = Fixture.site(site)
    let workshop = try fixture.unfold()
    let programme = try SiteBuild.examine(fixture.options(site: workshop.site, output: "public")).programme
    let files = try workshop.build().files()
    let statements = CardStatements(Directory(programme))
    for community in programme.communities.all where community.isActive {
      guard case .page(let url, let path)? = statements.statement(of: community, as: .card)[.page] else {
        Issue.record("no address")
        continue
      }
      let page = String(decoding: try #require(files[path + "index.html"]), as: UTF8.self)
      #expect(page.contains("<link rel=\"canonical\" href=\"\(url + path)\">"))
    }
  }

  @Test("what a run recorded of a lawyer who has withdrawn consent is neither published nor shown whole")
  func recalled() throws {
    let secrets = ["许旧名", "0571-81999401", "81999401", "jiuming@example.org", "jiuming.png"]
    let fixture = Fixture.site("sound").editing(
      Self.cards,
      .replace(
        "  copies: 3000",
        by: """
            copies: 3000
            printed:
              - community: meixi
                on: 2026-09-10
                copies: 500
                fingerprint: 0000000000000000
                states:
                  office: 旧址二楼
                  lawyer: {name: 许旧名, phone: 0571-81999401, email: jiuming@example.org, photo: photos/jiuming.png}
          """))
    let outcome = try fixture.build()
    #expect(outcome.found.map(\.rule) == ["art13-card-outdated"])
    for format in OutputFormat.allCases {
      for language in [Language.chinese, .english] {
        let printed = outcome.printed(as: format, in: language)
        #expect(printed.contains("旧址二楼") || format == .github)
        for secret in secrets { #expect(!printed.contains(secret), "\(format): \(secret)") }
      }
    }
    for (address, bytes) in try outcome.files() {
      let text = Data(bytes)
      for secret in secrets + ["旧址二楼"] {
        #expect(text.range(of: Data(secret.utf8)) == nil, "\(address): \(secret)")
      }
    }
  }
}
