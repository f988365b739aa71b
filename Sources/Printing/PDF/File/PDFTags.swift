/// The structure tree (ISO 32000-1, 14.7): a paragraph for each line of text and a figure for each picture and code, in
/// reading order, and links over the codes that hold an address.
struct PDFTags {
  private var root = 0
  private var document = 0
  private var children: [Int] = []
  /// By key: what the content of a page or an annotation belongs to.
  private var parents: [Parent] = []

  private enum Parent {
    case page([Int])
    case annotation(Int)
  }

  /// Writes the elements of a page's content and its links.
  ///
  /// - Parameters:
  ///   - entries: of the page's dictionary.
  ///   - box: where a place of the drawing lies on the page.
  mutating func add(
    _ content: PDFContent, page: Int, into objects: inout PDFObjects, entries: inout PDFBytes,
    box: (Rectangle) -> PDFBox
  ) {
    guard content.isTagged else { return }
    if root == 0 {
      root = objects.reserve()
      document = objects.reserve()
    }
    entries.add("/Tabs/S/StructParents ")
    entries.add(parents.count)
    let key = parents.count
    parents.append(.page([]))
    var elements: [Int] = []
    var annotations: [Int] = []
    for element in content.elements {
      let number = objects.reserve()
      for _ in element.parts { elements.append(number) }
      switch element.role {
      case .paragraph:
        add(
          number, "/P", parent: document, page: page, parts: element.parts, alternative: nil, into: &objects)
        children.append(number)
      case .figure(let alternative):
        add(
          number, "/Figure", parent: document, page: page, parts: element.parts, alternative: alternative,
          box: box(element.place), into: &objects)
        children.append(number)
      case .link(let address):
        let link = objects.reserve()
        let annotation = objects.reserve()
        add(
          number, "/Figure", parent: link, page: page, parts: element.parts, alternative: address,
          box: box(element.place), into: &objects)
        addLink(
          link, annotation, figure: number, page: page, address: address, box: box(element.place),
          into: &objects)
        children.append(link)
        annotations.append(annotation)
      }
    }
    parents[key] = .page(elements)
    guard !annotations.isEmpty else { return }
    entries.add("/Annots[")
    for annotation in annotations {
      entries.add(reference: annotation)
      entries.add(" ")
    }
    entries.add("]")
  }

  private func add(
    _ number: Int, _ role: StaticString, parent: Int, page: Int, parts: Range<Int>, alternative: String?,
    box: PDFBox? = nil, into objects: inout PDFObjects
  ) {
    objects.add(number) { dictionary in
      dictionary.add("<</Type/StructElem/S")
      dictionary.add(role)
      dictionary.add("/P ")
      dictionary.add(reference: parent)
      dictionary.add("/Pg ")
      dictionary.add(reference: page)
      dictionary.add("/K[")
      for part in parts {
        if part > parts.lowerBound { dictionary.add(" ") }
        dictionary.add(part)
      }
      dictionary.add("]")
      if let alternative {
        dictionary.add("/Alt")
        dictionary.add(textString: alternative)
      }
      if let box {
        dictionary.add("/A<</O/Layout/BBox[")
        dictionary.add(box)
        dictionary.add("]>>")
      }
      dictionary.add(">>")
    }
  }

  private mutating func addLink(
    _ link: Int, _ annotation: Int, figure: Int, page: Int, address: String, box: PDFBox,
    into objects: inout PDFObjects
  ) {
    let (document, key) = (document, parents.count)
    parents.append(.annotation(link))
    objects.add(link) { dictionary in
      dictionary.add("<</Type/StructElem/S/Link/P ")
      dictionary.add(reference: document)
      dictionary.add("/K[")
      dictionary.add(reference: figure)
      dictionary.add("<</Type/OBJR/Pg ")
      dictionary.add(reference: page)
      dictionary.add("/Obj ")
      dictionary.add(reference: annotation)
      dictionary.add(">>]>>")
    }
    objects.add(annotation) { dictionary in
      dictionary.add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
      dictionary.add(box)
      dictionary.add("]/Contents")
      dictionary.add(textString: address)
      dictionary.add("/A<</S/URI/URI")
      dictionary.add(address: address)
      dictionary.add(">>/StructParent ")
      dictionary.add(key)
      dictionary.add(">>")
    }
  }

  /// Writes the tree; the number of its root, or nil where nothing is tagged.
  func finish(into objects: inout PDFObjects) -> Int? {
    guard root > 0 else { return nil }
    objects.add(document) { dictionary in
      dictionary.add("<</Type/StructElem/S/Document/P ")
      dictionary.add(reference: root)
      dictionary.add("/K[")
      dictionary.add(references: children)
      dictionary.add("]>>")
    }
    objects.add(root) { dictionary in
      dictionary.add("<</Type/StructTreeRoot/K ")
      dictionary.add(reference: document)
      dictionary.add("/ParentTreeNextKey ")
      dictionary.add(parents.count)
      dictionary.add("/ParentTree<</Nums[")
      for (key, parent) in parents.enumerated() {
        dictionary.add(key)
        dictionary.add(" ")
        switch parent {
        case .page(let elements):
          dictionary.add("[")
          dictionary.add(references: elements)
          dictionary.add("]")
        case .annotation(let element):
          dictionary.add(reference: element)
          dictionary.add(" ")
        }
      }
      dictionary.add("]>>>>")
    }
    return root
  }
}

extension PDFBytes {
  mutating func add(references: [Int]) {
    for (index, reference) in references.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      add(reference: reference)
    }
  }
}
