import CHarfBuzz

/// What line breaking and spacing must know of a character.
enum CharacterClasses {
  /// Chinese characters and kana, which take a little space beside Latin letters and digits.
  static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3040...0x30FF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// Letters of the alphabets that are written in words, and digits.
  static func isAlphanumeric(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x00D7, 0x00F7: false
    case 0x00C0...0x024F, 0x0370...0x052F, 0x1E00...0x1FFF: true
    default: false
    }
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Has no glyph of its own: it ends a line.
  static func isLineEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  static func isControl(_ scalar: UInt32) -> Bool { scalar < 0x20 || (0x7F...0x9F).contains(scalar) }

  /// Stays with the character before it: combining marks, variation selectors, joiners.
  static func isAttached(_ scalar: UInt32) -> Bool { isIgnorable(scalar) || isMark(scalar) }

  static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x300, !isIdeograph(scalar) else { return false }
    switch hb_unicode_general_category(hb_unicode_funcs_get_default(), scalar) {
    case HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK, HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK,
      HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK:
      return true
    default: return false
    }
  }

  /// Shows nothing, and so no face need have it (Unicode's Default_Ignorable_Code_Point).
  static func isIgnorable(_ scalar: UInt32) -> Bool {
    guard scalar >= 0xAD, !(0x2070...0xFDFF).contains(scalar) else { return false }
    switch scalar {
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8, 0xE0000...0xE0FFF:
      return true
    default: return false
    }
  }

  /// The script that HarfBuzz shapes it as, or nil where it takes its neighbours'.
  static func script(_ scalar: UInt32) -> hb_script_t? {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: return HB_SCRIPT_LATIN
    case 0..<0xAA: return nil
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: return HB_SCRIPT_HAN
    case 0x3000...0x3020, 0xFF00...0xFFEF: return nil
    default:
      let script = hb_unicode_script(hb_unicode_funcs_get_default(), scalar)
      return [HB_SCRIPT_COMMON, HB_SCRIPT_INHERITED, HB_SCRIPT_UNKNOWN].contains(script) ? nil : script
    }
  }

  /// Never at a line's start: closing brackets and quotes, stops, dashes and what counts a number (CLREQ 3.1.3).
  static func isForbiddenAtStart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001...0x3002, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF01, 0xFF1F: true
    case 0x300B, 0x3009, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F, 0xFF09,
      0xFF3D, 0xFF5D,
      0x2019, 0x201D:
      true
    case 0x2014, 0x2026, 0x22EF, 0x301C, 0xFF5E, 0x2013, 0x00B7, 0x2027, 0x30FB, 0xFF0F, 0x3005, 0x30FC: true
    case 0xFF05, 0x2030, 0x2103, 0x00B0, 0x0021, 0x0025, 0x0029, 0x002C, 0x002E, 0x003A, 0x003B, 0x003F,
      0x005D, 0x007D:
      true
    default: false
    }
  }

  /// Never at a line's end: opening brackets and quotes, currency and number signs.
  static func isForbiddenAtEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300A, 0x3008, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFF08, 0xFF3B,
      0xFF5B, 0x2018,
      0x201C:
      true
    case 0x0028, 0x005B, 0x007B, 0x0024, 0x00A3, 0x00A5, 0xFFE5, 0xFF04, 0x2116, 0x0023: true
    default: false
    }
  }
}
