import Records
import Testing

@testable import Pages

/// What a text's numbers are taken for.
@Suite struct TextMarksTests {
  private func marked(_ text: String, under title: String = "") -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      TextMarks.find(in: buffer, columnTitle: Array(title.utf8)).map { mark in
        let words = String(decoding: bytes[mark.range], as: UTF8.self)
        return if case .link(let address) = mark.kind { "\(words) \(address)" } else { words }
      }
    }
  }

  @Test func `telephone numbers are links`() {
    let texts: [(String, [String])] = [
      ("请打0571-87195046。", ["0571-87195046 tel:+8657187195046"]),
      ("电话 0571-8719 5046（工作日）", ["0571-8719 5046 tel:+8657187195046"]),
      ("手机139 0571 0000，微信同号", ["139 0571 0000 tel:+8613905710000"]),
      ("400-123-4567", ["400-123-4567 tel:4001234567"]),
      ("可以拨打12315。", ["12315 tel:12315"]), ("马上拨110报警", ["110 tel:110"]),
      ("96110是反诈专线", ["96110 tel:96110"]), ("12348 热线", ["12348 tel:12348"]),
      ("电话：12345、12348 或者 110", ["12345 tel:12345", "12348 tel:12348", "110 tel:110"]),
      ("call 110 at once", ["110 tel:110"]),
    ]
    for (text, expected) in texts { #expect(marked(text) == expected, "\(text)") }
    #expect(marked("110", under: "号码") == ["110 tel:110"])
    #expect(marked("12315", under: "电话") == ["12315 tel:12315"])
  }

  @Test func `numbers one after the other are each a link`() {
    let mobiles = [String](repeating: "13905710000", count: 60).joined(separator: " ")
    #expect(marked(mobiles) == [String](repeating: "13905710000 tel:+8613905710000", count: 60))
    #expect(
      marked("0571-87195046 0571-87195047-8001") == [
        "0571-87195046 tel:+8657187195046", "0571-87195047-8001 tel:+8657187195047,8001",
      ])
  }

  @Test func `counts, sums and numbers of other things are not`() {
    let texts = [
      "解答咨询120人次", "共发放12345份", "第110号", "路119号", "花了 12345 元",
      "12,345 件", "增长了 12.315%", "编号 〔2026〕12348号", "证号 13301201810123456", "330106197805290028", "来了110",
      "有 12345 人", "电话 12", "打了 120 个电话", "12348号文件", "2026-12-01", "拨付 12345 元", "总投资 13912345678 元",
    ]
    for text in texts { #expect(marked(text).filter { $0.contains("tel:") } == [], "\(text)") }
    #expect(marked("120", under: "咨询") == [])
    #expect(marked("12345", under: "") == [])
  }

  @Test func `dates, times and bracketed weekdays stay in one piece`() {
    #expect(marked("2026年12月5日（周六）14:00–17:00讲课") == ["2026年12月5日", "（周六）", "14:00–17:00"])
    #expect(marked("改到12月5日，2026年3月起") == ["12月5日", "2026年3月"])
    #expect(marked("共 12 个月") == [])
  }
}
