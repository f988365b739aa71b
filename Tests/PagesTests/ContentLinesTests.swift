import Programme
import Testing

@testable import Pages

@Suite struct ContentLinesTests {
  private func written(_ write: (inout ContentLines) -> Void) -> String {
    var lines = ContentLines()
    write(&lines)
    return String(decoding: lines.bytes, as: UTF8.self)
  }

  @Test("what nobody sees is left out of calendars, contacts and feeds")
  func hidden() {
    let text = "丙\u{0}社\u{202E}区\u{1B}[31m\u{200B}\u{7F}\u{85}"
    #expect(written { $0.line("SUMMARY:", text: text) } == "SUMMARY:丙社区[31m\r\n")
    var markup = XMLWriter()
    markup.text(text + "<")
    #expect(String(decoding: markup.bytes, as: UTF8.self) == "丙社区[31m&lt;")
    var json = JSONText(.file)
    json.object { $0.member("a", text) }
    #expect(json.bytes.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 != 0x7F })
    #expect(String(decoding: json.bytes, as: UTF8.self).contains(#"社\u202e区\u001b[31m\u200b\u007f\u0085"#))
  }

  @Test("long lines are folded at 75 octets, never inside a character", arguments: 60...80)
  func folding(before: Int) {
    let value = String(repeating: "x", count: before) + String(repeating: "听荷é🏠", count: 30)
    let folded = written { $0.line("SUMMARY:", text: value) }
    #expect(folded.hasSuffix("\r\n"))
    for line in folded.split(separator: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.unicodeScalars.contains("\u{FFFD}"))
    }
    #expect(folded.replacing("\r\n ", with: "") == "SUMMARY:\(value)\r\n")
  }

  @Test("a line of 75 octets is not folded, whatever pieces it is written in")
  func fullLine() throws {
    let name = String(repeating: "x", count: 42)
    let day = try #require(Day(year: 2026, month: 3, day: 31))
    let time = try #require(TimeOfDay(hour: 14, minute: 5))
    for extra in ["", "y"] {
      let line = written {
        $0.literal("UID:")
        $0.value(name + extra)
        $0.literal("-")
        $0.date(DateDigits(day))
        $0.literal("-")
        $0.time(time)
        $0.literal("@")
        $0.value("mp.example.org")
        $0.end()
      }
      let whole = "UID:\(name)\(extra)-20260331-1405@mp.example.org"
      #expect(line == (extra.isEmpty ? whole : whole.dropLast() + "\r\n g") + "\r\n")
    }
  }

  @Test(
    "what would end a text or a line is escaped, control characters are left out",
    arguments: [
      ("a,b;c\\d\ne", "a\\,b\\;c\\\\d\\ne"), (",", "\\,"), ("\n\r\n", "\\n\\n"), ("a\u{7}b\tc\u{0}", "ab\tc"),
      ("听,荷", "听\\,荷"), ("", ""), ("a:b\"c", "a:b\"c"),
    ])
  func escaping(text: (plain: String, escaped: String)) {
    #expect(written { $0.line("NOTE:", text: text.plain) } == "NOTE:\(text.escaped)\r\n")
  }

  @Test("a value that is no text has no escapes, and no line ends either")
  func values() {
    let line = written {
      $0.literal("URL:")
      $0.value("https://example.org/a,b;c\r\nATTACH:x")
      $0.end()
    }
    #expect(line == "URL:https://example.org/a,b;cATTACH:x\r\n")
  }

  @Test(
    "lines are written again with another day, unless a date is folded",
    arguments: [10, 51, 52, 60, 70, 75, 80])
  func otherDay(before: Int) throws {
    let first = DateDigits(try #require(Day(year: 2026, month: 3, day: 31)))
    let second = DateDigits(try #require(Day(year: 2027, month: 10, day: 4)))
    func lines(_ day: DateDigits) -> ContentLines {
      var lines = ContentLines()
      lines.literal("UID:")
      lines.value(String(repeating: "x", count: before))
      lines.date(day)
      lines.line("@example.org")
      lines.literal("DTSTART:")
      lines.date(day)
      lines.end()
      return lines
    }
    let again = written {
      $0.line("BEGIN:VEVENT")
      $0.lines(lines(first), on: second)
    }
    let anew = written {
      $0.line("BEGIN:VEVENT")
      $0.lines(lines(second))
    }
    #expect(lines(first).hasWholeDates == (before <= 63 || before > 71))
    if lines(first).hasWholeDates { #expect(again == anew) }
  }
}
