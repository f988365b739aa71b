import Diagnostics
import Records

package struct PhoneType: FieldType {
  package var placeholder: Phone? { nil }
  package var description: TypeDescription { .phone }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Phone?? {
    guard let text = scalar(value, context, expected: Words(zh: "电话号码", en: "a telephone number")) else {
      return nil
    }
    guard let phone = Phone(text) else {
      context.report(
        SchemaRules.phone, at: value,
        Words(zh: "「\(masked(text))」不是电话号码", en: "“\(masked(text))” is not a telephone number"),
        help: Words(
          zh: "写成 0571-xxxxxxxx、139xxxxxxxx、400-xxx-xxxx 或 12348 这样的形式，分机写在后面：0571-xxxxxxxx-8001、转8001",
          en:
            "write it like 0571-xxxxxxxx, 139xxxxxxxx, 400-xxx-xxxx or 12348, with an extension behind it: 0571-xxxxxxxx-8001"
        ))
      return nil
    }
    return .some(.some(phone))
  }

  // A mistyped number may still be somebody's.
  private func masked(_ text: String) -> String {
    var seen = 0
    return String(
      text.map { character in
        guard character.isNumber else { return character }
        seen += 1
        return seen > 3 ? "*" : character
      })
  }
}

/// An e-mail address of the common form (RFC 5321's dot-string at a domain name), ASCII only.
package struct EmailType: FieldType {
  package var placeholder: String { "" }
  package var description: TypeDescription { .email }

  package func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    let limit = description.longest ?? 0
    let expected = Words(zh: "电子邮箱", en: "an e-mail address")
    guard let text = scalar(value, context, expected: expected, atMost: limit) else { return nil }
    if EmailType.isAddress(text) {
      context.noteText(value, .email)
      return text
    }
    context.report(
      SchemaRules.email, at: value,
      Words(
        zh: "「\(context.findings.shortened(text, to: 60))」不是电子邮箱",
        en: "“\(context.findings.shortened(text, to: 60))” is not an e-mail address"),
      help: text.contains("＠")
        ? Words(zh: "把全角的 ＠ 换成半角的 @", en: "replace the full-width ＠ by @")
        : Words(zh: "写成 name@example.org 这样的形式", en: "write it like name@example.org"))
    return nil
  }

  package static func isAddress(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isAddress($0) }
  }

  package static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")), (1...64).contains(at) else {
      return false
    }
    return isLocalPart(bytes[..<at]) && isDomain(bytes[(at + 1)...])
  }

  private static func isLocalPart(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var last = UInt8(ascii: ".")
    for byte in part {
      guard byte == UInt8(ascii: ".") ? last != byte : isLocalByte(byte) else { return false }
      last = byte
    }
    return last != UInt8(ascii: ".")
  }

  /// Two labels or more, of 1 to 63 letters, digits and inner hyphens each.
  private static func isDomain(_ domain: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var dots = 0
    var length = 0
    var last = UInt8(ascii: ".")
    for byte in domain {
      if byte == UInt8(ascii: ".") {
        guard length > 0, last != UInt8(ascii: "-") else { return false }
        dots += 1
        length = 0
      } else {
        guard isAlphanumeric(byte) || (byte == UInt8(ascii: "-") && length > 0), length < 63 else {
          return false
        }
        length += 1
      }
      last = byte
    }
    return dots > 0 && length > 0 && last != UInt8(ascii: "-")
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }
}

/// An absolute `http` or `https` address.
package struct URLType: FieldType {
  package var placeholder: String { "" }
  package var description: TypeDescription { .url }

  package func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    let expected = Words(zh: "https:// 开头的网址", en: "an address that begins with https://")
    let limit = description.longest ?? 0
    guard let text = scalar(value, context, expected: expected, atMost: limit) else { return nil }
    let rest =
      text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
    guard let first = rest.utf8.first, isAlphanumeric(first) || first >= 0x80,
      rest.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"<>\"\\^`{|}".utf8.contains($0) })
    else {
      context.reportWrong(value, expected: .words(expected))
      return nil
    }
    context.noteText(value, .address)
    return text
  }
}

package func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: false
  }
}

extension FieldType where Self == PhoneType {
  package static var phone: PhoneType { PhoneType() }
}
extension FieldType where Self == EmailType {
  package static var email: EmailType { EmailType() }
}
extension FieldType where Self == URLType {
  package static var url: URLType { URLType() }
}
