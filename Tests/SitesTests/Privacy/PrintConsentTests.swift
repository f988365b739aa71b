import Foundation
import Testing

/// What consent does not cover for print is in no file for the printer, in no form.
///
/// Two sites that differ in nothing but what must not be printed are built. If a single byte of a printed file were made
/// of that, the files would differ: no reader has to understand texts drawn as outlines, streams, or pictures.
@Suite("Nothing is printed without consent for print") struct PrintConsentTests {
  private static let lawyer = "content/lawyers/lin-ruo.md"
  private static let all = "until: 2028-12-31, covers: [name, photo, phone, email, print, data]"

  private static let off = "{severity: warning, reason: 试行}"

  /// What is secret, as the fixture has it and as it might be instead.
  private struct Secrets {
    var phone = "0571-81000400"
    var email = "lin-ruo@example.org"
    var photo = "photos/lin-ruo.png"
    var name = "林若谷"

    static let other = Secrets(
      phone: "13905712468", email: "qzxcanary@example.org", photo: "photos/xu-wen.png", name: "欧阳莳萝")
  }

  private static func fixture(_ consent: String, _ secrets: Secrets = Secrets()) -> Fixture {
    Fixture.site("sound").printing()
      .editing(
        "content/site.yaml", .replace("languages: [zh-CN]", by: "languages: [zh-CN, en]"),
        // A lawyer on duty has to be reachable, which is another rule than that nothing is shown without consent.
        .insert(after: "timezone:", "rules: {profile: hangzhou-2009, overrides: {art13-contact: \(off)}}")
      )
      .editing(
        lawyer, .replace(all, by: consent), .replace("0571-81000400", by: secrets.phone),
        .replace("lin-ruo@example.org", by: secrets.email), .replace("photos/lin-ruo.png", by: secrets.photo),
        .replace("name: 林若谷", by: "name: \(secrets.name)"))
  }

  /// Files for the printer, and pages that show what they show.
  private static func isPrinted(_ address: String) -> Bool {
    address.hasSuffix(".pdf") || address.contains("print/") || address.hasSuffix("/card.html")
      || address.hasSuffix("/notice.html")
  }

  private func printed(_ fixture: Fixture) throws -> [String: [UInt8]] {
    try fixture.build().files().filter { Self.isPrinted($0.key) }
  }

  @Test("with consent a telephone, a portrait and a name each change the printed files", arguments: 0..<3)
  func open(number: Int) throws {
    var secrets = Secrets()
    switch number {
    case 0: secrets.phone = Secrets.other.phone
    case 1: secrets.photo = Secrets.other.photo
    default: secrets.name = Secrets.other.name
    }
    let before = try printed(Self.fixture(Self.all))
    let after = try printed(Self.fixture(Self.all, secrets))
    for file in ["card.pdf", "notice.pdf", "notice-a3.pdf", "card.html", "notice.html"] {
      let address = "communities/meixi/" + file
      #expect(before[address] != nil && before[address] != after[address], "\(address)")
    }
    let preview = "print/card-front.svg"
    #expect(before[preview] != nil && before[preview] != after[preview])
    #expect(before["communities/lanting/card.pdf"] == after["communities/lanting/card.pdf"])
  }

  @Test(
    "without it they stay the same to the byte, whatever the secret is",
    arguments: [
      ("covers: [name, photo, phone, email, data]", false),
      ("covers: [name, print, data]", false),
      ("until: 2026-11-22, covers: [name, photo, phone, email, print, data]", false),
      (all + ", withdrawn: 2026-11-22", true),
      (all + ", withdrawn: yes", true),
    ])
  func closed(consent: String, hidesName: Bool) throws {
    var secrets = Secrets.other
    if !hidesName { secrets.name = Secrets().name }
    let before = try printed(Self.fixture(consent))
    let after = try printed(Self.fixture(consent, secrets))
    #expect(before.keys.sorted() == after.keys.sorted())
    #expect(before.keys.contains { $0.hasSuffix("districts/dongcheng/cards.pdf") })
    for (address, bytes) in before { #expect(bytes == after[address], "\(address)") }
  }
}

/// The same as a reader of PDF tells it.
@Suite("No reader finds in a PDF what consent does not cover")
struct PrintedTextTests {
  private static let lawyer = "content/lawyers/lin-ruo.md"
  private static let all = "until: 2028-12-31, covers: [name, photo, phone, email, print, data]"
  private static let secrets = ["8100 0400", "81000400", "lin-ruo@example.org"]

  @Test("texts, titles and pictures", arguments: [("", true), (", withdrawn: 2026-11-22", false)])
  func told(more: String, isOpen: Bool) throws {
    let outcome = try Fixture.site("sound").printing().editing(
      Self.lawyer, .replace(Self.all, by: Self.all + more)
    ).build()
    let files = try outcome.files().keys.filter { $0.hasSuffix(".pdf") }.sorted()
    #expect(files.count > 20)
    for address in files {
      let file = outcome.output + "/" + address
      let isOwn = address.hasPrefix("communities/meixi/") || address.contains("/liuyin/")
      let isAnyones = isOwn || address.contains("/dongcheng/")
      let text = try Poppler.run("pdftotext", "-raw", file, "-") + Poppler.run("pdfinfo", file)
      let told = (Self.secrets + ["林若谷"]).filter(text.contains)
      #expect(told.isEmpty == !(isOpen && isAnyones), "\(address): \(told)")
      if address.hasPrefix("communities/meixi/notice") {
        // A heading of two lines, then one a picture.
        let pictures = try Poppler.run("pdfimages", "-list", file).split(separator: "\n").count - 2
        #expect(pictures == (isOpen ? 1 : 0), "\(address)")
      }
    }
  }
}

/// Poppler's tools, which read PDF independently.
private enum Poppler {
  static func run(_ tool: String, _ arguments: String...) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(tool) \(arguments)")
    return String(decoding: output, as: UTF8.self)
  }
}
