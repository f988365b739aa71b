import Foundation
import Testing

/// What the theme says and what an editor writes read as one sentence where they meet.
@Suite struct DoubledWordsTests {
  /// Words that join or end something and never stand twice in a row, and kinds of places and people.
  private static let patterns = [
    #"(与|和|跟|由|在|的|从|至|于|被|把|为|及|或|是|并|向|给|到|将)\1"#, "与和|和与|由由|在位于|到至|改到改",
    #"(社区|街道|律师|律所|事务所|工作室|办公室|联络处|委员会|合署|合用|共用|地址|电话|地点|无障碍|核实于|附近|名称|公里|协会)\s*\1"#,
    #"[\p{Han}](区区|市市|县县|镇镇|村村)(?!通)"#, #"合[署用]合[署用]|合[署用]共用|共用合[署用]"#,
    #"[。．]{2}|[，,][。．，,]|。[，；]|、、|、[，。；]|[，、]（|：：|；；|；。|？。|（（|））|（）|「「|““|””"#,
    #"\b(?!\d)([A-Za-z]{2,})\s+\1\b"#, #"[a-z](\.\.(?!\.)|, ?[.,;]|;;|::)|\( ?\)"#,
    #"(个|名|份|位|家|场|次|期|项|元|米)\s*\1"#,
  ]
  /// Whole words that only look doubled.
  private static let lawful = ["等等", "谢谢", "看看", "问问", "一步步", "个个", "家家", "人人"]

  private func flaws(_ lines: [String]) throws -> [String] {
    let pattern = try NSRegularExpression(pattern: Self.patterns.joined(separator: "|"))
    return lines.flatMap { line in
      pattern.matches(in: line, range: NSRange(line.startIndex..., in: line)).compactMap { match in
        guard let range = Range(match.range, in: line),
          !Self.lawful.contains(where: { line[range].contains($0) })
        else { return nil }
        return "「\(line[range])」 in \(line.prefix(80))"
      }
    }
  }

  @Test func `no page of the sample city has doubled words`() throws {
    var found: Set<String> = []
    for page in try PublishedSample.pages { found.formUnion(try flaws(page.text.lines)) }
    #expect(found.sorted() == [])
  }

  @Test func `no page of a small site has doubled words`() throws {
    for name in ["minimal", "everything", "time", "merged", "english", "sound"] {
      let files = try Fixture.site(name).build().files()
      for (address, bytes) in files where address.hasSuffix(".html") {
        let page = PageText(String(decoding: bytes, as: UTF8.self))
        #expect(try flaws(page.lines) == [], "\(name)/\(address)")
      }
    }
  }

  @Test func `a shared room reads well however it is written`() throws {
    let ways = [
      ("人民调解室", "与人民调解室合用一间办公室"), ("与人民调解室合署", "与人民调解室合用一间办公室"),
      ("和人民调解室共用", "与人民调解室合用一间办公室"), ("与人民调解委员会合署办公。", "与人民调解委员会合用一间办公室"),
      ("跟综治站合用一间办公室", "与综治站合用一间办公室"), ("和事佬工作室", "办公室是合用的：和事佬工作室"),
      ("上午归调解室，下午归律师", "办公室是合用的：上午归调解室，下午归律师"), ("合署", "与社区其他窗口合用"),
      ("true", "与社区其他窗口合用"),
    ]
    let english = Edit.replace("languages: [zh-CN]", by: "languages: [zh-CN, en]")
    for (written, expected) in ways {
      let files = try Fixture.site("sound").editing("content/site.yaml", english).editing(
        "content/communities/dongcheng.yaml",
        .replace("    access: 一楼无台阶", by: "    access: 无障碍通行\n    shared: \(written)")
      ).build().files()
      let lines = files.read("communities/meixi/index.html").lines
      #expect(lines.contains { $0.hasPrefix(expected) }, "\(written)")
      #expect(try flaws(lines) == [], "\(written)")
      #expect(try flaws(files.read("en/communities/meixi/index.html").lines) == [], "\(written), English")
    }
  }
}
