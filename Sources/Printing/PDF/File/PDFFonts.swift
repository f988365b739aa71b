extension PDFFile {
  /// Embeds each face that something is set in, as a composite font whose codes are the face's own glyph numbers
  /// (ISO 32000-1, 9.7).
  mutating func addFonts() {
    var subsets = press.faces.faces.map { _ in [GlyphUse]() }
    for use in glyphs.uses where subsets.indices.contains(Int(use.face)) {
      subsets[Int(use.face)].append(use)
    }
    var resources: [(face: Int, object: Int)] = []
    for (face, uses) in subsets.enumerated() where !uses.isEmpty {
      var subset = FontSubset(press.faces.faces[face])
      for use in uses { subset.insert(use.glyph) }
      resources.append((face, addFont(subset.program(), uses: uses.sorted { $0.glyph < $1.glyph })))
    }
    objects.add(fonts) { dictionary in
      dictionary.add("<<")
      for (face, object) in resources {
        dictionary.add("/F")
        dictionary.add(face)
        dictionary.add(" ")
        dictionary.add(reference: object)
      }
      dictionary.add(">>")
    }
  }

  private mutating func addFont(_ program: FontProgram, uses: [GlyphUse]) -> Int {
    let (font, descendant, descriptor) = (objects.reserve(), objects.reserve(), objects.reserve())
    let (file, unicode) = (objects.reserve(), objects.reserve())
    objects.add(font) { dictionary in
      dictionary.add("<</Type/Font/Subtype/Type0/BaseFont")
      dictionary.add(name: program.baseFont + "-Identity-H")
      dictionary.add("/Encoding/Identity-H/DescendantFonts[")
      dictionary.add(reference: descendant)
      dictionary.add("]/ToUnicode ")
      dictionary.add(reference: unicode)
      dictionary.add(">>")
    }
    objects.add(descendant) { dictionary in
      dictionary.add("<</Type/Font/Subtype/CIDFontType0/BaseFont")
      dictionary.add(name: program.baseFont)
      dictionary.add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
      dictionary.add(reference: descriptor)
      dictionary.add(widths: program.glyphs)
      dictionary.add(">>")
    }
    objects.add(descriptor) { dictionary in
      dictionary.add("<</Type/FontDescriptor/FontName")
      dictionary.add(name: program.baseFont)
      dictionary.add(descriptor: program)
      dictionary.add("/FontFile3 ")
      dictionary.add(reference: file)
      dictionary.add(">>")
    }
    // As it is: outlines are dense, and to take 8 % off them would take a fifth of a file's time.
    objects.add(stream: file, program.bytes) { $0.add("/Subtype/CIDFontType0C") }
    var map = PDFBytes()
    map.add(toUnicode: uses)
    objects.add(compressing: map, as: unicode)
    return font
  }
}

extension PDFBytes {
  /// Widths that are not a whole em, which is what most glyphs of a Chinese face have.
  fileprivate mutating func add(widths glyphs: [FontProgram.Glyph]) {
    let others = glyphs.filter { $0.width != 1000 }
    guard !others.isEmpty else { return }
    add("/W[")
    for (index, glyph) in others.enumerated() {
      if index > 0, others[index - 1].cid + 1 == glyph.cid {
        add(" ")
      } else {
        if index > 0 { add("]") }
        add(Int(glyph.cid))
        add("[")
      }
      add(glyph.width)
    }
    add("]]")
  }

  fileprivate mutating func add(descriptor program: FontProgram) {
    add("/Flags ")
    add(program.flags)
    add("/FontBBox[")
    for (index, edge) in program.boundingBox.enumerated() {
      if index > 0 { add(" ") }
      add(edge)
    }
    add("]/ItalicAngle ")
    add(program.italicAngle)
    add("/Ascent ")
    add(program.ascent)
    add("/Descent ")
    add(program.descent)
    add("/CapHeight ")
    add(program.capHeight)
    add("/StemV ")
    add(program.stemV)
  }

  /// What each glyph says when it is copied (ISO 32000-1, 9.10.3).
  ///
  /// - Parameter uses: by glyph.
  fileprivate mutating func add(toUnicode uses: [GlyphUse]) {
    add("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n")
    add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
    add("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
    add("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
    let named = uses.filter { $0.text != 0 }
    // A section may have a hundred entries.
    for start in stride(from: 0, to: named.count, by: 100) {
      let section = named[start..<min(start + 100, named.count)]
      add(section.count)
      add(" beginbfchar\n")
      for use in section {
        add("<")
        add(hexadecimal: use.glyph)
        add(">")
        add("<")
        add(utf16Of: use.text)
        add(">\n")
      }
      add("endbfchar\n")
    }
    add("endcmap CMapName currentdict/CMap defineresource pop end end\n")
  }

  /// The characters of a `GlyphUse`, which are whole ones.
  private mutating func add(utf16Of packed: UInt64) {
    var rest = packed
    while rest != 0 {
      let first = UInt32(rest & 0xFF)
      let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var scalar = count == 1 ? first : first & (0x7F >> UInt32(count))
      rest >>= 8
      for _ in 1..<count {
        scalar = scalar << 6 | UInt32(rest & 0x3F)
        rest >>= 8
      }
      if scalar > 0xFFFF {
        add(hexadecimal: UInt16(0xD7C0 + (scalar >> 10)))
        scalar = 0xDC00 + (scalar & 0x3FF)
      }
      add(hexadecimal: UInt16(truncatingIfNeeded: scalar))
    }
  }
}
