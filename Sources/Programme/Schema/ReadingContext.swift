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
    /// What is left to note of personal data and phrases in the document at hand.
    var room = TextScan.mostInFile
    /// Above zero inside an internal field.
    var internalDepth = 0
    let known: KnownIDs
    /// How many of the slots are in use.
    var slots = 0
  }

  private let gathered: UnsafeMutablePointer<Gathered>
  /// Room for the slots of all readers that are open at once.
  private let slots: UnsafeMutablePointer<Int32>
  /// Whether the records lie in the private register, where internal matters may be written.
  let isPrivate: Bool

  /// Groups nest no deeper than YAML does, and each has at most as many fields as `RecordHeader.written` has bits.
  private static let mostSlots = YAMLParser.deepestNesting * 64

  /// Hands out a context and what it has gathered in the end.
  static func gathering(
    in document: Document, isPrivate: Bool, known: KnownIDs, _ work: (ReadingContext) -> Void
  ) -> (findings: [Finding], unknown: [WrittenReference]) {
    let context = ReadingContext(
      gathered: .allocate(capacity: 1), slots: .allocate(capacity: mostSlots), isPrivate: isPrivate)
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
  var document: Document {
    get { gathered.pointee.document }
    nonmutating set {
      guard newValue !== gathered.pointee.document else { return }
      closeFile()
      gathered.pointee.document = newValue
      gathered.pointee.inFile = FileFindings(path: newValue.path)
      gathered.pointee.room = TextScan.mostInFile
    }
  }

  private func closeFile() { gathered.pointee.findings += gathered.pointee.inFile.all }

  var texts: [NotedText] { gathered.pointee.texts }

  /// What is left to note of personal data and phrases in the document at hand.
  var room: Int {
    get { gathered.pointee.room }
    nonmutating set { gathered.pointee.room = newValue }
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

  func forgetTexts() { gathered.pointee.texts.removeAll(keepingCapacity: true) }

  /// Takes note of a text that is published.
  func noteText(_ value: ValueView, _ use: TextUse) {
    guard gathered.pointee.internalDepth == 0 else { return }
    gathered.pointee.texts.append(NotedText(node: Int32(value.index), use: use))
  }

  func enterInternal() { gathered.pointee.internalDepth += 1 }
  func leaveInternal() { gathered.pointee.internalDepth -= 1 }

  /// Looks a mention up; one that is unknown is noted.
  func reference<Target: RecordModel>(_ id: ValueView, to target: Target.Type) -> Reference<Target> {
    if let known = gathered.pointee.known.of(target), case let position = known.position(of: id.bytes),
      position >= 0
    {
      // The id's text is the record's own, so that mentions cost no memory.
      return Reference(id: known.ids[Int(position)], position: position)
    }
    let reference = Reference<Target>(id: id.string, position: -1)
    // A character that nobody sees has its own finding.
    guard HiddenCharacter.first(in: id.bytes) == nil else { return reference }
    if isFull {
      gathered.pointee.inFile.omit(1, .error)
      return reference
    }
    gathered.pointee.unknown.append(
      WrittenReference(type: target.type.name, id: reference.id, document: document, node: Int32(id.index)))
    return reference
  }

  func report(_ finding: @autoclosure () -> Finding) { gathered.pointee.inFile.add(finding()) }

  func report(
    _ rule: RuleDescription, at value: ValueView, _ message: @autoclosure () -> Words, label: Words? = nil,
    help: @autoclosure () -> Words? = nil
  ) {
    // A character that nobody sees has its own finding, and is most likely all that is wrong with the value.
    guard value.kind != .scalar || HiddenCharacter.first(in: value.bytes) == nil else { return }
    report(rule.finding(at: place(of: value), message(), label: label, help: help()))
  }

  func place(of value: ValueView) -> SourcePlace { Value(document: document, index: value.index).place }

  /// Where a finding about something that is not there stands: the first key of the mapping it should be in, or the key
  /// that holds the mapping when it is empty.
  func placeMissing(in mapping: ValueView) -> SourcePlace {
    Value(document: document, index: mapping.index).missingPlace
  }
}

/// One record's mention of another that is not there.
package struct WrittenReference: Sendable {
  let type: String
  let id: String
  let document: Document
  let node: Int32

  var place: SourcePlace { Value(document: document, index: Int(node)).place }
}
