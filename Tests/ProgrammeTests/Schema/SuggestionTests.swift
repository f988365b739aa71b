import Diagnostics
import Testing

@testable import Programme

/// What a finding proposes, and where it keeps silent because a wrong proposal would be another person, day or file.
@Suite struct SuggestionTests {
  private func finding(_ city: RuleCity) -> Finding? { city.findings().first }

  @Test func `a weekday is read where it has one reading, and never guessed`() {
    for (text, day) in [
      ("周2", "周二"), ("星期３", "周三"), ("礼拜4", "周四"), ("週五", "周五"), ("周 六", "周六"), ("Tuesday", "tuesday"),
      ("Tue.", "tuesday"),
      ("SUN", "sunday"),
    ] {
      let help = finding(
        RuleCity.sound.replacing(
          "weekday: tuesday", with: "weekday: \(text)", in: "content/pairings/tinghe.yaml"))?.help
      #expect(help?.zh == "是不是想写「\(day)」？", "\(text)")
    }
    for text in ["周曰", "周末", "周", "周7", "周0", "周8", "2", "二", "每周", "tursday", "tu", "m", "周二三", "工作日"] {
      let found = RuleCity.sound.replacing(
        "weekday: tuesday", with: "weekday: \(text)", in: "content/pairings/tinghe.yaml"
      ).findings()
      #expect(found.first?.rule == "record-wrong-type" && found.first?.help == nil, "\(text)")
    }
  }

  @Test func `a lawyer's id is proposed only for the same letters`() {
    for (text, help) in [("Lin", "是不是想写「lin」？"), ("lim", nil), ("linn", nil), ("zhuo", nil)]
      as [(String, String?)]
    {
      let found = finding(
        RuleCity.sound.replacing("lawyer: lin", with: "lawyer: \(text)", in: "content/pairings/tinghe.yaml"))
      #expect(found?.rule == "ref-unknown")
      #expect(found?.help?.zh == help ?? "先建好这条律师记录，或改用已有的编号", "\(text)")
    }
  }

  @Test func `a community's id is proposed after one slip`() {
    for (text, help) in [("TingHe", "tinghe"), ("tinghee", "tinghe"), ("tinhge", "tinghe"), ("tingyu", nil)]
      as [(String, String?)]
    {
      let found = finding(
        RuleCity.sound.replacing(
          "community: tinghe", with: "community: \(text)", in: "content/pairings/tinghe.yaml"))
      #expect(found?.help?.zh == help.map { "是不是想写「\($0)」？" } ?? "先建好这条社区记录，或改用已有的编号", "\(text)")
    }
  }

  @Test func `an id that cannot stay is never proposed`() {
    let city = RuleCity.sound.replacing(
      "- id: tinghe", with: "- id: TingHe", in: "content/communities/all.yaml")
    for finding in city.findings() { #expect(finding.help?.zh.contains("TingHe」？") != true) }
  }

  @Test func `a missing portrait never leads to somebody else's`() {
    let city = RuleCity.sound.replacing(
      "photos/lin.jpg", with: "photos/li.jpg", in: "content/lawyers/lin.yaml")
    #expect(finding(city)?.rule == "ref-unknown")
    #expect(finding(city)?.help?.zh == "把图片放到 content/photos/，写成 photos/文件名")
    let written = RuleCity.sound.replacing(
      "photos/lin.jpg", with: "photos/Lin.JPG", in: "content/lawyers/lin.yaml")
    #expect(finding(written)?.help?.zh == "是不是想写「photos/lin.jpg」？")
  }

  @Test func `an empty field is told at its own key, in the file's own words`() {
    let city = TestCity(["communities/c.yaml": "名称: 甲\n街道: a\n电话: 12348\n地址:\n工作室: {地点: 一楼}\n"])
    let found = city.findings.filter { $0.place.path == "content/communities/c.yaml" }
    #expect(found.map { city.covered($0.place) } == ["地址"])
    #expect(found.first?.message.zh.hasPrefix("「地址」后面没有内容") == true)
    #expect(found.first?.message.en.hasPrefix("nothing stands after “地址”") == true)
    let absent = TestCity(["communities/c.yaml": "名称: 甲\n街道: a\n电话: 12348\n"])
    #expect(
      absent.findings.first { $0.place.path == "content/communities/c.yaml" }?.message.zh.hasPrefix(
        "缺少「地址」（address）")
        == true)
  }

  @Test func `a group whose colons are full width is told line by line`() {
    let city = TestCity([
      "communities/c.yaml": "name: 甲\nstreet: a\naddress: b\nphone: 12348\noffice:\n  place：一楼\n  access：有\n"
    ])
    let found = city.findings.filter { $0.place.path == "content/communities/c.yaml" }
    #expect(found.map(\.rule.rawValue) == ["record-syntax", "record-syntax"])
    #expect(found.map { city.covered($0.place) } == ["：", "："])
  }

  @Test func `lists with full-width brackets and commas are told so`() {
    let brackets = TestCity(["lawyers/l.yaml": "name: 甲\nspecialties: ［物业，继承］\n"])
    #expect(brackets.findings.map { brackets.covered($0.place) }.contains("［"))
    let commas = TestCity(["lawyers/l.yaml": "name: 甲\nspecialties: [物业，继承]\n"])
    #expect(commas.findings.map { commas.covered($0.place) }.contains("，"))
    let lawful = TestCity(["lawyers/l.yaml": "name: 甲\nspecialties: [\"物业，继承\", 房屋买卖、租赁等各类合同纠纷，以及物业服务]\n"])
    #expect(!lawful.findings.contains { $0.rule == "record-syntax" })
  }

  @Test func `a lawyer's agreement renewed early, and a certification renewed in mid-term, are silent`() {
    let renewal = """

      ---
      id: tinghe-2
      community: tinghe
      firm: xizi
      lawyer: lin
      agreement: {number: XQ-9, signed: 2025-12-01, from: 2026-02-01, until: 2028-12-31}
      sessions: [{weekday: tuesday, from: "14:00", to: "17:00"}]
      filed: {on: 2026-02-05}
      """
    let renewed = RuleCity.sound.replacing(
      "community: tinghe\nfirm", with: "id: tinghe-1\ncommunity: tinghe\nfirm",
      in: "content/pairings/tinghe.yaml"
    ).appending(renewal, to: "content/pairings/tinghe.yaml")
    #expect(
      !renewed.findings().contains {
        $0.rule == "art22-one-lead-lawyer" || $0.rule == "art14-lawyer-double-booked"
      })
    for certification in [
      "on: 2026-02-20, until: 2030-12-31", "on: 2024-06-20, first: 2023-12-01, until: 2030-12-31",
    ] {
      let city = RuleCity.sound.replacing(
        "on: 2023-12-01, until: 2028-12-31", with: certification, in: "content/lawyers/lin.yaml")
      #expect(city.findings().map(\.rule.rawValue) == [], "\(certification)")
    }
  }
}
