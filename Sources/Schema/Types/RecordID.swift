import Diagnostics

/// The form of a record's id, which is also a part of its addresses.
package enum RecordID {
  package static let longest = 64

  package static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    guard (1...longest).contains(bytes.count), bytes.first != UInt8(ascii: "-"),
      bytes.last != UInt8(ascii: "-")
    else {
      return false
    }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  package static let help = Words(
    zh: "只用小写字母 a–z、数字和连字符，最多 64 个字符", en: "use a–z, 0–9 and hyphens only, at most 64 characters")
}
