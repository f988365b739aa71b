import ArgumentParser
import Diagnostics
import Files
import Programme
import Records

/// `menpai new`: a record's file with its fields laid out to be filled in.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(zh: "新建一条记录，字段列好待填", en: "Write a new record with its fields laid out to be filled in"))

  @OptionGroup var type: TypeArgument

  @Argument(
    help: help(
      zh: "记录的编号：小写字母、数字和连字符", en: "The record's id: a–z, 0–9 and hyphens.", value: "id"))
  var id: String

  @Option(help: help(zh: "网站的文件夹", en: "The site's folder.", value: "folder"))
  var site = "."

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let model = try type.model()
    guard let template = RecordTemplate(of: model, id: id, in: showing.language) else {
      throw CommandFailure.usage(
        Words(zh: "「\(id)」不能作编号", en: "“\(id)” cannot be an id"),
        help: Words(
          zh: "只用小写字母 a–z、数字和连字符，最多 64 个字符", en: "use a–z, 0–9 and hyphens only, at most 64 characters"))
    }
    guard try TextFile(path: site + "/content").exists() else {
      throw CommandFailure(.reading(ReadingFailure(path: "content", reason: .notThere)), site: site)
    }
    try refuseTwin(of: template.path)
    guard try TextFile(path: site + "/" + template.path).create(template.text) else {
      throw taken(template.path)
    }
    try Console.write(showing.form(of: template), to: .output)
    guard Programme.privateTypes.contains(where: { $0.type.name == model.type.name }),
      let warning = Repository(around: site)?.warning(of: template.path)
    else { return }
    try Console.tell(warning, in: showing.language)
  }

  /// The same record under another ending would have the same id.
  private func refuseTwin(of path: String) throws(CommandFailure) {
    let stem = path.prefix { $0 != "." }
    for ending in ["yaml", "yml", "md"] {
      if try TextFile(path: "\(site)/\(stem).\(ending)").exists() { throw taken("\(stem).\(ending)") }
    }
  }

  private func taken(_ path: String) -> CommandFailure {
    .usage(
      Words(zh: "已有 \(path)，没有改动它", en: "\(path) is there already and was left as it is"),
      help: Words(zh: "换一个编号，或直接修改那个文件", en: "choose another id, or edit that file"))
  }
}

extension ShowingOptions {
  /// `{"version": 1, "written": [path]}` in JSON.
  fileprivate func form(of template: RecordTemplate) -> String {
    if format == .json { return written([template.path]) }
    return Words(
      zh: "已写入 \(template.path)。填好后用 menpai check 检查。\n",
      en: "Wrote \(template.path). Fill it in, then run menpai check.\n")[language]
  }

  /// The JSON form of what was written, paths relative to the site.
  func written(_ paths: [String]) -> String {
    let document: JSONValue = ["version": 1, "written": .array(paths.map { .string($0) })]
    return String(decoding: JSONWriter.bytes(of: document, layout: .indented), as: UTF8.self) + "\n"
  }
}
