/// Which templates a template calls, read from its tags alone.
struct TemplateCalls {
  /// Names in `{{> name}}` and `{{< name}}`.
  private(set) var names: [String] = []
  /// Whether a name comes from the data, so that any template may be meant.
  private(set) var isDynamic = false

  init(in bytes: [UInt8]) {
    var at = 0
    while at + 2 < bytes.count {
      guard bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "{"),
        bytes[at + 2] == UInt8(ascii: ">") || bytes[at + 2] == UInt8(ascii: "<")
      else {
        at += 1
        continue
      }
      let start = at + 3
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "}") { end += 1 }
      add(bytes[start..<end].filter { $0 > 0x20 })
      at = end
    }
  }

  private mutating func add(_ name: [UInt8]) {
    if name.first == UInt8(ascii: "*") {
      isDynamic = true
    } else {
      names.append(String(decoding: name, as: UTF8.self))
    }
  }
}
