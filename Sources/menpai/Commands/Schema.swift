import ArgumentParser
import Programme

/// `menpai schema`: a type's JSON Schema, from which an editor completes and checks fields.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "输出一种记录的 JSON Schema，编辑器可据此补全字段",
      en: "Print a type's JSON Schema, from which an editor completes fields"))

  @OptionGroup var type: TypeArgument
  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let bytes = JSONSchema.bytes(of: try type.model(), in: showing.language)
    try Console.write(String(decoding: bytes, as: UTF8.self), to: .output)
  }
}
