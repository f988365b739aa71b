import Diagnostics
import Records

/// Something that is written as a public field and must never be published.
///
/// It is found while fields are read, instead of `record-unknown-field`; there is nothing left to check afterwards.
enum PrivacyInternalField {
  static let description = RuleDescription(
    "privacy-internal-field", .error, article: 20, furtherArticles: [4, 7, 8, 16, 18, 25],
    gist: Words(zh: "保守工作中知悉的隐私和不宜公开的事项", en: "what must not be made public is kept confidential"),
    leniency: .none,
    title: Words(zh: "不能公开的内容", en: "Something that must not be published"),
    explanation: Words(
      zh: "考评、津贴、经费、反馈、工作日志、协议文本、身份证件和志愿者的私人联系方式，只在内部使用。写在 content/ 里就可能被公开或随仓库外传，所以这里一律不收。",
      en:
        "Evaluations, allowances, funds, feedback, work logs, agreement texts, identity papers and volunteers' private contacts are for internal use. Under content/ they could be published or passed on with the files, so they are refused there."
    ),
    example: .init(mistake: "name: 沈听荷\nscore: 59", mend: "name: 沈听荷"))

  static func finding(_ key: Value) -> Finding {
    let name = key.string.shortenedInTheMiddle(to: 60)
    return description.finding(
      at: key.place,
      Words(
        zh: "「\(name)」属于内部内容，不能写在公开的记录里", en: "“\(name)” is internal and must not stand in a public record"),
      label: Words(zh: "内部内容", en: "internal"),
      help: Words(
        zh: "删去它；确需保存的，写进不公开的 private/ 登记或单位自己的档案",
        en: "remove it; what has to be kept belongs in the private register or in the office's own files"))
  }
}
