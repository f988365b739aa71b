import Diagnostics

/// One record as it was written, before a schema says what it means.
package struct RawRecord: Sendable {
  /// The first folder under `content/` (or `private/`), such as `communities`; `site` for `content/site.yaml`.
  package let folder: String
  /// The record's mapping.
  package let value: Value
  /// The file's name without its ending, when the file holds this one record only.
  package let fileID: String?
  /// The Markdown after the front matter of a `.md` file, as a byte range of the document's source.
  package let body: Range<Int>?

  package init(folder: String, value: Value, fileID: String?, body: Range<Int>?) {
    self.folder = folder
    self.value = value
    self.fileID = fileID
    self.body = body
  }
}
