import CReviewTheme
import Diagnostics
import Templates

/// The layout of a review's pages, compiled into the program.
enum ReviewLayout {
  /// The template in one language, and what is wrong with it, which a test sees to be nothing.
  static func compile(in language: Language) -> (template: CompiledTemplate<ReviewPage>?, findings: [Finding])
  {
    var findings: [Finding] = []
    let entries = words.map { ($0.key, Namespace.Entry($0.value[language])) }
    let strings = Namespace("strings", .literals, Dictionary(entries) { first, _ in first })
    let templates = TemplateSet(
      [
        TemplateSource(name: "review", path: "review.mustache", bytes: bytes(of: menpai_review_layout())),
        TemplateSource(name: "style", path: "review.css", bytes: bytes(of: menpai_review_style())),
      ], namespaces: [strings], findings: &findings)
    let template = templates.compile("review", for: ReviewPage.self, findings: &findings)
    return (template, findings)
  }

  private static func bytes(of file: menpai_review_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  private static let words: KeyValuePairs<String, Words> = [
    "report": Words(zh: "律师进社区履职考核报告", en: "Lawyers into communities: the association's review"),
    "internal": Words(zh: "内部资料", en: "Internal"),
    "internal_why": Words(
      zh: "含未公开的登记和未经隐去的小数目，只供市律协和联络处考核使用，不得上网、张贴或转发。",
      en:
        "It holds registers that are not public and small numbers that are not suppressed. For the association and its liaison offices alone: not to be published, put up or passed on."
    ),
    "skip": Words(zh: "跳到正文", en: "Skip to the content"),
    "views": Words(zh: "报告的各页", en: "Pages of the report"),
  ]
}
