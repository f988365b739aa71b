import Foundation
import Testing

/// In which language the command answers.
@Suite struct LanguageTests {
  @Test(
    "the locale decides; the C locale and none at all mean Chinese",
    arguments: [
      ([:], true), (["LANG": ""], true), (["LANG": "C"], true), (["LANG": "C.UTF-8"], true),
      (["LANG": "POSIX"], true), (["LANG": "zh_CN.UTF-8"], true), (["LANG": "zh_TW"], true),
      (["LANG": "en_GB.UTF-8"], false), (["LANG": "de_DE.UTF-8"], false),
      (["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US.UTF-8"], false),
      (["LANG": "en_US.UTF-8", "LC_MESSAGES": "C", "LC_ALL": "zh_CN.UTF-8"], true),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": "en_US.UTF-8"], false),
    ])
  func locale(environment: [String: String], isChinese: Bool) throws {
    let text = try Workplace().menpai(in: environment)("explain", "record-syntax").output
    #expect(text.contains("错误写法") == isChinese)
    #expect(text.contains("The mistake") != isChinese)
  }

  @Test(
    "--lang goes before the locale, for results and for complaints",
    arguments: [(["--lang", "en"], false), (["--lang=en"], false), (["--lang", "zh-CN"], true)])
  func flag(asked: [String], isChinese: Bool) throws {
    let menpai = try Workplace().menpai(in: ["LANG": isChinese ? "en_US.UTF-8" : "zh_CN.UTF-8"])
    let result = try menpai.run(["explain", "record-syntax"] + asked).output
    #expect(result.contains("级别") == isChinese)
    let complaint = try menpai.run(["explain", "record-syntx"] + asked).errors
    #expect(complaint.contains("规则") == isChinese)
    #expect(complaint.contains("rule") != isChinese)
  }
}
