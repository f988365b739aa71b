import Bytes
import Diagnostics
import Records

/// What reading the fields of records gathers besides the records themselves.
///
/// Lives on one thread while one slice of the records is read. A pointer rather than a class, because every field asks it
/// for something, and counting references to it would take longer than reading.
package struct ReadingContext {
  struct Gathered {
    var document: Document
    var findings: [Finding] = []
    /// The findings of the document at hand.
    var inFile: FileFindings
    /// Mentions of records that are not there.
    var unknown: [WrittenReference] = []
    /// All public text of the record being read.
    var texts: [NotedText] = []
    /// How much was noted of the texts of the document at hand.
    var noted = 0
    /// Above zero inside an internal field.
    var internalDepth = 0
    let known: KnownIDs
    /// How many of the slots are in use.
    var slots = 0
  }

  private let gathered: UnsafeMutablePointer<Gathered>
  /// Room for the slots of all readers that are open at once.
  private let slots: UnsafeMutablePointer<Int32>
  /// Who makes findings of what does not fit its declaration.
  let findings: any FieldFindings
  let blankIsAbsent: Bool

  /// Groups nest no deeper than YAML does, and each has at most as many fields as `RecordHeader.written` has bits.
  private static let mostSlots = YAMLParser.deepestNesting * 64

  /// Hands out a context and what it has gathered in the end.
  package static func gathering(
    in document: Document, findings: any FieldFindings, known: KnownIDs = .none,
    _ work: (ReadingContext) -> Void
  ) -> (findings: [Finding], unknown: [WrittenReference]) {
    let context = ReadingContext(
      gathered: .allocate(capacity: 1), slots: .allocate(capacity: mostSlots), findings: findings,
      blankIsAbsent: findings.blankIsAbsent)
    context.gathered.initialize(
      to: Gathered(document: document, inFile: FileFindings(path: document.path), known: known))
    work(context)
    context.closeFile()
    let gathered = context.gathered.move()
    context.gathered.deallocate()
    context.slots.deallocate()
    return (gathered.findings, gathered.unknown)
  }

  /// The document of the record that is read.
  package var document: Document {
    get { gathered.pointee.document }
    nonmutating set {
      guard newValue !== gathered.pointee.document else { return }
      closeFile()
      gathered.pointee.document = newValue
      gathered.pointee.inFile = FileFindings(path: newValue.path)
      gathered.pointee.noted = 0
    }
  }

  private func closeFile() { gathered.pointee.findings += gathered.pointee.inFile.all }

  package var texts: [NotedText] { gathered.pointee.texts }

  /// How much was noted of the texts of the document at hand.
  package var noted: Int {
    get { gathered.pointee.noted }
    nonmutating set { gathered.pointee.noted = newValue }
  }

  /// Counts a finding that is not listed.
  func omit() { gathered.pointee.inFile.omit(1, .error) }

  /// Whether further findings of the document at hand are only counted, so that nobody needs to work out their words.
  var isFull: Bool { gathered.pointee.inFile.isFull }
}

extension ReadingContext {
  /// Takes slots for a group's fields, all empty; given back last come, first served.
  func takeSlots(_ count: Int) -> UnsafeMutablePointer<Int32> {
    let first = slots + gathered.pointee.slots
    first.initialize(repeating: 0, count: count)
    gathered.pointee.slots += count
    return first
  }

  func giveBack(slots count: Int) { gathered.pointee.slots -= count }

  package func forgetTexts() { gathered.pointee.texts.removeAll(keepingCapacity: true) }

  /// Takes note of a text that is published.
  func noteText(_ value: ValueView, _ use: TextUse) {
    guard gathered.pointee.internalDepth == 0 else { return }
    gathered.pointee.texts.append(NotedText(node: Int32(value.index), use: use))
  }

  package func enterInternal() { gathered.pointee.internalDepth += 1 }
  package func leaveInternal() { gathered.pointee.internalDepth -= 1 }

  /// Looks a mention up; one that is unknown is noted.
  @inlinable package func reference<Target: RecordModel>(
    _ id: ValueView, to target: Target.Type
  ) -> Reference<Target> {
    let (id, position) = lookUp(id, of: target)
    return Reference(id: id, position: position)
  }

  package func lookUp(_ id: ValueView, of target: any RecordModel.Type) -> (id: String, position: Int32) {
    if let known = gathered.pointee.known.of(target), case let position = known.position(of: id.bytes),
      position >= 0
    {
      // The id's text is the record's own, so that mentions cost no memory.
      return (known.ids[Int(position)], position)
    }
    let text = id.string
    // A character that nobody sees has its own finding.
    guard HiddenCharacter.first(in: id.bytes) == nil else { return (text, -1) }
    if isFull {
      omit()
    } else {
      gathered.pointee.unknown.append(
        WrittenReference(type: target.type.name, id: text, document: document, node: Int32(id.index)))
    }
    return (text, -1)
  }

  package func report(_ finding: @autoclosure () -> Finding) { gathered.pointee.inFile.add(finding()) }

  package func report(
    _ rule: RuleDescription, at value: ValueView, _ message: @autoclosure () -> Words,
    help: @autoclosure () -> Words? = nil
  ) {
    report(at: value) { rule.finding(at: $0.place, message(), help: help()) }
  }

  func report(at value: ValueView, _ finding: (Value) -> Finding) {
    // A character that nobody sees has its own finding, and is most likely all that is wrong with the value.
    guard value.kind != .scalar || HiddenCharacter.first(in: value.bytes) == nil else { return }
    report(finding(kept(value)))
  }

  /// Reports a value that is not what its declaration asks for.
  package func reportWrong(_ value: ValueView, expected: @autoclosure () -> Expected) {
    report(at: value) { findings.wrong($0, expected()) }
  }

  func place(of value: ValueView) -> SourcePlace { kept(value).place }

  /// The value, to be kept after its record has been read.
  package func kept(_ value: ValueView) -> Value { Value(document: document, index: value.index) }
}

/// One record's mention of another that is not there.
package struct WrittenReference: Sendable {
  package let type: String
  package let id: String
  package let document: Document
  package let node: Int32

  package var place: SourcePlace { Value(document: document, index: Int(node)).place }
}

/// A public text of a record, by its node.
package struct NotedText {
  package let node: Int32
  package let use: TextUse
}
