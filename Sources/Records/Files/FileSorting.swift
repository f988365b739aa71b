import Diagnostics

/// Tells records from pictures and from files that have no business in a source folder.
struct FileSorting {
  struct Entry: Sendable {
    let file: SourceWalk.File
    let folder: String
  }

  let folders: [String]
  /// Whether `site.yaml` and `photos/` may lie in the source folder.
  let hasSite: Bool
  private(set) var records: [Entry] = []
  private(set) var pictures: [SourceWalk.File] = []
  private(set) var findings: [Finding] = []
  /// Record files of an unknown type.
  private(set) var unknown: [String] = []
  private var reported: Set<String> = []

  init(folders: [String], hasSite: Bool) {
    self.folders = folders
    self.hasSite = hasSite
  }

  /// - Parameter all: every file of the folder, among which a copy's original is looked for.
  mutating func sort(_ file: SourceWalk.File, among all: [SourceWalk.File]) {
    guard let first = file.parts.first else { return }
    let ending = SourceName.ending(of: file.parts.last ?? "")
    if let original = CopiedFile.original(of: file, among: all), !(hasSite && first == "photos") {
      return refuseCopy(file, of: original)
    }
    let isRecord = ["yaml", "yml", "md"].contains(ending)
    if file.parts.count == 1 {
      let isSite = hasSite && ["site.yaml", "site.yml"].contains(first)
      isSite ? records.append(Entry(file: file, folder: "site")) : refuseLoose(file, first, ending)
    } else if hasSite, first == "photos" {
      pictures.append(file)
    } else if !folders.contains(first) {
      unknown.append(file.path)
      refuseFolder(file, first)
    } else if isRecord {
      records.append(Entry(file: file, folder: first))
    } else {
      refuseEnding(file, ending)
    }
  }
}

extension FileSorting {
  private mutating func refuse(_ file: SourceWalk.File, _ message: Words, help: Words?) {
    findings.append(
      RecordsRules.unknownType.finding(at: SourcePlace(path: file.path, range: 0..<0), message, help: help))
  }

  /// A file that lies next to the type folders.
  private mutating func refuseLoose(_ file: SourceWalk.File, _ name: String, _ ending: String) {
    unknown.append(file.path)
    let known = hasSite ? ["site.yaml"] : []
    let help =
      nearestName(to: name, among: known).map { Words(zh: "是不是“\($0)”？", en: "did you mean `\($0)`?") }
      ?? Words(
        zh: "放到记录类型的文件夹里，例如 communities/", en: "put it into the folder of its type, such as communities/")
    refuse(
      file, Words(zh: "不知道“\(name)”是什么记录", en: "nothing says what type of record `\(name)` is"), help: help)
  }

  /// One finding for each unknown folder, at its first file.
  private mutating func refuseFolder(_ file: SourceWalk.File, _ folder: String) {
    guard reported.insert(folder).inserted else { return }
    let known = folders + (hasSite ? ["photos"] : [])
    let help =
      nearestName(to: folder, among: known).map { Words(zh: "是不是“\($0)”？", en: "did you mean `\($0)`?") }
      ?? Words(
        zh: "可用的文件夹：\(known.joined(separator: "、"))", en: "known folders are \(known.joined(separator: ", "))"
      )
    refuse(file, Words(zh: "没有名为“\(folder)”的记录类型", en: "there is no record type `\(folder)`"), help: help)
  }

  /// A copy that a program made beside a file: what stands in both would be found twice, line for line.
  private mutating func refuseCopy(_ file: SourceWalk.File, of original: SourceWalk.File) {
    unknown.append(file.path)
    let name = original.parts.last ?? ""
    findings.append(
      RecordsRules.fileCopy.finding(
        at: SourcePlace(path: file.path, range: 0..<0),
        Words(
          zh: "这个文件像是「\(name)」的副本，没有读取", en: "this looks like a copy of “\(name)” and was not read"),
        help: Words(
          zh: "对照两个文件，把要留的内容写进「\(name)」，再删去副本；确是另一个文件的，改个名字",
          en:
            "compare the two, keep what is right in “\(name)” and delete the copy; rename it if it is no copy"
        ),
        notes: [
          Finding.Note(
            Words(zh: "原件", en: "the original"), at: SourcePlace(path: original.path, range: 0..<0))
        ]))
  }

  private mutating func refuseEnding(_ file: SourceWalk.File, _ ending: String) {
    let help: Words =
      switch ending {
      case "xlsx", "xls", "csv":
        Words(
          zh: "把表格里的每一行写成一条 .yaml 记录，表格本身放到 content/ 以外",
          en: "write each row as a record in a .yaml file, and keep the table itself outside content/")
      case "jpg", "jpeg", "png", "webp", "heic", "gif", "svg":
        Words(zh: "把图片放到 content/photos/", en: "put pictures into content/photos/")
      case "orig", "rej", "tmp", "temp", "old":
        Words(zh: "这是编辑或合并时留下的文件，用不着就删去", en: "an editor or a merge left it; delete it if it is not needed")
      default: Words(zh: "改成 .yaml 或 .md 文件，或者移走", en: "make it a .yaml or .md file, or move it away")
      }
    refuse(
      file,
      Words(zh: "记录只能是 .yaml、.yml 或 .md 文件", en: "a record is a .yaml, .yml or .md file, and this is none"),
      help: help)
  }
}
