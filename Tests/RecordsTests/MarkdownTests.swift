import Diagnostics
import Records
import Testing

private func render(_ text: String, resolve: @escaping MarkdownRenderer.Resolver = { $0.destination })
  -> RenderedMarkdown
{
  let source = Array(text.utf8)
  let renderer = MarkdownRenderer(recordSchemes: ["community"], resolve: resolve)
  return renderer.render(path: "content/pages/t.md", source: source, range: 0..<source.count)
}

private func html(_ text: String) -> String { String(decoding: render(text).html, as: UTF8.self) }

@Suite("Markdown") struct MarkdownTests {
  @Test(
    "becomes HTML",
    arguments: [
      ("文字 *强* **重** `a<b`\n", "<p>文字 <em>强</em> <strong>重</strong> <code>a&lt;b</code></p>\n"),
      ("# 一\n\n###### 六\n", "<h2 id=\"一\">一</h2>\n<h6 id=\"六\">六</h6>\n"),
      (
        "# A b!\n# A B\n# ?\n",
        "<h2 id=\"a-b\">A b!</h2>\n<h2 id=\"a-b-2\">A B</h2>\n<h2 id=\"section\">?</h2>\n"
      ),
      ("一行\n二行\n", "<p>一行二行</p>\n"),
      ("说：\n“好”\n他\n", "<p>说：“好”他</p>\n"),
      ("一行\nline\n二 **三**\n**四**", "<p>一行\nline\n二 <strong>三</strong><strong>四</strong></p>\n"),
      ("한국어\n문장\n", "<p>한국어\n문장</p>\n"),
      ("a  \nb\n", "<p>a<br>\nb</p>\n"),
      ("- a\n- b\n  - c\n", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
      ("3. a\n\n4. b\n", "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"),
      ("> q\n\n---\n", "<blockquote>\n<p>q</p>\n</blockquote>\n<hr>\n"),
      (
        "```swift x\na & b\n```\n",
        "<pre tabindex=\"0\"><code class=\"language-swift\">a &amp; b\n</code></pre>\n"
      ),
    ])
  func blocks(_ text: String, _ expected: String) { #expect(html(text) == expected) }

  @Test(
    "links lead only where a resident may go",
    arguments: [
      (
        "[a](https://example.org/?a=1&b=\"2)",
        "<p><a href=\"https://example.org/?a=1&amp;b=%222\" rel=\"noopener\">a</a></p>\n"
      ),
      ("[电话](tel:+8657188880000)", "<p><a href=\"tel:+8657188880000\">电话</a></p>\n"),
      ("<mailto:a@example.org>", "<p><a href=\"mailto:a@example.org\">mailto:a@example.org</a></p>\n"),
      ("[x](../a/页 \"题\"\")", "<p>[x](../a/页 &quot;题&quot;&quot;)</p>\n"),
      ("[x](<../a/页> \"题\")", "<p><a href=\"../a/%E9%A1%B5\" title=\"题\">x</a></p>\n"),
      ("[](#a)", "<p><a href=\"#a\">#a</a></p>\n"),
      ("[x](javascript:alert(1))", "<p>x</p>\n"),
      ("[x](JaVa&#x0A;Script:alert(1))", "<p>x</p>\n"),
      ("[x](data:text/html,y)", "<p>x</p>\n"),
      ("[x](//evil.example.org)", "<p>x</p>\n"),
      ("[x](\\\\\\\\evil.example.org)", "<p>x</p>\n"),
      (
        "![a *b* \"c\"](../photos/x.jpg \"t\")",
        "<p><img src=\"../photos/x.jpg\" alt=\"a b &quot;c&quot;\" title=\"t\" loading=\"lazy\"></p>\n"
      ),
      ("![a](https://example.org/x.png)", "<p>a</p>\n"),
      ("[![a](x.jpg)](y.md)", "<p><a href=\"y.md\"><img src=\"x.jpg\" alt=\"a\" loading=\"lazy\"></a></p>\n"),
      ("<b>免费</b> <!-- c -->x", "<p>免费 x</p>\n"),
      ("<script>\nx\n</script>\n\n好", "<p>好</p>\n"),
    ])
  func links(_ text: String, _ expected: String) { #expect(html(text) == expected) }

  @Test("links go through the resolver, which may drop them") func resolver() {
    let result = render("[a](community:cuiyuan) [b](community:none) [c](https://example.org)") { link in
      link.destination == "community:cuiyuan" ? "../communities/cuiyuan/" : nil
    }
    #expect(
      String(decoding: result.html, as: UTF8.self)
        == "<p><a href=\"../communities/cuiyuan/\">a</a> b <a href=\"https://example.org\" rel=\"noopener\">c</a></p>\n"
    )
    #expect(
      result.links.map(\.destination) == ["community:cuiyuan", "community:none", "https://example.org"])
    #expect(result.findings.isEmpty)
  }

  @Test(
    "findings and places are those of the source",
    arguments: [
      (
        "一\n\n二 [x](javascript:y) <b>z</b>\n",
        ["markdown-unsafe-link 3:7-3:19", "markdown-raw-html 3:21-3:24"]
      ),
      ("<div>\n  a\n</div>\n\nb\n", ["markdown-raw-html 1:1-3:7"]),
      ("[a][r] [b][r]\n\n[r]: data:x\n", ["markdown-unsafe-link 3:6-3:12", "markdown-unsafe-link 3:6-3:12"]),
      (
        "- [a](data:x) [b](data:x)\r\n- c\r\n",
        ["markdown-unsafe-link 1:7-1:13", "markdown-unsafe-link 1:19-1:25"]
      ),
      ("| a |\n|---|\n| [a](data:x) |\n", ["markdown-unsafe-link 3:7-3:13"]),
      ("[data:x](data:x)\n", ["markdown-unsafe-link 1:10-1:16"]),
      (String(repeating: ">", count: 70) + " x", ["record-too-large 1:1-1:73"]),
    ])
  func findings(_ text: String, _ expected: [String]) {
    #expect(shown(render(text).findings, in: Array(text.utf8)) == expected)
  }

  @Test("headings and plain text are handed on") func headingsAndText() {
    let text = "# 一 `二`\n\n段落 **三**\n四\n\n| a | b |\n|---|---|\n| c | d |\n"
    let result = render(text)
    #expect(result.headings.map(\.id) == ["一-二"])
    #expect(result.headings.map(\.text) == ["一 二"])
    #expect(result.headings.map(\.level) == [2])
    #expect(result.plainText == "一 二\n段落 三四\na b\nc d\n")
  }

  @Test("a body behind front matter keeps its places in the file") func bodyOfRecord() throws {
    let source = Array("---\r\ntitle: 题\r\n---\r\n\r\n见 [x](page:y)\r\n".utf8)
    let record = try #require(
      RecordFile(path: "content/pages/t.md", folder: "pages", source: source).records.first)
    let result = MarkdownRenderer().render(record)
    #expect(shown(result.findings, in: source) == ["markdown-unsafe-link 5:7-5:13"])
    #expect(record.fileID == "t")
  }
}

@Suite("Tables in Markdown") struct MarkdownTableTests {
  private let open = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label="

  @Test("are read from pipe rows") func pipes() {
    let text = "前文\n| 名 | 数 | 注 |\n|:--|--:|:-:|\n| **a** | 1 | x \\| y |\n| 1. b |\n"
    let expected = """
      <p>前文</p>
      \(open)"table_unnamed number 1">
      <table>
      <thead>
      <tr><th scope="col" class="align-left">名</th><th scope="col" class="align-right">数</th>\
      <th scope="col" class="align-center">注</th></tr>
      </thead>
      <tbody>
      <tr><td class="align-left"><strong>a</strong></td><td class="align-right">1</td><td class="align-center">x | y</td></tr>
      <tr><td class="align-left">1. b</td><td colspan="2"></td></tr>
      </tbody>
      </table>
      </div>

      """
    #expect(html(text) == expected)
  }

  @Test("are read from csv blocks") func csv() {
    let text = "```csv 各区 & 社区\n区,\"社,区\"\n西湖,\"一\"\"二\"\n```\n"
    let expected = """
      \(open)"各区 &amp; 社区">
      <table>
      <caption>各区 &amp; 社区</caption>
      <thead>
      <tr><th scope="col">区</th><th scope="col">社,区</th></tr>
      </thead>
      <tbody>
      <tr><td>西湖</td><td>一&quot;二</td></tr>
      </tbody>
      </table>
      </div>

      """
    #expect(html(text) == expected)
  }

  @Test(
    "are not made of paragraphs that only look like one",
    arguments: ["a | b\nc | d\n", "a\n---|---\n", "- a | b\n  ---|---\n"])
  func notTables(_ text: String) { #expect(!html(text).contains("<table")) }

  @Test("stay as small as their source") func bounded() {
    let columns = String(repeating: "|a", count: 4000) + "\n" + String(repeating: "|-", count: 4000) + "\n"
    let result = render(columns + String(repeating: "x\n", count: 20_000))
    #expect(result.html.count < 2_000_000)
  }
}

@Suite("Charts in Markdown") struct MarkdownChartTests {
  @Test("are drawn from chart blocks, with their numbers in a table") func drawn() {
    let html = html("```chart 咨询内容\n类别,占比\n婚姻家庭,31%\n其他,<5\n```\n")
    #expect(html.contains("<title id=\"chart-1.t\">咨询内容</title>"))
    #expect(html.contains("label value 婚姻家庭 31%chart_between_clauseschart_few places 其他</desc>"))
    #expect(html.contains("<tr><th scope=\"row\">婚姻家庭</th><td class=\"number\">31%</td></tr>"))
    #expect(html.contains("<tr><th scope=\"row\">其他</th><td class=\"number\">&lt;5</td></tr>"))
  }

  @Test(
    "say where a number is none",
    arguments: [
      ("```chart\n类别,件数\n租赁,30\n物业,约二十\n```\n", "markdown-chart 4:4-4:7"),
      ("文\n\n```chart\n类别,件数\n\n\"物\n业\",1\n租赁,-3\n```\n", "markdown-chart 8:4-8:6"),
      ("- 甲\n\n  ```chart\n  类别,件数\n  租赁,1e3\n  ```\n", "markdown-chart 5:6-5:9"),
      ("```chart\r\n类别,件数\r\n租赁,1,200\r\n```\r\n", "markdown-chart 3:6-3:9"),
      ("```chart\na,b,c,d,e,f\nx,1,2,3,4,5\n```\n", "markdown-chart 2:11-2:12"),
      ("```chart 空\n类别,件数\n```\n", "markdown-chart 1:1-1:11"),
    ])
  func badNumbers(_ text: String, _ finding: String) {
    #expect(shown(render(text).findings, in: Array(text.utf8)) == [finding])
  }
}

@Suite("Insertions in Markdown") struct MarkdownInsertionTests {
  private func filled(_ text: String) -> (html: String, asked: [String]) {
    var asked: [String] = []
    let source = Array(text.utf8)
    let map = LineMap(bytes: source)
    let renderer = MarkdownRenderer(insert: {
      asked.append("\($0.name) \(map.span($0.place.range))")
      return $0.name == "table" && $0.isParagraph
        ? .blocks(Array("<hr>\n".utf8)) : $0.name == "few" ? .text("<5") : nil
    })
    let result = renderer.render(path: "content/annual/t.md", source: source, range: 0..<source.count)
    return (String(decoding: result.html, as: UTF8.self), asked)
  }

  @Test("are filled in where they stand") func filled() {
    let (html, asked) = filled("共 {{few}} 件，{{ mediator_trainings }} 场\n\n{{table}}\n\n{{few}}\n")
    #expect(html == "<p>共 &lt;5 件，{{ mediator_trainings }} 场</p>\n<hr>\n<p>&lt;5</p>\n")
    #expect(asked == ["few 1:5-1:8", "mediator_trainings 1:16-1:34", "table 3:3-3:8", "few 5:3-5:6"])
  }

  @Test("are left alone in code, and without anything to fill in") func leftAlone() {
    #expect(filled("`{{few}}` {{few}").asked == [])
    #expect(html("{{few}}\n") == "<p>{{few}}</p>\n")
  }
}
