import Diagnostics

/// What a build does, in its order.
package enum BuildStage: String, CaseIterable, Sendable {
  /// What the last build read is compared with what is there; a build that finds nothing changed ends here.
  case compare
  case read, decode, plan
  /// Pictures that were never seen before are decoded and made ready.
  case pictures
  case check, compile
  /// Every card and notice is drawn once to see whether it prints well.
  case preflight
  /// What each page is made from is told from what the last build made it from.
  case digest
  case publish

  /// The stages of a check in their order.
  package static let ofCheck: [BuildStage] = [
    .read, .decode, .plan, .pictures, .check, .compile, .preflight,
  ]

  package var words: Words {
    switch self {
    case .compare: Words(zh: "比对", en: rawValue)
    case .read: Words(zh: "读取", en: rawValue)
    case .decode: Words(zh: "解读", en: rawValue)
    case .check: Words(zh: "检查", en: rawValue)
    case .pictures: Words(zh: "图片", en: rawValue)
    case .plan: Words(zh: "规划", en: rawValue)
    case .compile: Words(zh: "编译", en: rawValue)
    case .preflight: Words(zh: "试排", en: rawValue)
    case .digest: Words(zh: "摘要", en: rawValue)
    case .publish: Words(zh: "发布", en: rawValue)
    }
  }
}

/// How long a build waited for one of its stages; checking and compiling begin beside the stages before them.
package struct StageTiming: Sendable {
  package let stage: BuildStage
  package let seconds: Double
  /// Files, records, pages or layouts, whichever the stage works on.
  package let items: Int
}
