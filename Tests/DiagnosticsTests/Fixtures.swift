import Diagnostics

/// A report over sources held in memory.
func report(
  _ findings: [Finding], _ sources: [String: String] = [:],
  counts: FindingsReport.Counts = FindingsReport.Counts(),
  mask: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }
) -> FindingsReport {
  let bytes = sources.mapValues { Array($0.utf8) }
  return FindingsReport(findings, counts: counts, source: { bytes[$0] }, mask: mask)
}

/// The place of the first occurrence of `needle` in `source`, in bytes.
func place(of needle: String, in source: String, path: String = "a.yaml") -> SourcePlace {
  let haystack = Array(source.utf8)
  let wanted = Array(needle.utf8)
  for start in 0...max(0, haystack.count - wanted.count) where haystack[start...].starts(with: wanted) {
    return SourcePlace(path: path, range: start..<start + wanted.count)
  }
  return SourcePlace(path: path, range: haystack.count..<haystack.count)
}

let pairings = """
  - community: cuiyuan-1
    firm: qiantang
    sessions: []

  """

let weekly = RuleDescription(
  "art14-weekly-half-day", .error, article: 14,
  gist: Words(
    zh: "社区律师每周固定半天到社区工作", en: "a community lawyer works in the community one fixed half day a week"),
  leniency: .waivable,
  title: Words(zh: "每周固定半天", en: "One fixed half day a week"),
  explanation: Words(
    zh: "每个社区每周至少有一次不少于三小时的驻点。", en: "Each community has a weekly session of three hours or more."),
  example: RuleDescription.Example(
    mistake: "sessions: []", mend: #"sessions:\#n  - {weekday: tuesday, from: "14:00", to: "17:00"}"#))

let noSession = weekly.finding(
  at: place(of: "[]", in: pairings, path: "content/pairings/xihu.yaml"),
  Words(
    zh: "翠苑一区社区没有每周至少三小时的驻点",
    en: "翠苑一区社区 has no weekly session of at least three hours"),
  label: Words(zh: "这里没有驻点", en: "no session here"),
  help: Words(
    zh: #"加上驻点，如 `- {weekday: tuesday, from: "14:00", to: "17:00"}`"#,
    en: #"add a session, for example `- {weekday: tuesday, from: "14:00", to: "17:00"}`"#))

let pairingSources = ["content/pairings/xihu.yaml": pairings]
