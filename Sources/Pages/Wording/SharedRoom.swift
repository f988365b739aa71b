/// With whom an office shares its room, so that a sentence can say it however an editor wrote it.
///
/// `人民调解室`, `与人民调解室合署` and `和人民调解室共用一间办公室` all name the same; words that are no mere name stay as they
/// are.
enum SharedRoom: Equatable {
  case with(String)
  case described(String)
  /// Nothing is said but that it is shared.
  case unnamed

  init(_ written: String) {
    let words = written.trimmed { $0.isWhitespace || "。．.；;，,！!".contains($0) }
    let described = SharedRoom.described(String(words))
    var name = words
    var isSentence = false
    if let verb = Self.verbs.compactMap({ words.firstRange(of: $0) }).min(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      guard Self.objects.contains(String(words[verb.upperBound...])) else {
        self = described
        return
      }
      name = words[..<verb.lowerBound]
      isSentence = true
    }
    if let beginning = Self.beginnings.first(where: { name.hasPrefix($0) }) {
      name = name.dropFirst(beginning.count)
    } else if let first = name.first, Self.perhapsWith.contains(first) {
      // 和综治站合署 means with the station, 和事佬工作室 is itself a name.
      guard isSentence, let next = name.dropFirst().first, !Self.secondInNames.contains(next) else {
        self = described
        return
      }
      name = name.dropFirst()
    }
    name = name.trimmed(where: \.isWhitespace)
    if name.isEmpty {
      self = .unnamed
    } else if name.count <= 24, !name.contains(where: { "，。；！：,;!:与".contains($0) }) {
      self = .with(String(name))
    } else {
      self = described
    }
  }

  private static let verbs = ["合署", "合用", "共用", "共享", "同用", "一起办公", "合并办公"]
  /// What may follow the verb.
  private static let objects: Set<String> = [
    "", "办公", "办公室", "一间", "一间办公室", "同一间", "同一间办公室", "一个房间", "一室", "房间", "一间房",
  ]
  private static let beginnings = ["shared with ", "Shared with ", "with ", "With ", "与", "跟"]
  private static let perhapsWith: Set<Character> = ["和", "同"]
  /// Second characters of names that begin with 和 or 同.
  private static let secondInNames: Set<Character> = Set("事平睦谐美合顺畅悦润乐庆兴安仁福心德济")
}

extension StringProtocol {
  fileprivate func trimmed(where isLeftOut: (Character) -> Bool) -> Substring {
    var rest = Substring(self)
    while let last = rest.last, isLeftOut(last) { rest.removeLast() }
    while let first = rest.first, isLeftOut(first) { rest.removeFirst() }
    return rest
  }
}
