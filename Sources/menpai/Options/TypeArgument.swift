import ArgumentParser
import Diagnostics
import Programme

/// A type of record, named as `community` or as 社区.
struct TypeArgument: ParsableArguments {
  @Argument(
    help: help(zh: "记录的类型，如 community 或 社区", en: "The type of record, such as community.", value: "type"))
  var type: String

  /// What may be named, and what it stands for.
  struct Choice<Content> {
    let name: String
    let zh: String
    let content: () -> Content
  }

  static func records<Content>(_ content: @escaping (any RecordModel.Type) -> Content) -> [Choice<Content>] {
    Programme.types.map { model in
      Choice(name: model.type.name, zh: model.type.title.zh) { content(model) }
    }
  }

  func model() throws(CommandFailure) -> any RecordModel.Type { try choice(among: Self.records { $0 }) }

  func choice<Content>(among known: [Choice<Content>]) throws(CommandFailure) -> Content {
    if let choice = known.first(where: { $0.name == type || $0.zh == type }) { return choice.content() }
    let names = known.map(\.name)
    let all = Words(
      zh: known.map { "\($0.name)（\($0.zh)）" }.joined(separator: "、"), en: names.joined(separator: ", "))
    throw .usage(
      Words(zh: "没有「\(type)」这种记录", en: "there is no type of record named “\(type)”"),
      help: NearMisses.words.suggestion(for: type, among: names + known.map(\.zh)).map(suggestion)
        ?? Words(zh: "有这些：\(all.zh)", en: "there are \(all.en)"))
  }
}
