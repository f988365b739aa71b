import Testing

@testable import Pages

@Suite struct CSVTextTests {
  static let cells: [(String, String)] = [
    ("西湖区", "西湖区"), ("", ""), ("<5", "<5"), ("a,b", "\"a,b\""), ("说“好”", "说“好”"), ("a\"b", "\"a\"\"b\""),
    (" a", "\" a\""), ("a\nb", "\"a\nb\""), ("=1+1", "'=1+1"), ("+86", "'+86"), ("-3", "'-3"), ("@x", "'@x"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
    ("=a,b", "\"'=a,b\""), (" =1", "\"' =1\""), ("\u{3000}＝1", "'\u{3000}＝1"), ("\u{A0}+1", "'\u{A0}+1"),
    (" a=1", "\" a=1\""), ("\u{200B}=1", "'=1"), ("听\u{202E}荷\u{1B}[31m", "听荷[31m"),
  ]

  @Test(arguments: cells) func aCellIsWritten(_ text: String, _ written: String) {
    var csv = CSVText()
    csv.row([text, "x"])
    #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("\(written),x\r\n".utf8))
  }
}
