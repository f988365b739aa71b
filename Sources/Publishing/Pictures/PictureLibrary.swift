import Bytes
import Diagnostics
import Files
import Pages
import Printing
import Records
import Workers

/// The pictures of a site: which can be shown, and the files that are made of them.
///
/// Pictures are only looked at until it is known which are shown; those are decoded once before any page that shows them
/// is made, so that a page never shows what cannot be. What was made is kept by content and made once.
package struct PictureLibrary: Sendable {
  private let site: String
  private let store: PictureStore
  private let makers: PictureMakers
  private let workers: Workers
  /// By their names.
  private(set) var sources: [String: PictureSource] = [:]
  /// A warning for each picture that was left out.
  private(set) var findings: [Finding] = []
  /// Pictures that are there and cannot be shown.
  private(set) var leftOut: Set<String> = []
  private let places: [String: SourcePlace]

  /// Looks at pictures that records may name: what they are, how large, and whether they are whole.
  ///
  /// A file over `SourceTree.largestPicture` is left out silently: reading the site's sources reports it.
  ///
  /// - Parameters:
  ///   - site: the site's folder.
  ///   - names: as records name them, `photos/x.jpg`; only names that reading the sources found.
  ///   - places: where a record names each; a finding about any other stands at the picture's own file.
  ///   - files: the state of each picture's file before anything was read.
  ///   - known: what an earlier build saw; a picture whose file has not changed since is not read.
  /// - Throws: when the machine refuses to read a file, or lacks what reads HEIC where there is one.
  init(
    site: String, names: [String], places: [String: SourcePlace] = [:], files: [String: FileIdentity] = [:],
    known: [String: PictureSource] = [:], store: PictureStore = PictureStore(folder: nil),
    makers: PictureMakers = PictureMakers(), workers: Workers = Workers()
  ) throws(EnvironmentFailure) {
    self.site = site
    self.store = store
    self.makers = makers
    self.workers = workers
    self.places = places
    let names = Set(names).sorted(by: precedesInBytes)
    let looks = workers.slices(of: names.count, size: 8) { range in
      range.map { index -> Look in
        let name = names[index]
        if let known = known[name], known.file == files[name] { return .picture(known) }
        return PictureLibrary.look(at: name, site: site, files[name], makers)
      }
    }
    for (name, look) in zip(names, looks.joined()) {
      switch look {
      case .refused(let failure): throw failure
      case .tooLarge: leftOut.insert(name)
      case .flawed(let flaw): leaveOut(name, flaw)
      case .picture(let source): sources[name] = source
      }
    }
  }

  private mutating func leaveOut(_ name: String, _ flaw: PictureFlaw) {
    sources[name] = nil
    leftOut.insert(name)
    let place = places[name] ?? SourcePlace(path: "content/\(name)", range: 0..<0)
    findings.append(flaw.finding(about: name, at: place))
  }

  /// The pictures as pages show them.
  ///
  /// - Parameter portraits: the names of those that are of a person.
  func published(portraits: Set<String>) -> [String: PublishedPicture] {
    var published: [String: PublishedPicture] = [:]
    published.reserveCapacity(sources.count)
    for (name, source) in sources {
      published[name] = source.published(isPortrait: portraits.contains(name))
    }
    return published
  }

  /// The files of shown pictures in the order of their addresses, each address once: pictures of one name and the same
  /// content share files, wherever they lie.
  func outputs(whole: [String], portraits: [String]) -> [PictureOutput] {
    let all =
      whole.flatMap { sources[$0]?.outputs(cut: .whole) ?? [] }
      + portraits.flatMap { sources[$0]?.outputs(cut: .shaped) ?? [] }
    let byAddress = Dictionary(
      all.map { ($0.address, $0) }, uniquingKeysWith: { $0.source <= $1.source ? $0 : $1 })
    return byAddress.values.sorted { $0.address < $1.address }
  }
}

extension PictureLibrary {
  /// Decodes the pictures among the outputs that were never decoded, and leaves out those that cannot be.
  ///
  /// - Parameter keepsFiles: whether the files are made too, for a build that will want them.
  /// - Returns: how many were left out.
  mutating func prove(_ outputs: [PictureOutput], keepsFiles: Bool) throws(EnvironmentFailure) -> Int {
    let unseen = outputs.filter { sources[$0.source]?.isSound == false }
    let missing = Set(missing(of: unseen).map(\.source))
    for output in unseen where !missing.contains(output.source) { sources[output.source]?.isSound = true }
    let byName = Dictionary(grouping: unseen.filter { missing.contains($0.source) }, by: \.source)
    let names = byName.keys.sorted(by: precedesInBytes)
    guard !names.isEmpty else { return 0 }
    let (shelf, wanted) = (self, names.map { byName[$0] ?? [] })
    let maker = try maker()
    let proofs = workers.slices(of: names.count, size: 1) { range in
      range.map { shelf.make(wanted[$0], of: names[$0], maker, onlyProving: !keepsFiles) }
    }
    let before = leftOut.count
    for (name, proof) in zip(names, proofs.joined()) {
      switch proof {
      case .made: sources[name]?.isSound = true
      case .refused(let failure): throw failure
      case .flawed(let flaw):
        leaveOut(name, flaw)
      }
    }
    return leftOut.count - before
  }

  /// Makes the files that are not there yet, so that `bytes(of:)` has them all.
  func make(_ outputs: [PictureOutput]) throws(EnvironmentFailure) {
    let missing = missing(of: outputs)
    guard !missing.isEmpty else { return }
    let maker = try maker()
    let groups = Dictionary(grouping: missing, by: \.source).sorted { precedesInBytes($0.key, $1.key) }
    let proofs = workers.slices(of: groups.count, size: 1) { range in
      range.map { self.make(groups[$0].value, of: groups[$0].key, maker, onlyProving: false) }
    }
    for case .refused(let failure) in proofs.joined() { throw failure }
  }

  private func missing(of outputs: [PictureOutput]) -> [PictureOutput] {
    let store = store
    let isThere = workers.slices(of: outputs.count, size: 16) { range in
      range.map { store.bytes(of: outputs[$0].key) != nil }
    }
    return zip(outputs, isThere.joined()).filter { !$0.1 }.map(\.0)
  }

  /// A file that was made, or is made now.
  func bytes(of output: PictureOutput) throws(EnvironmentFailure) -> [UInt8] {
    if let bytes = store.bytes(of: output.key) { return bytes }
    switch make([output], of: output.source, try maker()) {
    case .refused(let failure): throw failure
    case .made: if let bytes = store.bytes(of: output.key) { return bytes }
    case .flawed: break
    }
    // It was whole when it was looked at.
    throw .reading(ReadingFailure(path: "content/\(output.source)", reason: .keepsChanging))
  }

  /// A picture for print: cut to the shape of the place around what people look at first, as on pages, and never
  /// enlarged.
  ///
  /// May be called by several threads; what was made once is taken from `.menpai/pictures`.
  ///
  /// - Parameters:
  ///   - source: as records name it, `photos/x.jpg`.
  ///   - width: in pixels: millimetres × dots an inch ÷ 25.4.
  ///   - height: likewise.
  /// - Returns: nil where the picture cannot be used, which was found before.
  package func print(_ source: String, width: Int, height: Int) throws(EnvironmentFailure) -> PrintPicture? {
    guard let picture = sources[source], width > 0, height > 0 else { return nil }
    let shape = PixelSize(width: width, height: height)
    let piece = PixelSize.largest(shapedLike: shape, in: picture)
    let size = piece.width < width ? shape.scaled(to: piece.width) : shape
    let output = PictureOutput(
      PictureRecipe(cut: .shaped, width: size.width, height: size.height, coding: .printed), of: picture)
    var jpeg = store.bytes(of: output.key)
    if jpeg == nil {
      let made = make([output], of: source, try maker())
      if case .refused(let failure) = made { throw failure }
      jpeg = store.bytes(of: output.key)
    }
    guard let jpeg, let header = try? PictureHeader(jpeg) else { return nil }
    return PrintPicture(jpeg: jpeg, width: header.width, height: header.height, isGray: header.isGray)
  }

  /// Removes files that were made of pictures which are gone.
  ///
  /// - Parameter past: the pictures of the last build; nil where nobody knows them.
  func sweep(past: [PictureSource]?) {
    let groups = Set(sources.values.map(\.group))
    if let past, past.allSatisfy({ groups.contains($0.group) }) { return }
    store.sweep(keeping: groups)
  }
}

extension PictureLibrary {
  private enum Look: Sendable {
    case picture(PictureSource)
    case flawed(PictureFlaw)
    case tooLarge
    case refused(EnvironmentFailure)
  }

  private enum Proof: Sendable {
    case made
    case flawed(PictureFlaw)
    case refused(EnvironmentFailure)
  }

  private func maker() throws(EnvironmentFailure) -> PictureMaker {
    do throws(NoPictureMaker) { return try makers.maker() } catch { throw .pictures(error) }
  }

  private func make(
    _ outputs: [PictureOutput], of name: String, _ maker: PictureMaker, onlyProving: Bool = false
  ) -> Proof {
    guard let source = sources[name] else { return .flawed(.damaged) }
    do throws(ReadingFailure) {
      guard let bytes = try Self.bytes(of: name, site: site) else { return .flawed(.notAFile) }
      do throws(PictureFlaw) {
        if onlyProving {
          try maker.prove(source, bytes)
        } else {
          let files = try maker.make(outputs.map(\.recipe), of: source, bytes)
          for (output, file) in zip(outputs, files) { store.keep(file, as: output.key) }
        }
        return .made
      } catch {
        return Self.refusal(of: name, error, pixels: source.width * source.height).map { .refused($0) }
          ?? .flawed(error)
      }
    } catch {
      return .refused(.reading(error))
    }
  }

  /// What the machine had run out of, where that may be why a picture could not be decoded.
  private static func refusal(of name: String, _ flaw: PictureFlaw, pixels: Int) -> EnvironmentFailure? {
    switch flaw {
    case .damaged, .noDecoder, .truncated:
      // Decoded, turned and scaled, a picture lies in memory twice.
      SystemError.exhaustion(memory: 64 << 20 &+ pixels * 8).map {
        .reading(ReadingFailure(path: "content/\(name)", reason: .system($0)))
      }
    default: nil
    }
  }

  private static func look(
    at name: String, site: String, _ file: FileIdentity?, _ makers: PictureMakers
  ) -> Look {
    do throws(ReadingFailure) {
      guard let bytes = try bytes(of: name, site: site) else { return .flawed(.notAFile) }
      guard bytes.count <= SourceTree.largestPicture else { return .tooLarge }
      do throws(PictureFlaw) {
        guard case .readable(.heic) = PictureGuess(bytes) else {
          return .picture(PictureSource(name: name, try PictureHeader(bytes), bytes, file))
        }
        let maker: PictureMaker
        do throws(NoPictureMaker) { maker = try makers.maker() } catch { return .refused(.pictures(error)) }
        // Its decoder turns it.
        let size = try maker.size(ofHEIC: bytes)
        return .picture(
          PictureSource(
            name: name, format: .heic, hash: ContentHash(of: bytes), width: size.width, height: size.height,
            orientation: 1, file: file))
      } catch {
        return refusal(of: name, error, pixels: 0).map { .refused($0) } ?? .flawed(error)
      }
    } catch {
      return .refused(.reading(error))
    }
  }

  private static func bytes(of name: String, site: String) throws(ReadingFailure) -> [UInt8]? {
    let path = "content/\(name)"
    return try FileSystem.read("\(site)/\(path)", shownAs: path, limit: SourceTree.largestPicture + 1)?.bytes
  }
}
