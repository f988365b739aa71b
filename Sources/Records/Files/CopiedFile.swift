/// Tells by its name that a file is a copy of one beside it, as sync programs and file managers make them.
enum CopiedFile {
  /// The file that another is a copy of; nil where no such file lies in the same folder.
  static func original(of file: SourceWalk.File, among all: [SourceWalk.File]) -> SourceWalk.File? {
    guard let name = file.parts.last, !isPlain(Array(name.utf8)) else { return nil }
    let (stem, ending) = parts(of: name)
    let stems = originals(of: stem)
    guard !stems.isEmpty else { return nil }
    let folder = file.parts.dropLast()
    let beside = all.filter { $0.parts.dropLast() == folder }
    // A copy of a copy is one of the file that both came from.
    for stem in stems.reversed() {
      let original = beside.first { other in
        let (otherStem, otherEnding) = parts(of: other.parts.last ?? "")
        return ending == otherEnding && stem == otherStem
      }
      if let original { return original }
    }
    return nil
  }

  /// Whether a name has nothing that a copy's has, as most names do: small letters, digits and hyphens, no `copy`, no `conflict`.
  private static func isPlain(_ name: [UInt8]) -> Bool {
    let isSmall = name.allSatisfy { byte in
      (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".")
    }
    return isSmall && !["cop", "con", ".ori"].contains { byteIndex(of: Array($0.utf8), in: name) != nil }
  }

  private static func byteIndex(of part: [UInt8], in name: [UInt8]) -> Int? {
    guard name.count >= part.count else { return nil }
    return (0...name.count - part.count).first { name[$0..<$0 + part.count].elementsEqual(part) }
  }

  private static func parts(of name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: ".") else { return (name, "") }
    let ending = name[name.index(after: dot)...].lowercased()
    return (String(name[..<dot]), ending == "yml" ? "yaml" : ending)
  }

  /// Names without what copying put on them, shortest last.
  static func originals(of stem: String) -> [String] {
    var found: [String] = []
    var rest = stem
    while let shorter = withoutMark(rest), !shorter.isEmpty, shorter != rest {
      found.append(shorter)
      rest = shorter
    }
    return found
  }

  private static func withoutMark(_ stem: String) -> String? {
    for prefix in ["复件 ", "副本 ", "Copy of ", "copy of "] where stem.hasPrefix(prefix) {
      return String(stem.dropFirst(prefix.count))
    }
    if let sync = [".sync-conflict-", "_conflict-", "-冲突-", ".orig"].lazy.compactMap({ before($0, in: stem) })
      .first
    {
      return sync
    }
    if let last = stem.last, last == ")" || last == "）",
      let open = stem.lastIndex(where: { $0 == "(" || $0 == "（" }),
      isMark(stem[stem.index(after: open)...].dropLast())
    {
      return trimmed(stem[..<open])
    }
    let bare = trimmed(stem[...].reversed().drop { $0.isNumber || $0 == " " }.reversed())
    for word in ["冲突副本", "副本", "拷贝", "conflicted copy", "copy"] {
      for candidate in [stem, bare] where candidate.lowercased().hasSuffix(word) {
        let shorter = candidate.dropLast(word.count)
        // `mycopy` is a word of its own.
        guard let joint = shorter.last,
          word.first?.isASCII == false || !joint.isASCII || " -_".contains(joint)
        else { continue }
        return trimmed(shorter)
      }
    }
    return nil
  }

  /// What copies have in brackets: a number, or words that say so.
  private static func isMark(_ inside: Substring) -> Bool {
    if !inside.isEmpty, inside.allSatisfy(\.isNumber) { return true }
    let text = inside.lowercased()
    return ["copy", "conflict", "副本", "冲突", "拷贝", "复件", "version"].contains { text.contains($0) }
  }

  private static func before(_ mark: String, in stem: String) -> String? {
    let characters = Array(stem)
    let wanted = Array(mark)
    guard characters.count > wanted.count else { return nil }
    for start in 1...(characters.count - wanted.count)
    where characters[start..<start + wanted.count].elementsEqual(wanted) {
      return String(characters[..<start])
    }
    return nil
  }

  private static func trimmed(_ text: some Sequence<Character>) -> String {
    var characters = Array(text)
    while let last = characters.last, " -_–—".contains(last) { characters.removeLast() }
    return String(characters)
  }
}
