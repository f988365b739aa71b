import Bytes
import Diagnostics
import Pages
import Records
import Workers

/// The pictures of a site, made fit for publication.
public enum PictureShelf {
  private enum Outcome: Sendable {
    case clean(PreparedPicture)
    case flawed(PictureFlaw)
    case tooLarge
    case refused(ReadingFailure)
  }

  /// Reads pictures, checks that each is what it seems, and takes out whatever is not its pixels.
  ///
  /// A file over `SourceTree.largestFile` is left out silently: reading the site's sources reports it.
  ///
  /// - Parameters:
  ///   - site: the site's folder.
  ///   - names: as records name them, `photos/x.jpg`; only names that reading the sources found.
  ///   - places: where a record names each; a finding about any other stands at the picture's own file.
  /// - Returns: the pictures by name, and a warning for each that is left out.
  /// - Throws: when the machine refuses to read a file.
  public static func prepare(
    site: String, names: [String], places: [String: SourcePlace] = [:], workers: Workers = Workers()
  ) throws(ReadingFailure) -> (pictures: [String: PreparedPicture], findings: [Finding]) {
    try prepare(site: site, names: names, places: places, files: [:], known: [:], workers: workers)
  }

  /// - Parameters:
  ///   - files: the state of each picture's file before anything was read.
  ///   - known: pictures that an earlier build published; one whose file has not changed since is not read.
  static func prepare(
    site: String, names: [String], places: [String: SourcePlace], files: [String: FileIdentity],
    known: [String: KnownPicture], workers: Workers
  ) throws(ReadingFailure) -> (pictures: [String: PreparedPicture], findings: [Finding]) {
    let names = Set(names).sorted(by: precedesInBytes)
    let outcomes = workers.slices(of: names.count, size: 8) { range in
      range.map { index -> Outcome in
        let name = names[index]
        if let known = known[name], known.file == files[name] { return .clean(PreparedPicture(known)) }
        return read(name, site: site, files[name])
      }
    }
    var pictures: [String: PreparedPicture] = [:]
    var findings: [Finding] = []
    var contents: [Address: ContentHash] = [:]
    for (name, outcome) in zip(names, outcomes.joined()) {
      switch outcome {
      case .refused(let failure): throw failure
      case .tooLarge: break
      case .flawed(let flaw):
        let place = places[name] ?? SourcePlace(path: "content/\(name)", range: 0..<0)
        findings.append(flaw.finding(about: name, at: place))
      case .clean(var picture):
        if let taken = contents[picture.address], taken != picture.hash { picture = picture.atLongAddress }
        contents[picture.address] = picture.hash
        pictures[name] = picture
      }
    }
    return (pictures, findings)
  }

  /// A published picture's bytes, made anew; empty when its file is no picture any more.
  static func bytes(of name: String, site: String) -> [UInt8] {
    if case .clean(let picture) = read(name, site: site) { picture.bytes } else { [] }
  }

  private static func read(_ name: String, site: String, _ file: FileIdentity? = nil) -> Outcome {
    do throws(ReadingFailure) {
      let path = "content/\(name)"
      let limit = SourceTree.largestFile
      guard let (bytes, _) = try FileSystem.read("\(site)/\(path)", shownAs: path, limit: limit + 1) else {
        return .flawed(.notAFile)
      }
      guard bytes.count <= limit else { return .tooLarge }
      do throws(PictureFlaw) {
        return .clean(PreparedPicture(source: name, clean: try CleanPicture(rewriting: bytes), of: file))
      } catch {
        return .flawed(error)
      }
    } catch {
      return .refused(error)
    }
  }
}
