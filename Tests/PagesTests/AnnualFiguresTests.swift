import Foundation
import Testing

@testable import Pages

@Suite struct AnnualFiguresTests {
  @Test func theGuideNamesEveryFigure() throws {
    let project = (#filePath as NSString).deletingLastPathComponent + "/../.."
    let guide = try String(contentsOfFile: project + "/docs/guide.zh-CN.md", encoding: .utf8)
    let named = guide.matches(of: #/\{\{figures\.([a-z_]+)\}\}/#).map { String($0.output.1) }
    #expect(Set(named) == Set(AnnualFigures.names))
  }
}
