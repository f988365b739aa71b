import Diagnostics
import Programme
import Testing

@testable import Pages

/// What a card and a notice say, and when they have to be made again.
@Suite struct OfficePrintTests {
  private static let sound = Fixture.site("sound")
    .editing("content/site.yaml", .replace("languages: [zh-CN]", by: "languages: [zh-CN, en]"))
  private static let consent = "covers: [name, photo, phone, email, print, data]"
  private static let lawyer = "content/lawyers/lin-ruo.md"
  private static let pairings = "content/pairings/2026.yaml"

  @Test func aServedCommunity() throws {
    let piece = try PrintCity(Self.sound).piece(of: "meixi")
    #expect(piece.cardTitle == "梅溪社区服务联系卡")
    #expect(piece.lawyer?.name == "林若谷")
    #expect(piece.lawyer?.pinyin == nil)
    #expect(piece.lawyer?.photo == "photos/lin-ruo.png")
    #expect(piece.lawyer?.email == "lin-ruo@example.org")
    #expect(piece.call?.isLawyer == true)
    #expect(piece.call?.phone.text == "0571-8100 0400")
    #expect(piece.call?.phone.first == "0571")
    #expect(piece.call?.phone.rest == "8100 0400")
    #expect(piece.hotline.text == "12348")
    #expect(piece.hotline.first == nil)
    #expect(piece.sessions?.items.map(\.line) == ["每周二 14:00–17:00"])
    #expect(piece.sessionWords == "每周二下午2点到5点")
    #expect(piece.hasOneSession && !piece.hasTwoSessions && !piece.hasManySessions)
    #expect(piece.mediation?.phone?.text == "0571-8100 0211")
    #expect(piece.complaints?.phone?.text == "0571-8100 0002")
    #expect(piece.lines?.items.map(\.text) == ["咨询免费"])
    #expect(piece.edition?.iso == "2026-09-05")
    #expect(piece.url == "https://anping.example.org/communities/meixi/")
    #expect(piece.urlWords == "anping.example.org/communities/meixi/")
    #expect(piece.design == nil)
  }

  @Test func inEnglish() throws {
    let piece = try PrintCity(
      Self.sound.editing(
        "content/communities/dongcheng.yaml", .insert(after: "name: 梅溪社区", "  name_en: Meixi"))
    ).piece(of: "meixi", in: .english)
    #expect((piece.name, piece.nameZh) == ("Meixi", "梅溪社区"))
    #expect(piece.lawyer?.name == "林若谷")
    #expect(piece.lawyer?.pinyin == "Lin Ruo Gu")
    #expect(piece.lawyer?.kind == "Lawyer")
    #expect(piece.street == "Liuyin Subdistrict")
    #expect(piece.sessions?.items.map(\.line) == ["Every Tuesday 14:00–17:00"])
    #expect(piece.edition?.words == "5 September 2026")
    #expect(piece.url == "https://anping.example.org/en/communities/meixi/")
    #expect(piece.cardTitle == "Contact card, Meixi")
  }

  @Test func withoutConsentForPrintTheCommunityIsRungUp() throws {
    let piece = try PrintCity(
      Self.sound.editing(Self.lawyer, .replace(Self.consent, by: "covers: [name, photo, phone, email, data]"))
    ).piece(of: "meixi")
    #expect(piece.lawyer?.name == "林若谷")
    #expect(piece.lawyer?.phone == nil)
    #expect(piece.lawyer?.email == nil)
    #expect(piece.lawyer?.photo == nil)
    #expect(piece.call?.isCommunity == true)
    #expect(piece.call?.phone.text == "0571-8100 0201")
  }

  @Test func afterAWithdrawalNobodyIsNamed() throws {
    let piece = try PrintCity(
      Self.sound.editing(Self.lawyer, .replace(Self.consent, by: Self.consent + ", withdrawn: 2026-11-01"))
    ).piece(of: "meixi")
    #expect(piece.lawyer == nil)
    #expect(piece.isUpdating && piece.hasLawyer)
    #expect(piece.call?.isCommunity == true)
    #expect(piece.sessions != nil)
  }

  @Test func withoutALawyerTheLiaisonOfficeIsRungUp() throws {
    let piece = try PrintCity(
      Self.sound.editing(Self.pairings, .cut(from: "- id: meixi-2026", upTo: "- id: lanting-2026"))
    ).piece(of: "meixi")
    #expect(!piece.hasLawyer && !piece.isUpdating && !piece.isRenewal)
    #expect(piece.lawyer == nil)
    #expect(piece.sessions == nil)
    #expect(piece.call?.isLiaison == true)
    #expect(piece.call?.phone.text == piece.liaison?.phone?.text)
  }

  @Test func whileATermIsRenewed() throws {
    let piece = try PrintCity(
      Self.sound.editing(Self.pairings, .replace("until: 2028-08-31", by: "until: 2026-11-01"))
    ).piece(of: "meixi")
    #expect(piece.isRenewal && piece.hasLawyer)
    #expect(piece.renewalUntil?.iso == "2026-11-01")
    #expect(piece.lawyer?.name == "林若谷")
  }

  @Test func volunteersAreCountedAndNotNamed() throws {
    let piece = try PrintCity(Self.sound).piece(of: "zhulin")
    #expect(piece.volunteers?.size == 3)
    #expect(piece.volunteers?.school.isEmpty == false)
  }

  @Test(arguments: [
    (["content/cards/cards.yaml"], "2026-10-25"),
    (["content/cards/cards.yaml", "content/communities/dongcheng.yaml"], "2026-08-20"),
  ])
  func anEditionIsNeverTheDayOfTheBuild(edited: [String], expected: String) throws {
    var fixture = Self.sound.editing("content/cards/cards.yaml", .removeFile)
    if edited.count > 1 { fixture = fixture.editing(edited[1], .delete("verified:")) }
    #expect(try PrintCity(fixture).piece(of: "meixi").edition?.iso == expected)
  }

  @Test func aFileStaysAsItIsUntilSomethingInItChanges() throws {
    let files = [
      "communities/meixi/card.pdf", "communities/meixi/notice-a3.pdf", "en/communities/meixi/card.pdf",
      "print/districts/dongcheng/cards.pdf", "print/streets/liuyin/cards.pdf", "print/plain-front.svg",
    ]
    let others = ["communities/lanting/card.pdf", "print/streets/duchuan/cards.pdf", "print/calibration.pdf"]
    func digests(_ fixture: Fixture) throws -> [UInt64] {
      let city = try PrintCity(fixture)
      return try (files + others).map { try city.digest(of: $0) }
    }
    let before = try digests(Self.sound)
    #expect(Set(before).count == before.count)
    #expect(try digests(Self.sound.today("2026-11-24")) == before)
    #expect(
      try digests(
        Self.sound.editing("content/communities/dongcheng.yaml", .insert(after: "id: meixi", "  body: 您好")))
        == before)
    let edits: [(String, Edit)] = [
      (Self.lawyer, .replace("0571-81000400", by: "0571-81000499")),
      (Self.lawyer, .replace("photos/lin-ruo.png", by: "photos/xu-wen.png")),
      (Self.lawyer, .replace(", print, data]", by: ", data]")),
      (Self.pairings, .replace("from: \"14:00\"", by: "from: \"13:30\"")),
    ]
    for (file, edit) in edits {
      let after = try digests(Self.sound.editing(file, edit))
      for (number, address) in (files + others).enumerated() {
        #expect((after[number] != before[number]) == files.contains(address), "\(address) after \(edit)")
      }
    }
  }
}
