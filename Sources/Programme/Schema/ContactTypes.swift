import Diagnostics
import Records

/// A telephone number, as it was written and as it is dialled.
public struct Phone: Hashable, Sendable {
  public let text: String
  /// Digits only, without the country's code.
  public let digits: String

  /// For `tel:` links: E.164 (`+8657188880000`), or the digits alone for short codes and 400/800 numbers, which cannot be dialled
  /// from abroad.
  public var dialled: String {
    let bytes = digits.utf8
    if bytes.count <= 6 || bytes.starts(with: "400".utf8) || bytes.starts(with: "800".utf8) { return digits }
    var dialled = "+86"
    dialled +=
      bytes.first == UInt8(ascii: "0") ? digits[bytes.index(after: bytes.startIndex)...] : digits[...]
    return dialled
  }

  public var isMobile: Bool { digits.utf8.count == 11 && digits.utf8.first == UInt8(ascii: "1") }

  /// Nil unless the text is a mobile, landline, 400/800 number or short code; blanks and hyphens may group the digits.
  public init?(_ text: String) {
    var written = text
    let digits = written.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Phone.mostDigits) { digits in
        Phone.digits(in: bytes, digits)
      }
    }
    guard let digits else { return nil }
    self.text = text
    self.digits = digits
  }

  private static let mostDigits = 12

  private static func digits(
    in bytes: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>
  ) -> String? {
    var count = 0
    for byte in bytes.starts(with: "+86".utf8) ? bytes[3...] : bytes[...] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard count < room.count else { return nil }
        room.initializeElement(at: count, to: byte)
        count += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"): continue
      default: return nil
      }
    }
    let digits = UnsafeBufferPointer(rebasing: room[..<count])
    return isNumber(digits) ? String(decoding: digits, as: UTF8.self) : nil
  }

  private static func isNumber(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = digits.first else { return false }
    switch (first, digits.count) {
    case (UInt8(ascii: "1"), 11): return digits[1] >= UInt8(ascii: "3")
    case (UInt8(ascii: "4"), 10), (UInt8(ascii: "8"), 10):
      return digits[1] == UInt8(ascii: "0") && digits[2] == UInt8(ascii: "0")
    case (UInt8(ascii: "1"), 3...6), (UInt8(ascii: "9"), 5...6): return true
    case (UInt8(ascii: "0"), 10...12):
      // 010 and 02x are area codes of three digits, all others of four.
      let areaLength = digits[1] == UInt8(ascii: "1") || digits[1] == UInt8(ascii: "2") ? 3 : 4
      let number = digits.count - areaLength
      return digits[1] != UInt8(ascii: "0") && (7...8).contains(number)
        && digits[areaLength] != UInt8(ascii: "0")
    default: return false
    }
  }
}

public struct PhoneType: FieldType {
  public var placeholder: Phone? { nil }
  public var description: TypeDescription { .phone }

  public func read(_ value: ValueView, _ context: ReadingContext) -> Phone?? {
    guard let text = scalar(value, context, expected: Words(zh: "电话号码", en: "a telephone number")) else {
      return nil
    }
    guard let phone = Phone(text) else {
      context.report(
        SchemaRules.phone, at: value,
        Words(zh: "「\(masked(text))」不是电话号码", en: "“\(masked(text))” is not a telephone number"),
        help: Words(
          zh: "写成 0571-88880000、139xxxxxxxx、400-000-0000 或 12348 这样的形式",
          en: "write it like 0571-88880000, 139xxxxxxxx, 400-000-0000 or 12348"))
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
public struct EmailType: FieldType {
  public var placeholder: String { "" }
  public var description: TypeDescription { .email }

  public func read(_ value: ValueView, _ context: ReadingContext) -> String? {
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
        zh: "「\(shortened(text, to: 60))」不是电子邮箱", en: "“\(shortened(text, to: 60))” is not an e-mail address"),
      help: text.contains("＠")
        ? Words(zh: "把全角的 ＠ 换成半角的 @", en: "replace the full-width ＠ by @")
        : Words(zh: "写成 name@example.org 这样的形式", en: "write it like name@example.org"))
    return nil
  }

  public static func isAddress(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isAddress($0) }
  }

  static func isAddress(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
public struct URLType: FieldType {
  public var placeholder: String { "" }
  public var description: TypeDescription { .url }

  public func read(_ value: ValueView, _ context: ReadingContext) -> String? {
    let expected = Words(zh: "https:// 开头的网址", en: "an address that begins with https://")
    let limit = description.longest ?? 0
    guard let text = scalar(value, context, expected: expected, atMost: limit) else { return nil }
    let rest =
      text.hasPrefix("https://") ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
    guard let first = rest.utf8.first, isAlphanumeric(first) || first >= 0x80,
      rest.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !"<>\"\\^`{|}".utf8.contains($0) })
    else {
      reportWrongType(value, context, expected: expected)
      return nil
    }
    context.noteText(value, .address)
    return text
  }
}

func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: false
  }
}

extension FieldType where Self == PhoneType {
  public static var phone: PhoneType { PhoneType() }
}
extension FieldType where Self == EmailType {
  public static var email: EmailType { EmailType() }
}
extension FieldType where Self == URLType {
  public static var url: URLType { URLType() }
}
