/// Whether a line break in the source stands for a space between two characters.
///
/// Chinese and Japanese are written without spaces, so a break between two of their characters is only the writer's.
func breakIsSpace(between left: Unicode.Scalar?, and right: Unicode.Scalar?) -> Bool {
  guard let left, let right else { return true }
  let isTight =
    (isIdeographic(left) && (isIdeographic(right) || isSharedPunctuation(right)))
    || (isSharedPunctuation(left) && isIdeographic(right))
  return !isTight
}

/// Han, kana, bopomofo, their punctuation and full-width forms; not Hangul, which has spaces.
private func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2E80...0x312F, 0x3190...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF9F, 0xFFE0...0xFFE6,
    0x20000...0x3FFFF:
    true
  default: false
  }
}

/// Quotes, dashes, ellipses and dots that Chinese shares with other scripts.
private func isSharedPunctuation(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00B7, 0x2014, 0x2018...0x201D, 0x2026: true
  default: false
  }
}
