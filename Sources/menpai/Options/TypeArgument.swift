import ArgumentParser
import Diagnostics
import Programme

/// A type of record, named as `community` or as 社区.
struct TypeArgument: ParsableArguments {
  @Argument(
    help: help(zh: "记录的类型，如 community 或 社区", en: "The type of record, such as community.", value: "type"))
  var type: String

  func model() throws(CommandFailure) -> any RecordModel.Type {
    let known = Programme.types
    if let model = known.first(where: { $0.type.name == type || $0.type.title.zh == type }) { return model }
    let names = known.map { $0.type.name } + known.map { $0.type.title.zh }
    let all = Words(
      zh: known.map { "\($0.type.name)（\($0.type.title.zh)）" }.joined(separator: "、"),
      en: known.map { $0.type.name }.joined(separator: ", "))
    throw .usage(
      Words(zh: "没有「\(type)」这种记录", en: "there is no type of record named “\(type)”"),
      help: NearMisses.words.suggestion(for: type, among: names).map(suggestion)
        ?? Words(zh: "有这些：\(all.zh)", en: "there are \(all.en)"))
  }
}
