import Charts
import Diagnostics
import Pages
import Testing
import Theming

@Suite("Charts") struct ChartTests {
  /// As the built-in theme has them.
  private static let books: [SiteLanguage: Wording] = {
    var findings: [Finding] = []
    let theme = try? Theme.load(site: "/nowhere", name: "default").theme
    return theme?.wordings([.chinese, .english], findings: &findings) ?? [:]
  }()

  private func words(_ language: SiteLanguage = .chinese) -> ChartWords {
    Self.books[language]?.chartWords ?? .keys
  }

  private func html(
    _ values: [Chart.Value], form: Chart.Form = .columns, _ language: SiteLanguage = .chinese
  ) -> String {
    let labels = values.indices.map {
      Chart.Label("2026年\($0 + 1)月", short: "\($0 + 1)月", group: "2026年")
    }
    let chart = Chart(
      caption: "法律咨询 <&>", heading: "月份", labels: labels, series: [.init("法律咨询", values)], form: form)
    return String(decoding: ChartWriter(id: "months", words: words(language)).html(chart), as: UTF8.self)
  }

  private func description(_ html: String) -> String? {
    html.firstMatch(of: #/<desc[^>]*>([^<]*)</desc>/#).map { String($0.output.1) }
  }

  static let findings: [([Chart.Value], String, String)] = [
    (
      [.number(41), .number(7), .number(30)], "最多的是2026年1月 41；最少的是2026年2月 7；最近的是2026年3月 30。",
      "The highest is 2026年1月 with 41; the lowest is 2026年2月 with 7; the latest is 2026年3月 with 30."
    ),
    (
      [.few, .number(9), .withheld], "最多的是2026年2月 9；不满 5 的有2026年1月；不公布的有2026年3月。",
      "The highest is 2026年2月 with 9; below 5: 2026年1月; withheld: 2026年3月."
    ),
    (
      [.number(9), .number(12), .few], "最多的是2026年2月 12；不满 5 的有2026年3月；最近的是2026年3月 &lt;5。",
      "The highest is 2026年2月 with 12; below 5: 2026年3月; the latest is 2026年3月 with &lt;5."
    ),
    ([.absent, .absent], "没有数字。", "There are no numbers."),
  ]

  @Test("say in words what their bars show", arguments: findings)
  func words(_ values: [Chart.Value], _ chinese: String, _ english: String) {
    #expect(description(html(values)) == chinese)
    #expect(description(html(values, .english)) == english)
  }

  @Test("name the picture by its caption and its finding")
  func name() {
    let html = html([.number(5), .number(6)])
    #expect(html.contains(#"role="img" aria-labelledby="months.wide.t months.wide.d""#))
    #expect(html.contains(#"<title id="months.wide.t">法律咨询 &lt;&amp;&gt;</title>"#))
    #expect(!html.contains("style="))
  }

  @Test(
    "draw a number that is not told with the same length, whatever the others are",
    arguments: [Chart.Form.bars, .columns])
  func hiddenLength(form: Chart.Form) {
    func stubs(_ values: [Chart.Value]) -> [Substring] {
      html(values, form: form).matches(
        of: #/<rect class="chart-hidden"[^>]*? (width="[^"]*" height="[^"]*")/#
      ).map(\.output.1)
    }
    let expected = Set(stubs([.few, .number(5)]))
    #expect(!expected.isEmpty)
    for values: [Chart.Value] in [[.few, .number(500)], [.withheld, .number(5)], [.withheld, .withheld]] {
      #expect(Set(stubs(values)) == expected)
    }
  }

  @Test("keep their numbers in a table with headings")
  func table() {
    let html = html([.number(41), .few, .withheld, .absent])
    #expect(html.contains(#"<tr><th scope="col">月份</th><th scope="col" class="number">法律咨询</th></tr>"#))
    for (label, value) in zip(["2026年1月", "2026年2月", "2026年3月", "2026年4月"], ["41", "&lt;5", "不公布", "—"]) {
      #expect(html.contains(#"<tr><th scope="row">\#(label)</th><td class="number">\#(value)</td></tr>"#))
    }
  }

  @Test("tell series apart by patterns")
  func patterns() {
    let names = ["一", "二", "三", "四", "五"]
    let chart = Chart(
      caption: "图", heading: "项", labels: [.init("甲")], series: names.map { .init($0, [.number(3)]) })
    let html = String(decoding: ChartWriter(id: "x", words: words()).html(chart), as: UTF8.self)
    let fills = html.matches(of: #/<rect class="(chart-bar-\d)"[^>]*?(fill="[^"]*")?/>/#).map {
      "\($0.output.1) \($0.output.2 ?? "")"
    }
    #expect(Set(fills).count == 4)
    #expect(chart.series.count == 4)
  }

  @Test("break a name that a phone has no room for, at a blank where there is one")
  func longName() {
    let names = ["Answers by telephone and e-mail", "婚姻家庭与继承以及房屋租赁和物业相邻关系的纠纷", "短"]
    let chart = Chart(
      caption: "图", heading: "项", labels: [.init("甲")], series: names.map { .init($0, [.number(3)]) })
    let html = String(decoding: ChartWriter(id: "x", words: words()).html(chart), as: UTF8.self)
    let lines = html.matches(of: #/dx="2.2em">([^<]*)</#).map { String($0.output.1) }
    #expect(lines == ["Answers by telephone and", "e-mail", "婚姻家庭与继承以及房屋租赁和", "物业相邻关系的纠纷", "短"])
  }

  @Test("put a long label above its bar, so that the bar keeps its room")
  func longLabel() {
    func bar(_ label: String) -> String? {
      let chart = Chart(
        caption: "图", heading: "项", labels: [.init(label)], series: [.init("数", [.number(30)])])
      return String(decoding: ChartWriter(id: "x", words: words()).html(chart), as: UTF8.self)
        .firstMatch(of: #/<rect class="chart-bar-1" x="([^"]*)"/#).map { String($0.output.1) }
    }
    #expect(bar("上城区") != "0%")
    #expect(bar("婚姻家庭与继承纠纷") == "0%")
  }
}
