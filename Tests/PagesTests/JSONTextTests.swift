import Diagnostics
import Programme
import Testing

@testable import Pages

/// Members written one by one, beside the same value written whole.
@Suite struct JSONTextTests {
  private static let samples: [String] = [
    "", "听荷", "a\"b\\c", "\n\r\t\u{0}\u{1F}\u{7F}", "</script><!--&", "\u{2028}x\u{2029}",
    "–—“”\u{2027}\u{202A}", "🏠é",
  ]

  @Test("a text is escaped for where it stands", arguments: samples, [JSONText.Form.file, .script])
  func texts(text: String, form: JSONText.Form) {
    var json = JSONText(form)
    json.object { $0.member("text", text) }
    let value: JSONValue = ["text": .string(text)]
    #expect(
      json.bytes
        == JSONWriter.bytes(
          of: value, layout: form == .file ? .indented : .compact, forScript: form == .script))
  }

  @Test("objects and arrays are laid out alike", arguments: [JSONText.Form.file, .script])
  func layout(form: JSONText.Form) throws {
    let day = try #require(Day(year: 2026, month: 3, day: 31))
    let time = try #require(TimeOfDay(hour: 8, minute: 5))
    var json = JSONText(form)
    json.object {
      $0.member("absent", String?.none)
      $0.member("id", "a")
      $0.member("place") {
        $0.member("lat", 30.25)
        $0.member("lon", Double.infinity)
      }
      $0.member("none", objects: [String]()) { $0.member("name", $1) }
      $0.member("some", objects: ["x", "y"]) { $0.member("name", $1) }
      $0.member("day", day)
      $0.member("time", time)
      $0.member("open", true)
      $0.member("type", constant: "T")
    }
    let value: JSONValue = [
      "id": "a", "place": ["lat": 30.25, "lon": nil], "none": [],
      "some": [["name": "x"], ["name": "y"]], "day": "2026-03-31", "time": "08:05", "open": true,
      "type": "T",
    ]
    #expect(
      json.bytes
        == JSONWriter.bytes(
          of: value, layout: form == .file ? .indented : .compact, forScript: form == .script))
  }
}
