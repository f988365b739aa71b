extension PDFFile {
  /// Ends the file.
  ///
  /// - Parameter pictures: those that the drawings name; for one that is not there its place stays empty.
  /// - Returns: the file's bytes; a file that no piece was added to has one empty page.
  package mutating func finish(pictures picture: (String) -> PrintPicture?) -> [UInt8] {
    endSheet()
    if pages.isEmpty { addEmptyPage() }
    for (name, object) in pictures { add(picture(name), as: object) }
    addFonts()
    let structure = tags.finish(into: &objects)
    let metadata = objects.reserve()
    objects.add(stream: metadata, xmp.bytes) { $0.add("/Type/Metadata/Subtype/XML") }
    objects.add(info) { dictionary in
      dictionary.add("<</Title")
      dictionary.add(textString: title)
      dictionary.add("/Trapped/False>>")
    }
    objects.add(pageTree) { dictionary in
      dictionary.add("<</Type/Pages/Count ")
      dictionary.add(pages.count)
      dictionary.add("/Kids[")
      dictionary.add(references: pages)
      dictionary.add("]>>")
    }
    objects.add(catalog) { dictionary in
      dictionary.add("<</Type/Catalog/Pages ")
      dictionary.add(reference: pageTree)
      dictionary.add("/Lang")
      dictionary.add(textString: language)
      dictionary.add("/Metadata ")
      dictionary.add(reference: metadata)
      if let structure {
        dictionary.add("/MarkInfo<</Marked true>>/StructTreeRoot ")
        dictionary.add(reference: structure)
      }
      dictionary.add("/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None")
      if hasBacks {
        // Both turn the sheet over its left edge, which is how the backs are laid out.
        let isWide = grid.map { $0.paper.width > $0.paper.height } ?? false
        if isWide {
          dictionary.add("/Duplex/DuplexFlipShortEdge")
        } else {
          dictionary.add("/Duplex/DuplexFlipLongEdge")
        }
      }
      dictionary.add(">>>>")
    }
    return objects.finish(catalog: catalog, info: info)
  }

  private mutating func addEmptyPage() {
    let page = objects.reserve()
    let tree = pageTree
    pages.append(page)
    objects.add(page) { dictionary in
      dictionary.add("<</Type/Page/Parent ")
      dictionary.add(reference: tree)
      dictionary.add("/MediaBox[0 0 595.276 841.89]/Resources<<>>>>")
    }
  }

  /// A JPEG goes in as it is (ISO 32000-1, 7.4.8).
  private mutating func add(_ picture: PrintPicture?, as object: Int) {
    guard let picture, picture.width > 0, picture.height > 0 else {
      return objects.add(stream: object, []) {
        $0.add("/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<>>")
      }
    }
    objects.add(stream: object, picture.jpeg) { dictionary in
      dictionary.add("/Type/XObject/Subtype/Image/Width ")
      dictionary.add(picture.width)
      dictionary.add("/Height ")
      dictionary.add(picture.height)
      dictionary.add("/BitsPerComponent 8/Filter/DCTDecode/ColorSpace")
      if picture.isGray { dictionary.add("/DeviceGray") } else { dictionary.add("/DeviceRGB") }
    }
  }

  /// Title and language in XMP (ISO 16684-1), for readers that do not look into the Info dictionary.
  private var xmp: PDFBytes {
    var xmp = PDFBytes()
    xmp.add("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>")
    xmp.add("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
    xmp.add("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
    xmp.add("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
    xmp.add("<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
    xmp.add(xml: title)
    xmp.add("</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>")
    xmp.add(xml: language)
    xmp.add("</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta>")
    xmp.add("<?xpacket end=\"r\"?>")
    return xmp
  }
}
