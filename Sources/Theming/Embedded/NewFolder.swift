import Files

/// A folder that was empty, into which files are written that were not there before.
struct NewFolder {
  private let path: String

  init(_ path: String) throws(StarterError) {
    self.path = path
    var kind: EntryKind?
    var isEmpty = true
    do throws(ReadingFailure) {
      if let status = try FileSystem.status(of: path, shownAs: path) { kind = FileSystem.kind(of: status) }
      if kind == .folder { isEmpty = try FileSystem.names(in: path, shownAs: path).isEmpty }
    } catch {
      throw .unreadable(error)
    }
    guard kind == nil || kind == .folder else { throw .notAFolder(path: path) }
    guard isEmpty else { throw .notEmpty(folder: path) }
    do throws(WritingFailure) { try FileSystem.makeFolder(path) } catch { throw .refused(error) }
  }

  /// - Parameter file: Relative to the folder; the folders on its way are made.
  func write(_ bytes: [UInt8], to file: String) throws(StarterError) {
    let whole = path + "/" + file
    let isNew: Bool
    do throws(WritingFailure) {
      try FileSystem.makeFolders(above: whole)
      isNew = try FileSystem.create(whole, bytes)
    } catch {
      throw .refused(error)
    }
    guard isNew else { throw .notEmpty(folder: path) }
  }
}
