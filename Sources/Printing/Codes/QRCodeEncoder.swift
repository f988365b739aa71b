import CQRCode

/// Makes QR codes (ISO/IEC 18004) in byte mode, of the smallest version that holds the content.
///
/// Which of the eight masks is best takes most of the time that a side takes, so that the last codes are kept: cards and
/// notices of one office have the same. Each thread has one of its own.
package final class QRCodeEncoder {
  struct Code: Hashable, Sendable {
    /// Modules a side.
    let side: Int
    /// Row by row, dark where true.
    let modules: [Bool]
  }

  private struct Key: Hashable {
    let content: String
    let level: CodeLevel
  }

  private var known: [Key: Code] = [:]

  package init() {}

  /// Nil where the content is longer than the largest code holds.
  func code(_ content: String, level: CodeLevel) -> Code? {
    let key = Key(content: content, level: level)
    if let code = known[key] { return code }
    guard let code = Self.made(content, level: level) else { return nil }
    if known.count >= 16 { known.removeAll(keepingCapacity: true) }
    known[key] = code
    return code
  }

  private static func made(_ content: String, level: CodeLevel) -> Code? {
    let bytes = Array(content.utf8)
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, level.code) else {
      return nil
    }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    // The lowest bit of each byte says whether the module is dark (qrencode.h).
    return Code(side: side, modules: (0..<side * side).map { data[$0] & 1 == 1 })
  }
}

extension CodeLevel {
  fileprivate var code: QRecLevel {
    switch self {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    case .high: QR_ECLEVEL_H
    }
  }
}
