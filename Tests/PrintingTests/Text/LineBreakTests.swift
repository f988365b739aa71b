import Testing

@testable import Printing

/// Where lines end, at a width that is counted in characters.
@Suite struct LineBreakTests {
  /// The lines of a text in a box so many characters wide.
  private func lines(_ text: String, ems: Double) throws -> [String] {
    let style = TestFaces.style(10)
    let box = TextBox(width: ems * 10 * millimetresPerPoint)
    return try TestFaces.setter().set(text, in: style, box: box).lines.map(\.text)
  }

  @Test(arguments: [
    // No stop at a line's start: the character before it comes along.
    ("社区内部纠纷可调解，不代理诉讼和仲裁", 9.0, ["社区内部纠纷可调", "解，不代理诉讼和仲", "裁"]),
    // A stop at the end is as wide as its ink.
    ("社区内部纠纷可调解，不代理诉讼", 9.5, ["社区内部纠纷可调解，", "不代理诉讼"]),
    // No opening bracket at a line's end.
    ("工作日上午（九点到十一点半）", 6.0, ["工作日上午", "（九点到十一", "点半）"]),
    ("他说“你好”，就走了", 3.6, ["他说", "“你好”，", "就走了"]),
    // Numbers and what counts them.
    ("完成率超过100%的社区", 6.0, ["完成率超过", "100%的社区"]),
    // A phone number is one.
    ("咨询电话0571-8800 1234免费", 8.0, ["咨询电话", "0571-8800 1234", "免费"]),
    ("翠苑一区A座1203（东侧）", 6.0, ["翠苑一区A座", "1203（东侧）"]),
    ("翠苑一区1203（东侧）", 6.5, ["翠苑一区1203", "（东侧）"]),
    ("请拨打400 888 12348咨询", 7.0, ["请拨打", "400 888 12348", "咨询"]),
    ("电话：(0571) 8800-1234", 8.2, ["电话：", "(0571) 8800-1234"]),
    // Times and days.
    ("每周二14:00–17:00值班", 7.0, ["每周二", "14:00–17:00值", "班"]),
    ("14:00–17:00 18:00–19:00", 7.0, ["14:00–17:00", "18:00–19:00"]),
    ("自2026/11/23起", 5.4, ["自", "2026/11/23", "起"]),
    // Latin words stay whole and drop the space between two lines.
    ("Community lawyer of Cuiyuan", 6.0, ["Community", "lawyer of", "Cuiyuan"]),
    // A name with a middle dot.
    ("阿卜杜拉·买买提律师", 4.5, ["阿卜杜", "拉·买买", "提律师"]),
    // What is written with line ends has them.
    ("第一行\n第二行", 20.0, ["第一行", "第二行"]),
    ("第一行\r\n\r\n第三行", 20.0, ["第一行", "", "第三行"]),
    ("末尾换行\n", 20.0, ["末尾换行"]),
    ("", 20.0, []),
    (" ", 20.0, [""]),
  ])
  func breaks(text: String, ems: Double, expected: [String]) throws {
    #expect(try lines(text, ems: ems) == expected)
  }

  @Test func aWordWiderThanTheBoxIsBrokenAndSaidSo() throws {
    let setter = try TestFaces.setter()
    let box = TextBox(width: 12)
    let set = setter.set("zhangsanfeng@example.org", in: TestFaces.style(10), box: box)
    #expect(set.breaksWords)
    #expect(set.lines.map(\.text).joined() == "zhangsanfeng@example.org")
    #expect(set.lines.allSatisfy { $0.width <= box.width })
    #expect(!setter.set("zhang@a.cn", in: TestFaces.style(8), box: TextBox(width: 30)).breaksWords)
  }

  @Test func noLineBeginsOrEndsWithTheWrongPunctuationAtAnyWidth() throws {
    let text = "《民法典》规定：居民委员会（社区）可以“自愿、平等”地调解纠纷；咨询请拨0571-8800 1234（免费）——张三、李四。"
    for ems in 6...30 {
      let lines = try lines(text, ems: Double(ems))
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      for line in lines {
        #expect(!"，。；：、）》”—".contains(line.first ?? "？"), "\(ems): \(lines)")
        #expect(!"（《“".contains(line.last ?? "？"), "\(ems): \(lines)")
      }
      if ems >= 8 { #expect(lines.contains { $0.contains("0571-8800 1234") }, "\(ems): \(lines)") }
    }
  }
}
