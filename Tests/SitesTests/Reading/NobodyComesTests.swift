import Foundation
import Testing

@testable import Pages

/// Where no lawyer comes nothing is promised, and nobody is sent to a room in which nobody waits.
@Suite struct NobodyComesTests {
  private static let promises = [
    "两个工作日", "服务中心一楼", "无障碍", "进出：", "geo:", "律师可以做", "找律师”就行", "他们不是律师", "律师驻点", "法律服务工作室",
  ]
  private static let communities = "content/communities/dongcheng.yaml"
  /// Nobody comes to the first community any more, nor for long to the second, which is closed.
  private static let site = Fixture.site("sound").editing(
    "content/pairings/2026.yaml", .cut(from: "- id: meixi-2026", upTo: "- id: zhulin-2026")
  ).editing(
    communities, .replace("    access: 一楼无台阶", by: "    access: 一楼无障碍\n    shared: true"),
    .replace("  aliases: [兰汀花园]", by: "  aliases: [兰汀花园]\n  status: closed\n  closed_on: 2026-11-01"))

  @Test func `an open community's page, files and papers promise nothing`() throws {
    let files = try Self.site.build().files()
    let folder = "communities/meixi/"
    for name in ["index.html", "card.html", "notice.html", "office.vcf", "office.ics", "office.json"] {
      let text =
        name.hasSuffix(".html")
        ? files.text(folder + name).components(separatedBy: "<footer").first ?? "" : files.text(folder + name)
      #expect(!text.isEmpty, "\(name)")
      for promise in Self.promises { #expect(!text.contains(promise), "\(name): \(promise)") }
    }
    let page = files.read(folder + "index.html").lines
    for words in ["暂时没有社区律师", "最近的、有律师的社区", "梅溪社区路1号", "社区电话 0571-8100 0201"] {
      #expect(page.contains { $0.trimmingCharacters(in: .whitespaces) == words }, "\(words)")
    }
  }

  @Test func `a closed community's page says where to go and no more`() throws {
    let files = try Self.site.build().files()
    let page = (files.text("communities/lanting/index.html").components(separatedBy: "<footer").first ?? "")
      .replacing("<wbr>", with: "")
    #expect(page.contains("这个社区已经撤并"))
    for words in Self.promises + ["兰汀社区路2号", "0571-8100 0202", "调解委员会"] {
      #expect(!page.contains(words), "\(words)")
    }
  }

  @Test func `a card and a notice say who can be asked instead`() throws {
    for index in ["zh-CN"] {
      let piece = try PrintCity(Self.site).piece(of: "meixi")
      #expect(piece.room == nil && piece.access == nil && piece.duties == nil && !piece.isShared, "\(index)")
      #expect(piece.call?.isLiaison == true)
    }
    let files = try Self.site.printing().build().files()
    let card = files.read("communities/meixi/card.html").lines.joined()
    let notice = files.read("communities/meixi/notice.html").lines.joined()
    for words in ["两个工作日", "梅溪社区服务中心一楼", "律师能帮您", "不代理诉讼"] {
      #expect(!card.contains(words), "card: \(words)")
      #expect(!notice.contains(words), "notice: \(words)")
    }
    #expect(card.contains("暂无驻点律师"))
    #expect(notice.contains("暂无驻点律师"))
  }

  @Test func `where a lawyer comes everything stands as before`() throws {
    let files = try Self.site.build().files()
    let page = files.text("communities/zhulin/index.html")
    for words in ["两个工作日", "竹林社区服务中心一楼", "geo:", "律师可以做"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(files.text("communities/zhulin/office.vcf").contains("竹林社区服务中心一楼"))
  }
}
