import ArgumentParser
import Programme
import Publishing

/// `menpai schema`: a JSON Schema from which an editor completes and checks a type's records or a designer's files.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "输出一种记录或版式文件的 JSON Schema，编辑器可据此补全",
      en: "Print the JSON Schema of a type of record, or of a theme's files, for an editor to complete by"),
    discussion: said(
      zh: "设计文件：layout（印刷版式）、sheet（纸张格式）、theme（主题）。",
      en:
        "Files that designers write: layout (print/*.yaml), sheet (print/sheets.yaml) and theme (theme.yaml)."
    ))

  @OptionGroup var type: TypeArgument
  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let language = showing.language
    let formats = DesignFormats.all.map { format in
      TypeArgument.Choice(name: format.name, zh: format.title.zh) {
        JSONSchema.value(of: format, in: language)
      }
    }
    let schema = try type.choice(
      among: TypeArgument.records { JSONSchema.value(of: $0, in: language) } + formats)
    try Console.write(String(decoding: JSONSchema.bytes(of: schema), as: UTF8.self), to: .output)
  }
}
