/// Which of the theme's texts a template or a text writes, read from its tags alone.
struct StringUses {
  private(set) var keys: Set<String> = []

  mutating func add(_ bytes: [UInt8]) {
    let prefix = Array("strings.".utf8)
    var at = 0
    while at + prefix.count < bytes.count {
      guard bytes[at] == prefix[0], bytes[at..<at + prefix.count].elementsEqual(prefix) else {
        at += 1
        continue
      }
      let start = at + prefix.count
      at = start
      while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "}") { at += 1 }
      keys.insert(String(decoding: bytes[start..<at], as: UTF8.self))
    }
  }
}
