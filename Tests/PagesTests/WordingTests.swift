import Diagnostics
import Programme
import Testing
import Theming

@testable import Pages

extension Wording {
  /// In the words of the built-in theme.
  static func builtIn(_ language: SiteLanguage) throws -> Wording {
    var findings: [Finding] = []
    let theme = try Theme.load(site: "/nowhere", name: "default").theme
    return try #require(theme.wordings([language], findings: &findings)[language])
  }
}

@Suite struct WordingTests {
  static let spans: [(from: String, to: String, zh: String, en: String)] = [
    ("14:00", "17:00", "下午2点到5点", "2 to 5 pm"),
    ("08:30", "11:30", "上午8点半到11点半", "8:30 to 11:30 am"),
    ("09:00", "12:00", "上午9点到12点", "9 am to noon"),
    ("09:00", "13:00", "上午9点到下午1点", "9 am to 1 pm"),
    ("13:30", "17:05", "下午1点半到5点零5分", "1:30 to 5:05 pm"),
    ("18:00", "21:00", "晚上6点到9点", "6 to 9 pm"),
  ]

  @Test("times of a session read as people say them", arguments: spans)
  func span(words: (from: String, to: String, zh: String, en: String)) throws {
    let from = try #require(TimeOfDay(words.from))
    let to = try #require(TimeOfDay(words.to))
    #expect(try Wording.builtIn(.chinese).span(from, to) == words.zh)
    #expect(try Wording.builtIn(.english).span(from, to) == words.en)
  }

  @Test("days are given whole, short, and for machines")
  func day() throws {
    let day = try #require(Day("2026-12-01"))
    let zh = try Wording.builtIn(.chinese).date(day)
    #expect([zh.iso, zh.words, zh.short, zh.weekday] == ["2026-12-01", "2026年12月1日", "12月1日", "周二"])
    let en = try Wording.builtIn(.english).date(day)
    #expect([en.words, en.short, en.weekday] == ["1 December 2026", "1 Dec", "Tuesday"])
  }

  static let numbers = [
    ("0571-88880000", "0571-8888 0000", "tel:+8657188880000"),
    ("13905710001", "139 0571 0001", "tel:+8613905710001"),
    ("010-66668888", "010-6666 8888", "tel:+861066668888"),
    ("400-123-4567", "400-123-4567", "tel:4001234567"),
    ("12348", "12348", "tel:12348"),
    ("（0571）88880000转8001", "0571-8888 0000 转 8001", "tel:+8657188880000,8001"),
    ("400-123-4567-2", "400-123-4567 转 2", "tel:4001234567,2"),
  ]

  @Test("numbers are grouped for reading and whole for dialling", arguments: numbers)
  func phone(number: (written: String, read: String, dialled: String)) throws {
    let phone = try #require(Phone(number.written))
    let contact = try Wording.builtIn(.chinese).contact(phone)
    #expect(contact.text == number.read)
    #expect(contact.href == number.dialled)
  }

  @Test("distances are rounded to what one can walk")
  func distance() throws {
    #expect(try Wording.builtIn(.chinese).distance(metres: 12) == "约 50 米")
    #expect(try Wording.builtIn(.chinese).distance(metres: 812) == "约 800 米")
    #expect(try Wording.builtIn(.chinese).distance(metres: 1243) == "约 1.2 公里")
    #expect(try Wording.builtIn(.english).distance(metres: 2000) == "about 2 km")
  }
}
