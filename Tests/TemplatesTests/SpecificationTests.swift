import Diagnostics
import Foundation
import Testing

@testable import Templates

/// The Mustache specification's own tests, every file of it.
@Suite struct SpecificationTests {
  static let counts = [
    "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12, "sections": 34,
    "~dynamic-names": 21, "~inheritance": 27,
  ]

  @Test(arguments: counts.keys.sorted())
  func file(_ name: String) throws {
    let file = folder.appendingPathComponent("\(name).json")
    let tests = try #require(try Case.read(file))
    #expect(tests.count >= Self.counts[name, default: .max])
    for test in tests {
      let output = String(decoding: test.render(), as: UTF8.self)
      #expect(output == test.expected, "\(test.name): \(test.template)")
    }
  }

  private var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("mustache-spec")
  }
}

private struct Case {
  let name: String
  let template: String
  let expected: String
  let data: LenientValue
  let partials: [String: String]

  static func read(_ file: URL) throws -> [Case]? {
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    return (document?["tests"] as? [[String: Any]])?.compactMap { test in
      guard let name = test["name"] as? String, let template = test["template"] as? String,
        let expected = test["expected"] as? String
      else { return nil }
      return Case(
        name: name, template: template, expected: expected, data: value(test["data"]),
        partials: test["partials"] as? [String: String] ?? [:])
    }
  }

  func render() -> [UInt8] {
    var findings: [Finding] = []
    let sources = partials.merging(["the test": template]) { $1 }.map { name, text in
      TemplateSource(name: name, path: name, bytes: Array(text.utf8))
    }
    return TemplateSet(sources, findings: &findings).renderLeniently("the test", data)
  }

  private static func value(_ json: Any?) -> LenientValue {
    switch json {
    case let object as [String: Any]: .object(object.mapValues(value))
    case let list as [Any]: .list(list.map(value))
    case let text as String: .text(text)
    case let number as NSNumber:
      if CFBooleanCheck.isBoolean(number) { .flag(number.boolValue) } else { .text(number.stringValue) }
    default: .absent
    }
  }
}

private enum CFBooleanCheck {
  static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
